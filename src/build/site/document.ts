import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { fileOf } from '../../address/address.ts'
import type { PageSays } from '../../visit/loadGuide.ts'
import type { Built, Entry } from './built.ts'
import { pagePolicy, type Named } from './policy.ts'
import type { Kept, Page } from './table.tsx'

type Attributes = Readonly<Record<string, string | undefined>>

/** The first question is read while the scripts are on their way, so they wait for it. */
const later = { fetchpriority: 'low' } as const

/** What the title says, everywhere and always: nobody reads from it where somebody is. */
export const title = 'BTI-veiviseren'

/** A page of the table, whole. */
export function documentOf(page: Page, built: Built, kept: Kept = []): string {
  const says = Object.fromEntries(
    Object.entries({ ...page.says, ...explainedBy(page, built) }).map(([name, value]) => [
      attributeOf(name),
      value,
    ]),
  )
  const root = { lang: page.at.language, 'data-color-scheme': 'auto', ...says }
  const body = renderToStaticMarkup(createElement(Fragment, undefined, page.body(kept)))
  return [
    '<!doctype html>',
    tag('html', root),
    '<head>',
    ...headOf(page, built),
    '</head>',
    `${tag('body', { class: page.className })}${body}</body>`,
    '</html>',
    '',
  ].join('\n')
}

/** `besideWords` is read from `data-beside-words`. */
function attributeOf(name: string): string {
  return `data-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** The scripts that a page may run, by file. The policy names each by its hash. */
export function scriptsOf(page: Page, built: Built): readonly string[] {
  if (!page.entry) return []
  const { script, parts } = built.loads(page.entry)
  return [script, ...parts, ...page.data]
}

/** The files a page asks for before its first answer. */
export function loadedBy(page: Page, built: Built): readonly string[] {
  return [...scriptsOf(page, built), ...(styleIn(page, built) ? [] : stylesOf(page, built))]
}

/** What the policy of a page lets through, by hash. */
export function namedBy(page: Page, built: Built): Named | undefined {
  const { integrity } = built
  return (
    integrity && {
      scripts: scriptsOf(page, built).map(integrity),
      styles: styleIn(page, built) ? stylesOf(page, built).map(integrity) : [],
    }
  )
}

function stylesOf(page: Page, built: Built): readonly string[] {
  return built.loads(page.looks ?? page.entry ?? 'guide').styles
}

/** The entries of the guide itself, in whatever frame. */
const isWalked: readonly Entry[] = ['guide', 'meeting', 'training']

/** Where the script lies that explains terms in the guide, in whatever frame: it is asked for last. */
function explainedBy({ entry, root }: Page, built: Built): Pick<PageSays, 'glossary'> {
  const [file] = explainedWith(entry, built)
  return file === undefined ? {} : { glossary: `${root}${file}` }
}

/** What an entry asks for after its first paint besides words. */
export function explainedWith(entry: Entry | undefined, built: Built): readonly string[] {
  return entry && isWalked.includes(entry) ? [built.loads('glossary').script] : []
}

/** The guide has its style in itself: nobody waits for one more answer before the first question is seen. */
function styleIn({ entry }: Page, { style }: Built) {
  return entry && isWalked.includes(entry) ? style : undefined
}

function headOf(page: Page, built: Built): readonly string[] {
  const { root, entry, neutral } = page
  const { script, parts } = built.loads(entry ?? 'guide')
  const { integrity } = built
  const sealed = (file: string) => ({ integrity: integrity?.(file) })
  const named = namedBy(page, built)
  const policy = named && pagePolicy(named)
  const style = styleIn(page, built)
  const at = (file: string) => `${root}${file}` || './'
  return [
    tag('meta', { charset: 'utf-8' }),
    ...(policy ? [tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy })] : []),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'format-detection', content: 'telephone=no' }),
    `<title>${neutral ?? title}</title>`,
    ...(page.leadsTo === undefined
      ? []
      : [tag('meta', { 'http-equiv': 'refresh', content: `0; url=${page.leadsTo}` })]),
    ...page.languages.map(({ code, name, href }) =>
      tag('link', { rel: 'alternate', hreflang: code, title: name, href }),
    ),
    ...(neutral === undefined
      ? [tag('link', { rel: 'icon', href: at('icon.svg'), type: 'image/svg+xml' })]
      : []),
    ...(entry && isWalked.includes(entry) ? installable(page) : []),
    ...stylesOf(page, built).map((file) =>
      style
        ? tag('style', {}, `${style(file)}</style>`)
        : tag('link', { rel: 'stylesheet', href: at(file), ...sealed(file) }),
    ),
    ...(entry
      ? [
          tag(
            'script',
            { type: 'module', src: at(script), ...later, ...sealed(script) },
            '</script>',
          ),
          ...[...parts, ...page.data].map((file) =>
            tag('link', { rel: 'modulepreload', href: at(file), ...later, ...sealed(file) }),
          ),
        ]
      : []),
  ]
}

/** Put on a first screen, a municipality's guide starts as the municipality's (decisions F8). */
function installable({ root, at }: Page): readonly string[] {
  const manifest =
    at.kind !== 'guide' ? `${root}${fileOf({ ...at, kind: 'manifest' })}` : 'site.webmanifest'
  return [
    tag('link', { rel: 'apple-touch-icon', href: `${root}icon-180.png` }),
    tag('link', { rel: 'manifest', href: manifest }),
  ]
}

function tag(name: string, attributes: Attributes, end = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  )
  return `<${name}${written.join('')}>${end}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
