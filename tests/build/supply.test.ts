import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  billOfMaterials,
  isAllowed,
  lockedPackages,
  type LockedPackage,
} from '../../src/build/site/billOfMaterials.ts'

const packages = lockedPackages()
const refused = (all: readonly LockedPackage[]) =>
  all.filter((one) => !isAllowed(one)).map(({ name }) => name)

test('every package has a licence that is allowed here, and one with another is noticed', () => {
  expect(refused(packages)).toEqual([])
  const other = {
    name: 'x',
    version: '1.0.0',
    licence: 'AGPL-3.0',
    integrity: undefined,
    dev: false,
  }
  expect(refused([...packages, other])).toEqual(['x'])
  // What may be read by a test may not be shipped.
  expect(refused([{ ...other, licence: 'GPL-2.0', dev: true }])).toEqual([])
  expect(refused([{ ...other, licence: 'GPL-2.0' }])).toEqual(['x'])
})

test('every package is locked to its contents, and none runs anything when it is installed', () => {
  expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([])
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"hasInstallScript": true')
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
})

test('every package is named with an exact version', () => {
  const own: Record<string, Record<string, string>> = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )
  const versions = Object.values({ ...own['dependencies'], ...own['devDependencies'] })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('the bill of materials names every package once, and is the same each time', () => {
  const bill: { components: readonly { name: string; hashes: unknown }[] } =
    JSON.parse(billOfMaterials())
  const names = new Set(packages.map(({ name, version }) => `${name}@${version}`))
  expect(bill.components).toHaveLength(names.size)
  expect(bill.components.every(({ hashes }) => hashes)).toBe(true)
  expect(billOfMaterials()).toBe(billOfMaterials())
})
