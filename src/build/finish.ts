/**
 * Makes the built pages ready to be put on a server: who may run what, what is kept for use without
 * a net, what every file is, and how to serve it. Run last in the build, on its output.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import site from '../../locales/nb/site.json' with { type: 'json' }
import { billOfMaterials } from './billOfMaterials.ts'
import { dateInWords, editionOf, filesIn } from './edition.ts'
import { caddy, fromAnyDepth, headersFile, iis, nginx, type Place } from './hosting.ts'
import { pagePolicy, scriptsNamedIn } from './policy.ts'
import { lostPage, manifest, pausePage } from './sitePages.ts'
import { workerSource } from './worker.ts'

const edition = editionOf()
const written = dateInWords(edition.date)
/** Read, so that only what the guide needs is kept for use without a net. */
const notKept = /^(404\.html|_headers|web\.config|sbom\.cdx\.json|SHA256SUMS\.txt|sw\.js)$/

/** The pages of the municipalities, and what only they ask for. */
const municipal = /^[^/]+\/nb\/[^/]+\.html$/

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8')

function write(file: string, text: string): void {
  mkdirSync(dirname(`dist/${file}`), { recursive: true })
  writeFileSync(`dist/${file}`, text)
}

function hashOf(file: string): string {
  return `sha256-${createHash('sha256')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`
}

function built(): readonly string[] {
  return filesIn('dist').map((file) => file.slice('dist/'.length))
}

/** Every file a page names is named with its hash, and the policy lets no other script run. */
function sealed(html: string): string {
  const hashes: string[] = []
  const named = html.replaceAll(
    /<(script|link)([^>]*?)(src|href)="((?:\.\.?\/)*((?:assets|packs)\/[^"]+))"([^>]*?)(\/?)>/g,
    (_, tag: string, before: string, by: string, at: string, file: string, after: string) => {
      const hash = hashOf(file)
      if (file.endsWith('.js')) hashes.push(hash)
      return `<${tag}${before}${by}="${at}"${after} integrity="${hash}">`
    },
  )
  const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(hashes)}">`
  return named.replace(
    /<head>(\s*<meta char[sS]et="[^"]+"\s*\/?>)?/,
    (head) => `${head}\n    ${policy}`,
  )
}

function footer(to: string): string {
  const text = site.edition.replace('{{date}}', written).replace('{{version}}', edition.version)
  return `<footer class="edition no-print"><p>${text} <a class="ds-link" href="${to}">${site.selftest}</a></p></footer>`
}

function startPage(html: string, root = './'): string {
  return html.replace(
    '</body>',
    `<p class="not-started">${site.notStarted}</p>${footer(`${root}selvtest/`)}</body>`,
  )
}

function tableOfFiles(files: Readonly<Record<string, string>>): string {
  const rows = Object.entries(files).map(
    ([file, hash]) =>
      `<tr><th scope="row">${file || 'index.html'}</th><td><code>${hash}</code></td></tr>`,
  )
  return rows.join('')
}

const kept = () =>
  Object.fromEntries(
    built()
      .filter((file) => !notKept.test(file) && !file.startsWith('packs/'))
      .filter((file) => !municipal.test(file))
      .map((file) => [file.replace(/(^|\/)index\.html$/, '$1'), hashOf(file)]),
  )

write('site.webmanifest', manifest(site))
write('index.html', sealed(startPage(read('index.html'))))
write(
  'handbok.html',
  sealed(read('handbok.html').replace('</body>', `${footer('selvtest/')}</body>`)),
)
for (const file of built().filter((name) => municipal.test(name))) {
  const html = read(file)
  write(file, sealed(file.endsWith('nb/index.html') ? startPage(html, '../../') : html))
}
write('velg-kommune.html', sealed(read('velg-kommune.html')))
write('pause.html', sealed(pausePage(site)))
const lost = sealed(startPage(read('404.html'), '../../'))
const path = process.env['BTI_PATH']
write('404.html', path ? fromAnyDepth(lost, path) : lost)
const selftest = read('src/selftest/index.html').replaceAll('../../assets/', '../assets/')
rmSync('dist/src', { recursive: true })
const guide = kept()
write(
  'selvtest/index.html',
  sealed(
    selftest
      .replace('<!--files-->', tableOfFiles(guide))
      .replace('<!--edition-->', `${written}, ${edition.version}`),
  ),
)
const offline = kept()
write('sw.js', workerSource(edition.version, offline, lostPage(site, './')))
const place: Place = {
  path: path ?? '/',
  folder: process.env['BTI_FOLDER'] ?? '/srv/bti-veiviseren',
  framedBy: (process.env['BTI_FRAMED_BY'] ?? '').split(' ').filter(Boolean),
  scripts: scriptsNamedIn(
    built()
      .filter((file) => file.endsWith('.html'))
      .map(read),
  ),
}
write('_headers', headersFile(place))
write('web.config', iis(place))
write('sbom.cdx.json', billOfMaterials())
const sums = built()
  .filter((file) => file !== 'SHA256SUMS.txt')
  .map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(`dist/${file}`))
        .digest('hex')}  ${file}`,
  )
write('SHA256SUMS.txt', `${sums.join('\n')}\n`)

for (const file of built().filter((name) => /\.(html|js|css|svg|json|webmanifest)$/.test(name))) {
  const bytes = readFileSync(`dist/${file}`)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  writeFileSync(`dist/${file}.br`, brotliCompressSync(bytes, quality))
  writeFileSync(`dist/${file}.gz`, gzipSync(bytes, { level: 9 }))
}

mkdirSync('dist-hosting', { recursive: true })
writeFileSync('dist-hosting/nginx.conf', nginx(place))
writeFileSync('dist-hosting/Caddyfile', caddy(place))
console.log(
  `edition ${edition.version} of ${written}, ${built().length} files, ${Object.keys(offline).length} kept for use without a net`,
)
