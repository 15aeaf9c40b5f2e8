import { useState, type SubmitEvent } from 'react'
import { Heading } from '../parts/Heading.tsx'
import { AnswerList } from '../parts/SoFar.tsx'
import { useWords } from '../words/useWords.ts'
import type { ToldOf } from './told.ts'

/** Spaces and dashes of every kind: a code is pasted from a letter, too. */
const between = /[\s\u00ad\p{Pd}\u2212]/u

/** The only place where something is typed: a code, in capital letters. */
export function CodeScreen({ view, send }: ToldOf<'typing'>) {
  const { shared } = useWords()
  const [text, setText] = useState('')
  const [foreign, setForeign] = useState(false)
  const fault = foreign ? 'letters' : view.fault
  const type = (typed: string) => {
    const known = Array.from(typed.toUpperCase()).filter(
      (letter) => view.letters.includes(letter) || between.test(letter),
    )
    setText(known.join(''))
    setForeign(known.length < Array.from(typed).length)
    send({ type: 'hold', holding: known.length > 0 })
  }
  const read = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    send({ type: 'readCode', text })
  }
  return (
    <form className="code" autoComplete="off" noValidate onSubmit={read}>
      <Heading title={shared('common.code.title')} lead={shared('common.code.lead')} />
      <label htmlFor="code">{shared('common.code.label')}</label>
      <p id="code-hint">{shared('common.code.hint')}</p>
      <input
        id="code"
        className="ds-focus"
        value={text}
        onChange={(event) => type(event.target.value)}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={80}
        aria-describedby="code-hint code-fault"
        aria-invalid={fault !== undefined}
      />
      <p id="code-fault" className="code__fault" data-color="danger" role="alert">
        {fault && shared(`common.code.faults.${fault}`)}
      </p>
      <button type="submit" className="ds-button" data-fullwidth>
        {shared('common.code.submit')}
      </button>
    </form>
  )
}

/** The answers of a code, to be confirmed before they count. */
export function ConfirmScreen({ view, send }: ToldOf<'confirming'>) {
  const { shared } = useWords()
  return (
    <>
      <Heading
        title={shared('common.code.confirmTitle')}
        lead={shared('common.code.confirmLead')}
      />
      <AnswerList answers={view.fromCode} />
      <button
        type="button"
        className="ds-button"
        data-fullwidth
        onClick={() => send({ type: 'confirmCode' })}
      >
        {shared('common.code.confirmYes')}
      </button>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-fullwidth
        onClick={() => send({ type: 'back' })}
      >
        {shared('common.code.confirmNo')}
      </button>
    </>
  )
}
