import { existsSync, readFileSync } from 'node:fs'
import kit from '../../../locales/nb/practice/kit.json' with { type: 'json' }
import { defaultLanguage } from '../../address/address.ts'
import { isTree } from '../../words/stages.ts'
import type { Kit, ToldKit } from '../pages/kitWords.ts'
import { compareWords } from './compareWords.ts'
import type { WordFault } from './wordFault.ts'

/** What is wrong with the kit of a language, beside that of the default one. */
export function kitFaults(language: string): readonly WordFault[] {
  const file = fileOf(language)
  return compareWords(file, existsSync(file) ? read(file) : undefined, kit)
}

/** The kit in a language; in the default one where it is not whole. */
export function kitIn(language: string): ToldKit {
  const own: unknown = existsSync(fileOf(language)) ? read(fileOf(language)) : undefined
  const whole = isKit(own)
  const code = whole ? language : defaultLanguage
  const training: unknown = read(`locales/${code}/training.json`)
  const said = (...path: readonly string[]) => {
    const found = path.reduce<unknown>((tree, key) => (isTree(tree) ? tree[key] : ''), training)
    return typeof found === 'string' ? found : ''
  }
  return {
    kit: whole ? own : kit,
    code,
    speaksFirst: said('group', 'talk', 'firstText'),
    quoted: said('quoted'),
  }
}

function isKit(value: unknown): value is Kit {
  return compareWords('', value, kit).length === 0
}

function fileOf(language: string): string {
  return `locales/${language}/practice/kit.json`
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
