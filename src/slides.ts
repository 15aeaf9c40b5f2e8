/** Shows a session on the projector, a step at a time, with the keys of a presenter. Nothing is kept or sent. */
const stage = document.querySelector<HTMLElement>('[data-slides]')
const begin = document.querySelector<HTMLButtonElement>('[data-show]')
const place = document.querySelector<HTMLElement>('[data-place]')
const cover = document.querySelector<HTMLElement>('[data-cover]')
const keys = document.querySelector<HTMLElement>('[data-press="keys"]')
const [back, next] = ['back', 'next'].map((press) =>
  document.querySelector<HTMLElement>(`[data-press="${press}"]`),
)
const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')]

let at = 0
let keysOn = true

function isShowing(): boolean {
  return stage?.hidden === false
}

function isCovered(): boolean {
  return cover?.hidden === false
}

function show(to: number): void {
  at = Math.min(Math.max(to, 0), slides.length - 1)
  if (cover) cover.hidden = true
  for (const [index, slide] of slides.entries()) slide.hidden = index !== at
  // Where a press would do nothing there is none.
  back?.toggleAttribute('hidden', at === 0)
  next?.toggleAttribute('hidden', at === slides.length - 1)
  const text = place?.getAttribute('data-text') ?? ''
  if (place) {
    place.textContent = text
      .replace('{{number}}', String(at + 1))
      .replace('{{count}}', String(slides.length))
  }
  slides[at]?.querySelector<HTMLElement>('h2')?.focus()
}

/** Hides what is shown behind the numbers to call, as the guide and the meeting do; once more brings it back. */
function toggleCover(): void {
  if (isCovered()) return show(at)
  for (const slide of slides) slide.hidden = true
  if (cover) cover.hidden = false
  cover?.focus()
}

function end(): void {
  if (stage) stage.hidden = true
  document.documentElement.removeAttribute('data-showing')
  begin?.focus()
}

const presses: Readonly<Record<string, () => void>> = {
  back: () => show(at - 1),
  // A covered screen is first brought back.
  next: () => show(isCovered() ? at : at + 1),
  cover: toggleCover,
  keys: () => {
    keysOn = !keysOn
    keys?.setAttribute('aria-pressed', String(keysOn))
  },
  end,
}

const byKey: Readonly<Record<string, string>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  b: 'cover',
  B: 'cover',
  '.': 'cover',
  Escape: 'end',
}

begin?.addEventListener('click', () => {
  if (stage) stage.hidden = false
  document.documentElement.setAttribute('data-showing', '')
  show(at)
})
stage?.addEventListener('click', ({ target }) => {
  const press = target instanceof Element ? target.closest('[data-press]') : null
  presses[press?.getAttribute('data-press') ?? '']?.()
})
addEventListener('keydown', (event) => {
  if (!isShowing() || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
  const press = byKey[event.key]
  // A letter may be somebody's word to their device: then the keys can be turned off.
  if (press === undefined || (!keysOn && press !== 'end')) return
  event.preventDefault()
  presses[press]?.()
})
if (begin) begin.hidden = false
