import words from '../../../locales/nb/words.json' with { type: 'json' }
import type { PracticeFault, WalkName } from '../../practice/fault.ts'
import { speak } from '../../words/speak.ts'

const language = speak({ words }, 'throw')

function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return language.t(`words.practice.${key}`, { ...values })
}

/** A fault in a case to practise on as one line: case, chart, step, what the page asks now, what to do. */
export function practiceFaultLine(fault: PracticeFault): string {
  const { fault: name, case: id, variants, ...rest } = fault
  const values = {
    ...rest,
    case: id,
    ...('walk' in rest && { walk: walkSaid(rest.walk) }),
    ...('asks' in rest && { at: rest.asks.at, open: rest.asks.open.join(', ') || '–' }),
  }
  const text = say(`faults.${name}`, onlyTexts(values))
  return say('line', { case: id, variants: variants || say('national'), text })
}

/** All faults at once, and how many there are. Nothing where there are none. */
export function practiceFaultLines(faults: readonly PracticeFault[]): string {
  if (faults.length === 0) return ''
  return [...faults.map(practiceFaultLine), say('sum', { count: faults.length }), ''].join('\n')
}

function walkSaid(walk: WalkName): string {
  const [, number] = walk.split(' ')
  return number === undefined ? say('expected') : say('accepted', { number })
}

function onlyTexts(
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [],
    ),
  )
}
