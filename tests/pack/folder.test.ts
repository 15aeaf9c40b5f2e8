import { expect, test } from 'vitest'
import { faultLine } from '../../src/build/tools/faultLine.ts'
import { checkFolder, type Folder } from '../../src/pack/folder.ts'
import { sound, today } from './packOf.ts'

const loten = sound.replace('id: tinn', 'id: loten').replace('4026', '3412')
const broken = loten.replace('Felles barn', '<b>').replace('status: draft', 'status: ferdig')

/** A folder with these files beside the packs of Tinn and Løten. */
function folderWith(files: Readonly<Record<string, string>>): Folder {
  const all = { 'tinn.yaml': sound, 'loten.yaml': loten, ...files }
  return checkFolder(
    Object.entries(all).map(([name, text]) => ({
      file: `packs/${name}`,
      bytes: new TextEncoder().encode(text),
    })),
    today,
  )
}

const idsOf = ({ packs }: Folder) => packs.map(({ id }) => id)

test('a fault in one municipality’s pack takes nothing from another', () => {
  const folder = folderWith({ 'loten.yaml': broken })
  expect(idsOf(folder)).toEqual(['tinn'])
  expect(folder.faultsOf('tinn')).toEqual([])
  expect(folder.faultsOf('loten').map(({ field }) => field)).toEqual(['status', 'names.nb.model'])
  expect(folder).toMatchObject({ faulty: 1, faults: folder.faultsOf('loten') })
})

test('what belongs beside the packs is no fault', () => {
  const folder = folderWith({
    'README.md': '# Packs',
    'list.json': '{}',
    'pack.schema.json': '{}',
    '.DS_Store': 'x',
  })
  expect(folder).toMatchObject({ faults: [], faulty: 0 })
  expect(idsOf(folder)).toEqual(['tinn', 'loten'])
})

test.each([
  ['saved as text', 'lillehammer.yaml.txt', sound, 'lillehammer', 'wrongFileName'],
  ['with the short ending', 'lillehammer.yml', sound, 'lillehammer', 'wrongFileName'],
  ['with a capital ending', 'Lillehammer.YAML', sound, 'lillehammer', 'wrongFileName'],
  ['from a table', 'lillehammer.csv', 'a;b', 'lillehammer', 'noPack'],
  ['with nothing to do with it', 'notater.docx', 'x', 'notater', 'noPack'],
  [
    'with a capital letter',
    'Sor-Odal.yaml',
    soundOf('sor-odal', '3415'),
    'sor-odal',
    'wrongFileName',
  ],
  ['copied by Windows', 'tinn - Kopi.yaml', sound, 'tinn', 'taken'],
  ['copied by a Mac', 'Kopi av tinn.yaml', sound, 'tinn', 'taken'],
  ['copied by a browser', 'tinn (1).yaml', sound, 'tinn', 'taken'],
  ['copied under the short ending', 'tinn.yml', sound, 'tinn', 'taken'],
  ['kept by an editor', 'tinn.yaml.bak', sound, 'tinn', 'taken'],
  ['begun from another one', 'oslo.yaml', sound, 'oslo', 'taken'],
  [
    'begun from another one, with its number',
    'oslo.yaml',
    sound.replace('id: tinn', 'id: oslo'),
    'oslo',
    'otherNumber',
  ],
])('a file %s is named for what it is, and the packs stand', (_, name, text, id, fault) => {
  const folder = folderWith({ [name]: text })
  expect(folder.faultsOf(id).map((one) => one.fault)).toEqual([fault])
  expect(folder).toMatchObject({ faulty: 1, faults: folder.faultsOf(id) })
  expect(idsOf(folder)).toEqual(['tinn', 'loten'])
})

function soundOf(id: string, number: string): string {
  return sound.replace('id: tinn', `id: ${id}`).replace('4026', number)
}

const said = (name: string, text = sound) =>
  folderWith({ [name]: text })
    .faults.map(faultLine)
    .join('\n')

test('each of them is told what to do', () => {
  expect(said('Løten kommune.yaml.txt')).toContain('allerede filen loten.yaml')
  expect(said('lillehammer.yaml.txt')).toContain('må hete lillehammer.yaml')
  expect(said('lillehammer.csv')).toContain('flytt denne ut av mappen')
  expect(said('tinn - Kopi.yaml')).toContain('allerede filen tinn.yaml')
  expect(said('Lillehammer.yaml', soundOf('lillehammer', '3405'))).toContain(
    'må hete lillehammer.yaml',
  )
})
