/** What is read on a paper, line by line, to be put into the municipality's own records. */
export function textOf(paper: Element): string {
  const lines = [...paper.querySelectorAll('h1, h2, p, li, dt')].map((line) => {
    const text = (line.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    if (line.matches('h1, h2')) return `\n${text.toUpperCase()}`
    if (line.matches('dt')) return `${text}: ______________`
    return line.matches('li') ? `- ${text}` : text
  })
  return lines.join('\n').trim()
}
