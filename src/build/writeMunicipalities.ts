/** Runs after the build: `npm run build`. A pack with a fault stops it. */
import { dayOf, readPacks } from './readPacks.ts'
import { writeMunicipalities } from './municipalities.tsx'

const today = dayOf(new Date())
const { packs, faults } = readPacks(undefined, today)
if (faults.length > 0) throw new Error(`${faults.length} faults in the packs: npm run packs`)
const { pages, bytes } = writeMunicipalities('dist', packs, today)
console.log(`dist/<kommune>/nb/  ${pages} files, ${(bytes / 1000).toFixed(0)} kB`)
