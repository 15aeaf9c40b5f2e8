import { useState, type SubmitEvent } from 'react'
import { Heading } from '../parts/Heading.tsx'
import { AnswerList } from '../parts/SoFar.tsx'
import { useWords } from '../words/useWords.ts'
import type { Told } from './told.ts'

/** The only place where something is typed: a code, in capital letters. */
export function CodeScreen({ view, send }: Told) {
  const { shared } = useWords()
  const [text, setText] = useState('')
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
        onChange={(event) => setText(event.target.value.toUpperCase())}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={80}
        aria-describedby="code-hint code-fault"
        aria-invalid={view.fault !== undefined}
      />
      <p id="code-fault" className="code__fault" data-color="danger" role="alert">
        {view.fault && shared(`common.code.faults.${view.fault}`)}
      </p>
      <button type="submit" className="ds-button" data-fullwidth>
        {shared('common.code.submit')}
      </button>
    </form>
  )
}

/** The answers of a code, to be confirmed before they count. */
export function ConfirmScreen({ view, send }: Told) {
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
