import { fileOf, folderOf, rootFrom } from '../../address/address.ts'
import { municipalities } from '../../pack/place.ts'
import { wordsFor } from '../../words/words.ts'
import type { SiteFile } from '../words/dataScript.ts'
import type { LanguageSite, Site } from './readSite.ts'

/** What a phone is told when a guide is put on its first screen: of every place, in every language. */
export function manifests({ languages }: Site): readonly SiteFile[] {
  return languages.flatMap((own) =>
    [undefined, ...municipalities.map(({ id }) => id)].map((id) => manifestOf(own, id)),
  )
}

/**
 * Started from the first screen it is the guide of the place again. No `id`: a browser reads it from the
 * root of the server, and two municipalities would be one.
 */
function manifestOf(own: LanguageSite, municipality: string | undefined): SiteFile {
  const at = { municipality, language: own.code } as const
  const { shared } = wordsFor(own.language, 'unasked')
  const root = rootFrom(`${folderOf(at)}x`) || './'
  const icon = (size: number) => ({
    src: `${root}icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  })
  const said = {
    name: shared('site.name'),
    short_name: shared('site.name'),
    description: shared('site.description'),
    lang: own.code,
    dir: 'ltr',
    start_url: './',
    scope: root,
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0a4d68',
    icons: [
      { src: `${root}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      icon(192),
      icon(512),
      { ...icon(512), purpose: 'maskable' },
    ],
  }
  return [fileOf({ ...at, kind: 'manifest' }), `${JSON.stringify(said)}\n`]
}
