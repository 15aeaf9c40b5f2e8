/**
 * Writes the minutes of a made-up meeting over every training case, a page of HTML each: for
 * tests/browser/minutes.spec.ts, which prints them. `npm run ts -- src/build/tools/minutes.tsx FOLDER`
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { bti } from '../../../flows/bti/bti.ts'
import { eventOf } from '../../../flows/bti/given.ts'
import { journeys } from '../../../flows/scenarios/journeys.ts'
import type { Decision } from '../../meeting/decision.ts'
import { untouchedMeeting } from '../../meeting/context.ts'
import { Minutes } from '../../meeting/Minutes.tsx'
import { roles } from '../../meeting/setUp.ts'
import { nationalGuide } from '../../visit/guide.ts'
import { planView } from '../../visit/planView.ts'
import { encode } from '../../walk/code.ts'
import { tripBy, type Trip } from '../../walk/trip.ts'
import { stepAt } from '../../walk/walk.ts'
import { speak } from '../../words/speak.ts'
import { ownWords } from '../words/languages.ts'

const [folder = '.cache/minutes'] = process.argv.slice(2)
const language = speak(ownWords(), 'throw')

/** Every answer was voted on, and on every third the group parted: as many lines as a meeting makes. */
function decisionsOf(trip: Trip): readonly Decision[] {
  return trip.walk.flatMap((entry, index): readonly Decision[] => {
    const { kind } = stepAt(trip.chart, entry.at)
    if (kind !== 'question' && kind !== 'rows' && !('row' in entry)) return []
    const chosen = eventOf(entry)
    const tally = index % 3 === 0 ? { [chosen]: 2, another: 1 } : { [chosen]: 3 }
    const row = 'row' in entry ? entry.row : undefined
    return [
      { index, at: entry.at, row, tally, chosen, finder: 'barnevern', ownDuty: index % 3 === 0 },
    ]
  })
}

mkdirSync(folder, { recursive: true })
for (const [number, { answers }] of journeys.entries()) {
  const trip = tripBy(bti, answers)
  const context = {
    ...untouchedMeeting,
    setUp: { ...untouchedMeeting.setUp, reason: 'newWorry', present: roles.slice(0, 6) },
    decisions: decisionsOf(trip),
  } as const
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={language}>
      <main className="page">
        <div className="meeting">
          <Minutes
            trip={trip}
            plan={planView(trip, nationalGuide)}
            code={encode(trip)}
            context={context}
          />
        </div>
      </main>
    </I18nextProvider>,
  )
  writeFileSync(join(folder, `${String(number).padStart(2, '0')}.html`), html)
}
console.log(`${journeys.length} minutes in ${folder}`)
