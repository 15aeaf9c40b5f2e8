import 'survey-core/survey-core.fontless.min.css'
import { createRoot } from 'react-dom/client'
import { Model, settings } from 'survey-core'
import { Survey } from 'survey-react-ui'
import questions from './questions.json' with { type: 'json' }

// What glides away, and the third of a second before the next question, would be waited for.
settings.animationEnabled = false
settings.autoAdvanceDelay = 0

/** One question a page, three answers each, and a condition on the answer before it. */
const survey = new Model({
  questionsOnPageMode: 'questionPerPage',
  autoAdvanceEnabled: true,
  autoAdvanceAllowComplete: false,
  elements: questions.map(([title, description], index) => ({
    type: 'radiogroup',
    name: `q${index}`,
    title,
    description,
    choices: [
      { value: 'yes', text: 'Ja' },
      { value: 'unsure', text: 'Vet ikke' },
      { value: 'no', text: 'Nei' },
    ],
    ...(index > 0 && { visibleIf: `{q${index - 1}} <> 'never'` }),
  })),
})

const root = document.querySelector('#root')
if (root) createRoot(root).render(<Survey model={survey} />)
