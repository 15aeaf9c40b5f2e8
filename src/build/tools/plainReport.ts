import { bars, rated, type Over } from '../words/plain/bars.ts'
import { fails, isRated, type MeasuredText, type Plain } from '../words/plain/plain.ts'
import { readPlain } from '../words/plain/readPlain.ts'

const says: Readonly<Record<Over, string>> = {
  question: `questions over LIX ${bars.question}`,
  questionWords: `questions of more than ${bars.questionWords} words`,
  plan: `lines of the plan over LIX ${bars.plan}`,
  median: `median over LIX ${bars.median}`,
  shortRun: 'three sentences under five words in a row',
  sameOpening: 'the same opening twice running',
  phrase: 'phrases used more than ten times',
  term: 'words of the field used and not explained',
}

function print(name: string, ...values: readonly (string | number)[]): void {
  console.log(`${name.padEnd(50)} ${values.join('  ')}`)
}

function report(language: Plain, whole: boolean): void {
  const { code, texts, median, bars: ofLanguage, excepted, unused } = language
  const many = texts.filter(isRated).length
  console.log(`\n${code}: ${texts.length} texts, ${many} of ${rated} words or more have a LIX`)
  print(`LIX, median (bar ${bars.median})`, median)
  for (const { bar, over } of ofLanguage) {
    print(`${says[bar]} (bar 0)`, over.length)
    for (const one of over) console.log(`  ${one}`)
  }
  const [words, phrases, over] = [excepted.words, excepted.phrases, excepted.texts].map(
    (all) => Object.keys(all).length,
  )
  print('let through, each with why', `words ${words}`, `phrases ${phrases}`, `texts ${over}`)
  for (const one of unused) console.log(`  «${one}» is excepted and need not be. Remove it.`)
  console.log(
    `\n${code}, ${whole ? 'all' : 'the worst twenty'}: LIX, words, words a sentence, longest, long words, passives, nominalisations`,
  )
  for (const text of whole ? texts : texts.slice(0, 20)) console.log(lineOf(text))
}

function lineOf(text: MeasuredText): string {
  const { words, sentences, longest, long, passives, nominalisations } = text
  const numbers = [words, (words / sentences).toFixed(1), longest, long, passives, nominalisations]
  const lix = isRated(text) ? String(text.lix) : '–'
  return `${[lix, ...numbers].map((one) => String(one).padStart(5)).join('')}  ${text.place}`
}

/**
 * Prints how plain the words of each language are, and says whether the bars hold.
 *
 * @param asked Languages, and `all` for every text and everything over a bar.
 */
export function plainReport(asked: readonly string[]): 'holds' | 'fails' | 'unknown' {
  const languages = readPlain()
  const unknown = asked.filter(
    (one) => one !== 'all' && !languages.some(({ code }) => code === one),
  )
  if (unknown.length > 0) {
    const known = languages.map(({ code }) => code).join(', ')
    console.error(`Unknown: ${unknown.join(', ')}. Say a language (${known}), all, sheet or apply.`)
    return 'unknown'
  }
  const chosen = languages.filter(
    ({ code }) => asked.every((one) => one === 'all') || asked.includes(code),
  )
  for (const language of chosen) report(language, asked.includes('all'))
  if (!chosen.some(fails)) return 'holds'
  console.error('\nOver a bar: rewrite what is named above.')
  return 'fails'
}
