import type { Municipality } from '../pack/place.ts'
import { currentVersion } from '../pack/version.ts'
import type { Named } from './form.ts'

/** A pack that says whose it is, in which language, and nothing more. It is valid. */
export function begun({ id, number, name }: Municipality, language: string): string {
  return [
    '# yaml-language-server: $schema=./pack.schema.json',
    `# ${name}`,
    `id: ${id}`,
    `number: '${number}'`,
    `version: ${currentVersion}`,
    `language: ${language}`,
    'status: draft',
    'sources: {}',
    '',
  ].join('\n')
}

/** The same with every field there is, explained in comments, for those who go on in the file. */
export function explained(place: Municipality, language: string, fields: readonly Named[]): string {
  const begunWith = ['id', 'number', 'version', 'language', 'status', 'sources']
  const lines = fields
    .filter(({ name }) => !begunWith.includes(name))
    .flatMap(({ name, help }) => [`# ${help}`, `# ${name}:`, '#'])
  return begun(place, language).replace(/^id: /m, `${['#', ...lines].join('\n')}\nid: `)
}
