/**
 * Who has read a source on its official page and found it right: a role and a day, never a name
 * (decisions D6). Nobody yet, so a release is refused; keys are those of `sources.ts`.
 */
export const checked: Readonly<Record<string, { readonly role: string; readonly on: string }>> = {}
