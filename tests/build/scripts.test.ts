import { expect, test } from 'vitest'
import { readLanguages } from '../../src/build/words/languages.ts'
import { withScripts } from '../../src/build/words/scripts.ts'
import { isTree } from '../../src/words/stages.ts'

const { languages } = readLanguages()

/** Every text of a tree by its path. */
function textsOf(tree: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]]
  return isTree(tree)
    ? Object.entries(tree).flatMap(([key, value]) => textsOf(value, `${path}.${key}`))
    : []
}

function scriptsIn(code: string): ReadonlyMap<string, string> {
  const own = languages.find((language) => language.code === code)
  if (!own) throw new Error(`no ${code}`)
  return new Map(textsOf(withScripts(own, languages).words))
}

test('whoever reads English has each sentence to say in bokmål too, also as a leader', () => {
  const [english, bokmal] = [scriptsIn('en'), scriptsIn('nb')]
  const said = [...bokmal].filter(([path]) =>
    /^\.(?!common|plan|words|proof).*\.say(_\w+)?$/.test(path),
  )
  expect(said.length).toBeGreaterThan(40)
  for (const [path, sentence] of said)
    expect([path, english.get(path.replace(/\.say(?=_|$)/, '.sayNorwegian'))]).toEqual([
      path,
      sentence,
    ])
  expect(english.get('.duty.report.say')).toMatch(/^“/u)
  expect(english.get('.duty.report.sayNorwegian')).toMatch(/^«/u)
  // A heading is no sentence to say.
  expect(english.has('.common.step.sayNorwegian')).toBe(false)
})

test.each(['nb', 'nn'])('whoever reads %s has each sentence once', (code) => {
  expect([...scriptsIn(code).keys()].filter((path) => path.includes('sayNorwegian'))).toEqual([])
})
