import {
  cacheRules,
  commonHeaders,
  filePolicy,
  headerPolicy,
  workerPolicy,
  type FramedBy,
  type Header,
  type Named,
} from './policy.ts'

/** Where the guide lies on a server. */
export interface Place {
  /** The path of the address, with a slash at both ends. */
  readonly path: string
  /** The folder on the disk. */
  readonly folder: string
  readonly framedBy: FramedBy
  /** What the pages of this release run: the header is for it, and for no other. */
  readonly named: Named
}

/** What the headers depend on. */
type Sent = Pick<Place, 'framedBy' | 'named'>

interface Rule {
  readonly about: 'page' | 'worker' | 'named'
  readonly headers: readonly Header[]
}

/** What each kind of file is sent with. The one table that all servers are written from. */
export function rules({ framedBy, named }: Sent): readonly Rule[] {
  const common = commonHeaders(framedBy)
  return [
    {
      about: 'page',
      headers: [policy(headerPolicy(framedBy, named)), ...common, cached(cacheRules.other)],
    },
    { about: 'worker', headers: [policy(workerPolicy), ...common, cached(cacheRules.other)] },
    { about: 'named', headers: [policy(filePolicy), ...common, cached(cacheRules.named)] },
  ]
}

function policy(value: string): Header {
  return { name: 'Content-Security-Policy', value }
}

function cached(value: string): Header {
  return { name: 'Cache-Control', value }
}

function headersFor(about: Rule['about'], sent: Sent): readonly Header[] {
  return rules(sent).find((rule) => rule.about === about)?.headers ?? []
}

/** For Netlify, Cloudflare Pages and hosts that read the same file. */
export function headersFile({ path, ...sent }: Place): string {
  const lines = (about: Rule['about']) =>
    headersFor(about, sent).map(({ name, value }) => `  ${name}: ${value}`)
  const common = new Set(lines('page'))
  // What a later block sets is added to an earlier one, so it is taken away there first.
  const instead = (about: Rule['about']) =>
    headersFor(about, sent)
      .filter(({ name, value }) => !common.has(`  ${name}: ${value}`))
      .flatMap(({ name, value }) => [`  ! ${name}`, `  ${name}: ${value}`])
  return [
    `${path}*`,
    ...lines('page'),
    `${path}sw.js`,
    ...instead('worker'),
    `${path}assets/*`,
    ...instead('named'),
    '',
  ].join('\n')
}

/** A part of a `server` block, for any nginx. `brotli_static` needs a module of its own, so it is commented out. */
export function nginx({ path, folder, ...sent }: Place, brotli = false): string {
  const brotliLine = brotli
    ? '    brotli_static on;'
    : '    # brotli_static on; # with libnginx-mod-http-brotli-static'
  const add = (about: Rule['about']) =>
    headersFor(about, sent).map(({ name, value }) => `    add_header ${name} "${value}" always;`)
  const serve = path === '/' ? `root ${folder};` : `alias ${folder}/;`
  const inner = path === '/' ? `root ${folder};` : ''
  const file = path === '/' ? '' : `alias ${folder}/`
  return [
    `location ${path} {`,
    `    ${serve}`,
    '    index index.html;',
    '    absolute_redirect off;',
    '    gzip_static on;',
    brotliLine,
    '    types {',
    ...kinds.map(([kind, ...endings]) => `        ${kind} ${endings.join(' ')};`),
    '    }',
    '    charset utf-8;',
    '    charset_types text/javascript text/css text/plain application/json;',
    ...add('page'),
    `    error_page 404 ${path}404.html;`,
    '}',
    `location = ${path}sw.js {`,
    `    ${inner || `${file}sw.js;`}`,
    '    types {',
    '        text/javascript js;',
    '    }',
    '    gzip_static on;',
    ...add('worker'),
    '}',
    `location ${path}assets/ {`,
    `    ${inner || `${file}assets/;`}`,
    '    gzip_static on;',
    brotliLine,
    '    types {',
    ...kinds.map(([kind, ...endings]) => `        ${kind} ${endings.join(' ')};`),
    '    }',
    ...add('named'),
    `    error_page 404 ${path}404.html;`,
    '}',
    ...(path === '/'
      ? []
      : [
          `location = ${path.slice(0, -1)} {`,
          '    absolute_redirect off;',
          `    return 301 ${path};`,
          '}',
        ]),
    '',
  ].join('\n')
}

/** A part of a site block. */
export function caddy({ path, folder, ...sent }: Place): string {
  const set = (about: Rule['about']) =>
    headersFor(about, sent).map(({ name, value }) => `        ${name} "${value}"`)
  return [
    ...(path === '/' ? [] : [`redir ${path.slice(0, -1)} ${path}`]),
    `handle_path ${path}* {`,
    `    root * ${folder}`,
    '    @worker path /sw.js',
    '    @named path /assets/*',
    '    @page not path /sw.js /assets/*',
    ...(['page', 'worker', 'named'] as const).flatMap((about) => [
      `    header @${about} {`,
      ...set(about),
      '    }',
    ]),
    '    header /site.webmanifest Content-Type application/manifest+json',
    '    file_server {',
    '        precompressed br gzip',
    '    }',
    '}',
    'handle_errors {',
    `    @lost path ${path}*`,
    '    handle @lost {',
    `        root * ${folder}`,
    '        rewrite * /404.html',
    '        file_server',
    '    }',
    '}',
    '',
  ].join('\n')
}

/** `web.config` for IIS, lying in the folder of the guide itself. */
export function iis(sent: Place): string {
  const set = (about: Rule['about'], indent: string) =>
    headersFor(about, sent).flatMap(({ name, value }) => [
      `${indent}<remove name="${name}" />`,
      `${indent}<add name="${name}" value="${escaped(value)}" />`,
    ])
  const block = (about: Rule['about'], indent: string) => [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...set(about, `${indent}    `),
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ]
  const location = (at: string, about: Rule['about']) => [
    `  <location path="${at}">`,
    '    <system.webServer>',
    ...block(about, '      '),
    '    </system.webServer>',
    '  </location>',
  ]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    ...block('page', '    '),
    '    <staticContent>',
    '      <remove fileExtension=".webmanifest" />',
    '      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />',
    '      <remove fileExtension=".js" />',
    '      <mimeMap fileExtension=".js" mimeType="text/javascript" />',
    '    </staticContent>',
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" />',
    '      <error statusCode="404" path="404.html" responseMode="File" />',
    '    </httpErrors>',
    '    <urlCompression doStaticCompression="true" />',
    '  </system.webServer>',
    ...location('sw.js', 'worker'),
    ...location('assets', 'named'),
    '</configuration>',
    '',
  ].join('\n')
}

const kinds = [
  ['text/html', 'html'],
  ['text/javascript', 'js'],
  ['text/css', 'css'],
  ['text/plain', 'txt'],
  ['application/json', 'json'],
  ['application/manifest+json', 'webmanifest'],
  ['image/svg+xml', 'svg'],
  ['image/png', 'png'],
] as const

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
