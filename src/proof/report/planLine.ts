import type { Say } from './words.ts'

/** A line of a plan as it was compared: what, how strongly, by when, whom to call, and whether it is done. */
const action = /^(\w+) \((\w+), (\w+)(?:, ([\w ]+))?\)( done)?$/

/** The other lines of a plan: which, and what it says. */
const others = /^(parents|do not|look again): (\w+)$/

/** The lines of a plan as they stand on the page, for somebody who knows the field and no code. */
export function planInWords(lines: string, say: Say): string {
  if (lines === '') return ''
  return lines
    .split('; ')
    .map((line) => filled(lineInWords(line, say), say))
    .join('; ')
}

function lineInWords(line: string, say: Say): string {
  const [, what, id = ''] = others.exec(line) ?? []
  if (what === 'parents')
    return `${say.text('plan.parents.title', what)} ${say.text(`plan.parents.${id}.title`, id)}`
  if (what === 'do not') return say.text(`plan.doNots.${id}`, id)
  if (what === 'look again')
    return `${say.text('plan.lookAgain.title', what)}: ${say.text(`plan.lookAgain.${id}`, id)}`
  const [all, name = '', force = '', by = '', contacts = '', done] = action.exec(line) ?? []
  if (all === undefined) return line
  const call = contacts
    .split(' ')
    .filter(Boolean)
    .map((contact) => say.text(`plan.contacts.${contact}.name`, contact))
  return say.proof(call.length > 0 ? 'changes.lineWithCall' : 'changes.line', {
    title: say.text(`plan.actions.${name}.title`, name),
    force: say.text(`plan.force.${force}`, force),
    by: say.text(`plan.deadlines.${by}`, by),
    call: call.join(', '),
    done: done ? ` – ${say.text('plan.headings.done', done)}` : '',
  })
}

/** The leader and the owner, where nobody has said where they work. */
function filled(text: string, say: Say): string {
  return text.replaceAll(/\{\{(leader|owner)\}\}/g, (whole, who: string) =>
    say.text(`common.terms.${who}.unasked`, whole),
  )
}
