import { defaultLanguage, fileOf, pageAt } from '../../address/address.ts'
import { faultLine } from '../tools/faultLine.ts'
import { readLanguages } from '../words/languages.ts'
import { wordFaultLines } from '../words/wordFault.ts'
import type { Built, Entry } from './built.ts'
import { documentOf } from './document.ts'
import { manifests } from './manifest.ts'
import { defaultOf, readSite, type Site } from './readSite.ts'
import { guidePage, isGuide, tableOf } from './table.tsx'

export interface Answer {
  readonly status: 200 | 404
  readonly type: 'text/html' | 'text/javascript' | 'application/manifest+json'
  readonly text: string
}

const scripts = {
  guide: 'src/main.tsx',
  meeting: 'src/mainMeeting.tsx',
  training: 'src/mainTraining.tsx',
  selftest: 'src/selftest/main.tsx',
  editor: 'src/editor/main.tsx',
  choose: 'src/choose.ts',
  slides: 'src/slides.ts',
  glossary: 'src/glossary.ts',
} as const

/** Pages that look like a group's. */
const grouped: readonly Entry[] = ['meeting', 'training', 'slides']

/** While the guide is changed Vite makes the scripts as they are asked for, and nothing is sealed. */
const built: Built = {
  integrity: undefined,
  style: undefined,
  loads: (entry) => ({
    script: scripts[entry],
    parts: [],
    styles: [
      'src/styles.css',
      ...(grouped.includes(entry) ? ['src/meeting/meeting.css'] : []),
      ...(grouped.includes(entry) && entry !== 'meeting' ? ['src/training/training.css'] : []),
    ],
  }),
}

/** What the build would have written at a path, made anew from the files as they are now. */
export function devAnswer(path: string): Answer {
  const read = readLanguages()
  if (!read.languages.some(({ code }) => code === defaultLanguage))
    return { status: 200, type: 'text/html', text: listed(wordFaultLines(read.faults)) }
  const site = readSite(read)
  const data = dataAt(site, path)
  if (data !== undefined) return { status: 200, type: 'text/javascript', text: data }
  const [, manifest] = manifests(site).find(([file]) => file === path) ?? []
  if (manifest !== undefined)
    return { status: 200, type: 'application/manifest+json', text: manifest }
  const at = pageAt(
    path,
    site.languages.map(({ code }) => code),
  )
  const asked = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const page =
    tableOf(site).find(({ file }) => file === (at ? fileOf(at) : asked)) ??
    (at && isGuide(at.kind) ? guidePage(site, at) : undefined)
  const shown =
    page ??
    guidePage(
      { ...site, path: '/' },
      { municipality: undefined, language: defaultOf(site).code, kind: 'lost' },
    )
  const text = documentOf(shown, built)
  const faults = [
    wordFaultLines(read.faults),
    ...site.packFaultsOf(at?.municipality ?? '').map(faultLine),
  ].filter(Boolean)
  return {
    status: page ? 200 : 404,
    type: 'text/html',
    text:
      faults.length > 0
        ? text.replace(/(<body[^>]*>)/, (body) => body + listed(faults.join('\n')))
        : text,
  }
}

/** What is wrong, where it is seen by the one who writes it: at the top of the page. */
function listed(faults: string): string {
  return `<pre class="faults">${faults.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`
}

function dataAt({ languages }: Site, path: string): string | undefined {
  return languages
    .flatMap(({ files, locals, practice }) => [
      ...Object.values(files),
      ...practice.files,
      ...[...locals.values()].flatMap(({ file, practice: own }) => [file, ...own.files]),
    ])
    .find(([file]) => file === path)?.[1]
}
