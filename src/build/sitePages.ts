import type site from '../../locales/nb/site.json'

type Words = typeof site

/** The page that takes the guide's place at once: it says nothing about what was here. */
export function pausePage({ pause }: Words): string {
  return document(
    pause.title,
    `<main><h1>${pause.title}</h1><p><a href="./">${pause.again}</a></p></main>`,
  )
}

/** The page for what is not there. It needs no other file, and has the numbers. */
export function lostPage({ lost }: Words, home: string | undefined): string {
  return document(
    'BTI-veiviseren',
    `<main><h1>${lost.title}</h1><p>${lost.text}</p><ul>${call('112', lost.police)}${call('113', lost.medical)}${call('116 111', lost.alarm)}</ul>${
      home ? `<p><a href="${home}">${lost.again}</a></p>` : ''
    }</main>`,
  )
}

/** What a phone is told when the guide is put on its first screen. */
export function manifest({ name, description }: Words): string {
  return `${JSON.stringify({
    name,
    short_name: name,
    description,
    lang: 'nb',
    dir: 'ltr',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0a4d68',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      icon(192),
      icon(512),
      { ...icon(512), purpose: 'maskable' },
    ],
  })}\n`
}

function icon(size: number) {
  return { src: `icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' }
}

function call(number: string, name: string): string {
  return `<li><a href="tel:${number.replaceAll(' ', '')}"><strong>${number}</strong> ${name}</a></li>`
}

function document(title: string, body: string): string {
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>${title}</title>
  </head>
  <body>${body}</body>
</html>
`
}
