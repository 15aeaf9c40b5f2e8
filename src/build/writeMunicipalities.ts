/** Runs after the build: `npm run build`. A pack with a fault is left out, and said; the others stand. */
import { faultLine } from './faultLine.ts'
import { dayOf, readPacks } from './readPacks.ts'
import { writeMunicipalities } from './municipalities.tsx'

const today = dayOf(new Date())
const { packs, faults } = readPacks(undefined, today)
for (const fault of faults) console.error(faultLine(fault))
const { pages, bytes } = writeMunicipalities('dist', packs, today)
console.log(`dist/<kommune>/nb/  ${pages} files, ${(bytes / 1000).toFixed(0)} kB`)
