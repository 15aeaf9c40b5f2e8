import { useKit, type Kit } from './kitWords.ts'
import { Section } from './Section.tsx'

const parts = ['say', 'do', 'watch'] as const

/** A kind of step: how it is led stands in the words under its name. */
export type StepName = keyof Kit['steps']

/** How each step of a session is led. */
export function StepByStep({ steps }: { readonly steps: readonly StepName[] }) {
  const { kit } = useKit()
  return (
    <section className="sheet">
      <h2>{kit.guideTitle}</h2>
      {steps.map((step) => (
        <section key={step} className="kit__step">
          <h3>{kit.steps[step].title}</h3>
          <dl>
            {parts.map((part) => (
              <div key={part}>
                <dt>{kit.parts[part]}</dt>
                <dd>
                  {kit.steps[step][part].map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  )
}

/** The rules of the room, and what to do when it is hard. Who speaks first is said as the screen says it. */
export function Facilitating() {
  const { kit, speaksFirst } = useKit()
  return (
    <>
      <Section
        title={kit.facilitator.parts.rules}
        lines={[...kit.facilitator.rules, speaksFirst]}
      />
      <Section
        title={kit.facilitator.parts.ifHard}
        lines={kit.facilitator.ifHard.map(({ when, do: act }) => (
          <>
            <strong>{when}</strong> <span>{act}</span>
          </>
        ))}
      />
    </>
  )
}
