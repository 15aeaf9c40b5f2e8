import { btiFor } from '../../../flows/bti/btiFor.ts'
import { nameOf, variantsOf } from '../../pack/compile.ts'
import type { LocalCase } from '../../pack/caseSchema.ts'
import { storyIn, walkedCase } from '../../pack/localCase.ts'
import type { Pack } from '../../pack/schema.ts'
import type { Language } from '../../pack/wordRules.ts'
import type { CaseFile, ListedCase } from '../../training/caseFile.ts'
import { groupTimeOf } from '../../training/rounds.ts'
import { dataScript, type SiteFile } from './dataScript.ts'
import { besideAlong, storiesIn } from './practiceFiles.ts'
import { wordsBeside } from './practiceWords.ts'

/** A municipality's own cases as its page loads them. Where it has none there is no list. */
export interface LocalPractice {
  readonly list: SiteFile | undefined
  /** The list, and the files that it names. */
  readonly files: readonly SiteFile[]
}

/** The list and the cases of one municipality, in a language. No other page knows of them. */
export function localPractice(pack: Pack, spoken: Language, code: string): LocalPractice {
  const { cases: written = [] } = pack
  if (written.length === 0) return { list: undefined, files: [] }
  const besideLang = storiesIn(code)
  const said = wordsBeside(besideLang)
  const chart = btiFor(variantsOf(pack))
  const by = nameOf(pack).split('/')[0] ?? pack.id
  const cases = written.map((one): readonly [ListedCase, SiteFile] => {
    const { story, lang } = storyIn(one, spoken, pack.language)
    const practiceCase = walkedCase(one)
    const beside = besideAlong(practiceCase, said, chart)
    const told: CaseFile = { practiceCase, story, beside, besideLang, lang, by }
    const file = dataScript('packs', `case-${pack.id}.${code}`, told)
    return [
      {
        ...about(one),
        inGroup: groupTimeOf(chart, practiceCase),
        id: `${pack.id}/${one.id}`,
        title: story.title,
        lang,
        by,
        file: file[0],
      },
      file,
    ]
  })
  const list = dataScript(
    'packs',
    `cases-${pack.id}.${code}`,
    cases.map(([listed]) => listed),
  )
  return { list, files: [list, ...cases.map(([, file]) => file)] }
}

function about({
  setting,
  age,
  minutes,
  themes,
}: LocalCase): Pick<ListedCase, 'setting' | 'age' | 'minutes' | 'themes'> {
  return { setting, age, minutes, themes }
}
