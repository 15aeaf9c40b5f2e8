import { readFileSync } from 'node:fs'

/** One package of the lock file. */
export interface LockedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly integrity: string | undefined
  /** Only used to build and test; nothing of it reaches a phone. */
  readonly dev: boolean
}

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly link?: boolean
}

/** Licences that ask for no more than to be named, and two that ask to share changes of the tool itself. */
const allowedLicences = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Python-2.0',
  'MPL-2.0',
])

/** Those of word lists that a test reads: nothing of them is shipped or built into anything. */
const alsoInTests = new Set(['GPL-2.0', '(MIT AND BSD)'])

export function isAllowed({ licence, dev }: Pick<LockedPackage, 'licence' | 'dev'>): boolean {
  return allowedLicences.has(licence) || (dev && alsoInTests.has(licence))
}

export function lockedPackages(lockFile = 'package-lock.json'): readonly LockedPackage[] {
  const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(lockFile, 'utf8'))
  return Object.entries(lock.packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, { version = '', license = '', integrity, dev = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      integrity,
      dev,
    }))
}

/** What the pages are made of, as CycloneDX 1.5. Without a time and a random number: two builds give the same. */
export function billOfMaterials(packages = lockedPackages()): string {
  const own: { name: string; version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  const components = packages.map(({ name, version, licence, integrity, dev }) => ({
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    scope: dev ? 'excluded' : 'required',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ expression: licence }],
    ...(integrity && {
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') },
      ],
    }),
  }))
  const unique = [...new Map(components.map((part) => [part['bom-ref'], part])).values()]
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: { component: { type: 'application', name: own.name, version: own.version } },
      components: unique,
    },
    undefined,
    1,
  )}\n`
}
