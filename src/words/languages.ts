/** A language a page is written in: how its name is in itself, and where that page lies. */
export interface PageLanguage {
  readonly code: string
  readonly name: string
  readonly href: string
}

/** The languages a page links to in its head, its own among them. None where it is written in one alone. */
export function languagesIn(page: ParentNode): readonly PageLanguage[] {
  return [...page.querySelectorAll('link[hreflang]')].map((link) => ({
    code: link.getAttribute('hreflang') ?? '',
    name: link.getAttribute('title') ?? '',
    href: link.getAttribute('href') ?? '',
  }))
}
