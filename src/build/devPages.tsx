import om from '../../locales/nb/om.json' with { type: 'json' }
import { compile } from '../pack/compile.ts'
import { municipalities } from '../pack/place.ts'
import type { Pack } from '../pack/schema.ts'
import { nb } from '../words/nb.ts'
import { speak } from '../words/speak.ts'
import { wordsFor } from '../words/words.ts'
import { About } from './About.tsx'
import { Choose } from './Choose.tsx'
import { faultLine } from './faultLine.ts'
import { packFile, plainName, root, saying, sheet } from './municipalities.tsx'
import { dayOf, readPacks } from './readPacks.ts'

const stylesheets = ['/src/styles.css']

/** What the build would have written at an address, made anew from the files as they are now. */
export function devPage(path: string, index: string): string | undefined {
  const today = dayOf(new Date())
  const { packs, faultsOf } = readPacks(undefined, today)
  const words = wordsFor(speak({ ...nb, om }, 'throw'), 'unasked')
  if (path === '/velg-kommune.html') {
    const own = new Set(packs.map(({ id }) => id))
    return sheet(
      <Choose words={words} stylesheets={stylesheets} script="src/choose.ts" own={own} />,
    )
  }
  const [, id, file = ''] = /^\/([a-z-]+)\/nb\/(|index\.html|om\.html)$/.exec(path) ?? []
  if (id === undefined) return packScript(path, packs)
  const pack = packs.find((one) => one.id === id)
  // Who writes a pack sees what is wrong with it in place of its page. The others are as they were.
  const broken = pack ? [] : faultsOf(id)
  if (broken.length > 0) throw new Error(broken.map(faultLine).join('\n'))
  if (file !== 'om.html') return saying(index, saysOf(id, pack))
  return (
    pack &&
    sheet(<About pack={pack} words={words} language="nb" stylesheets={stylesheets} today={today} />)
  )
}

function saysOf(id: string, pack: Pack | undefined): Readonly<Record<string, string>> {
  if (pack) {
    const local = compile(pack, 'nb')
    return { name: local.name, pack: `${root}${packFile(local)[0]}` }
  }
  const place = municipalities.find((one) => one.id === id)
  return place ? { name: plainName(place) } : { note: 'unknown' }
}

function packScript(path: string, packs: readonly Pack[]): string | undefined {
  return packs
    .map((pack) => packFile(compile(pack, 'nb')))
    .find(([file]) => path === `/${file}`)?.[1]
}
