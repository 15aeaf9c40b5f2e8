/** Finds a municipality among the links of the page while somebody types. Nothing is kept or sent. */
const field = document.querySelector<HTMLInputElement>('#sok')
const found = document.querySelector('#funnet')
const rows = [...document.querySelectorAll<HTMLElement>('[data-place]')]

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .trim()
}

function search(): void {
  const wanted = plain(field?.value ?? '')
  for (const row of rows) row.hidden = !plain(row.dataset['place'] ?? '').includes(wanted)
  for (const group of document.querySelectorAll<HTMLElement>('[data-county]')) {
    group.hidden = !group.querySelector('[data-place]:not([hidden])')
  }
  const count = rows.filter((row) => !row.hidden).length
  if (found) found.textContent = (found.getAttribute('data-text') ?? '').replace('#', String(count))
}

field?.addEventListener('input', search)
field?.form?.addEventListener('submit', (event) => {
  event.preventDefault()
  document.querySelector<HTMLAnchorElement>('[data-place]:not([hidden]) a')?.focus()
})
search()
