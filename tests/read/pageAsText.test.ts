import { expect, test } from 'vitest'
import { markupAsText } from '../../src/read/pageAsText.ts'

test.each([
  ['a heading says how deep it is', '<h1 tabindex="-1">Én</h1><h2>To</h2>', '# Én\n## To'],
  ['a heading without words is seen', '<h2></h2>', '## '],
  [
    'each answer is a line of its own',
    '<p>Spør</p><button>Ja</button><button>Nei</button>',
    'Spør\n[Ja]\n[Nei]',
  ],
  [
    'a row has its marks beside each other, and says which is given',
    '<div class="row__marks"><button aria-pressed="true">Ja</button><button aria-pressed="false">Vet ikke</button></div>',
    '[✓ Ja]  [Vet ikke]',
  ],
  [
    'a button is called what it is called to a screen reader',
    '<button aria-label="Skjul skjermen">Skjul</button>',
    '[Skjul skjermen]',
  ],
  [
    'a number to call is marked, and stands after its name',
    '<a class="ds-button call" href="tel:116111"><span>Alarm</span><strong>116 111</strong></a>',
    '☎ Alarm 116 111',
  ],
  ['a link says where it leads', '<p><a href="om.html">Om</a></p>', 'Om <om.html>'],
  [
    'what is folded away is marked, and stands in',
    '<details><summary>Hvorfor</summary><div><p>Fordi</p><ul><li>Slik</li></ul></div></details>',
    '▸ Hvorfor\n  │ Fordi\n  │ - Slik',
  ],
  [
    'a list is numbered where it is',
    '<ol><li>En</li><li><p>To</p><p>og mer</p></li></ol>',
    '1. En\n2. To\n   og mer',
  ],
  [
    'what nobody hears is left out',
    '<p>Her<span aria-hidden="true">‹</span></p><p class="print-only">Ark</p>',
    'Her',
  ],
  [
    'signs are written as they are',
    '<p>A &amp; B &lt;C&gt; &quot;D&quot; &#x27;E&#x27;</p>',
    `A & B <C> "D" 'E'`,
  ],
])('%s', (_, markup, text) => {
  expect(markupAsText(markup)).toBe(text)
})
