import type { Plugin } from 'vite'

/**
 * Leaves out the colours of parts that no part asks for, and the design tokens that no rule uses.
 * Designsystemet's theme carries every colour in every shade; the guide uses a handful of them, and
 * each one weighs on a phone.
 */
export function dropUnusedTokens(): Plugin {
  return {
    name: 'drop-unused-tokens',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) {
          file.source = withoutEmpty(withoutUnused(withoutUnasked(file.source.toString())))
        }
      }
    },
  }
}

/** What the guide's parts ask for as `data-color`. Without one, a part has the accent colour. */
export const asked = ['accent', 'danger']

/** Rules for buttons with pictures, for waiting, and for sizes and letters that no part chooses. */
const unasked =
  /(?<=[{}])(\.ds-button(\[data-icon\]|\[aria-busy=true\]| :is\(img,svg\))|\[data-(size|typography)=\w+\]|\[data-color-scheme=dark\])(:is\([^{}]*\))?\{[^{}]*\}/g

/** Among what turns a button off: none is only read. */
const readOnly =
  /,\[readonly\](?=[,)])|,\[aria-readonly=true\](?=[,)])|,label:has\(input\[readonly\]\)(?=[,)])/g

/** A stylesheet without the rules for colours and states that no part asks for. */
export function withoutUnasked(css: string): string {
  return css
    .replaceAll(/(?<=[{}])[^{}@]*\[data-color=(\w+)\]\{[^{}]*\}/g, (rule, colour: string) =>
      asked.includes(colour) ? rule : '',
    )
    .replaceAll(unasked, '')
    .replaceAll(readOnly, '')
}

/** A stylesheet without the custom properties that nothing in it reads, until none is left. */
export function withoutUnused(css: string): string {
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const kept = css.replaceAll(
    /(?<=[{;])(--[\w-]+):[^;{}]*(;|(?=\}))/g,
    (declaration, name: string) => (used.has(name) ? declaration : ''),
  )
  return kept === css ? css : withoutUnused(kept)
}

/** A stylesheet without the rules and the layers that nothing is left in. */
export function withoutEmpty(css: string): string {
  const kept = css.replaceAll(/(?<=[{};])[^{};]+\{\}/g, '').replaceAll(/;(?=\})/g, '')
  return kept === css ? css : withoutEmpty(kept)
}
