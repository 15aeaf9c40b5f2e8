import type { i18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import { initialTransition, transition } from 'xstate'
import { Screen } from '../screens/Screen.tsx'
import { Shell } from '../screens/Shell.tsx'
import { Walking } from '../screens/Walking.tsx'
import type { Guide } from '../visit/guide.ts'
import { alone } from '../visit/mode.ts'
import { viewOf, type View } from '../visit/view.ts'
import { visit } from '../visit/visit.ts'
import { localise } from '../words/localise.ts'
import { ownWords } from '../build/words/languages.ts'
import { speak } from '../words/speak.ts'
import { CircumstancesContext, SettingContext } from '../words/useWords.ts'
import { wordsFor } from '../words/words.ts'
import { choiceFor, choicesOn, type Choice, type NoChoice } from './choices.ts'
import { pageAsText } from './pageAsText.ts'

/** One page of a walk as it is met, and what was pressed on it. The last page has nothing pressed. */
export interface ReadPage {
  readonly page: View['page']
  readonly at: string
  /** Written when it is asked for: who reads only the last page does not wait for the others. */
  readonly text: () => string
  readonly pressed: Choice | undefined
}

export interface ReadWalk {
  readonly pages: readonly ReadPage[]
  /** Set where an answer was not there: the walk ends at the page that does not have it. */
  readonly fault: Fault | undefined
}

export interface Fault {
  readonly kind: NoChoice
  readonly given: string
  readonly offered: readonly Choice[]
}

type Snapshot = ReturnType<typeof initialTransition<typeof visit>>[0]

/** Where somebody is: what can be pressed, and what the page says. */
interface Place {
  readonly view: View
  readonly choices: readonly Choice[]
  readonly text: () => string
  readonly after: (pressed: Choice) => Place
}

/**
 * Somebody who walks through the real pages by what their buttons say, and reads each of them.
 *
 * The visit is the one that runs in the page, without a clock; the screens are the page's own. Where
 * the last page can show the plan so far, it is opened and read too. What has been read is remembered:
 * walks that begin alike are walked once.
 */
export function readerOf(guide: Guide): (answers: readonly string[]) => ReadWalk {
  const start = placeAt(initialTransition(visit, { guide, mode: alone })[0], languageOf(guide))
  return (answers) => {
    const pages: ReadPage[] = []
    let place = start
    const leave = (pressed: Choice | undefined) => {
      const { view, text } = place
      pages.push({ page: view.page, at: 'step' in view ? view.step.at : view.key, text, pressed })
      if (pressed) place = place.after(pressed)
    }
    for (const given of answers) {
      const offered = place.choices
      const found = choiceFor(given, offered)
      if (typeof found === 'string') {
        leave(undefined)
        return { pages, fault: { kind: found, given, offered } }
      }
      leave(found)
    }
    const plan = place.choices.find(({ id }) => id === 'showPlan')
    leave(plan)
    if (plan) leave(undefined)
    return { pages, fault: undefined }
  }
}

function languageOf({ local }: Guide): i18n {
  const words = ownWords()
  return speak(local ? localise(words, local) : words, 'throw')
}

function placeAt(snapshot: Snapshot, language: i18n): Place {
  const { page } = snapshot.value
  const view = viewOf(typeof page === 'string' ? page : page.code, snapshot.context)
  const known = new Map<string, Place>()
  let text: string | undefined
  return {
    view,
    choices: choicesOn(view, wordsFor(language, view.setting, view.circumstances)),
    text: () => (text ??= pageAsText(<Shown view={view} language={language} />)),
    after: (pressed) => {
      const place =
        known.get(pressed.id) ?? placeAt(transition(visit, snapshot, pressed.event)[0], language)
      known.set(pressed.id, place)
      return place
    },
  }
}

const nothing = () => undefined

/** The page as the app shows it, with nobody there to press anything. */
function Shown({ view, language }: { readonly view: View; readonly language: i18n }) {
  const somewhere = view.page !== 'start' && view.page !== 'wiped'
  return (
    <I18nextProvider i18n={language}>
      <SettingContext value={view.setting}>
        <CircumstancesContext value={view.circumstances}>
          <Shell
            view={view}
            send={nothing}
            onBack={somewhere ? nothing : undefined}
            onCover={nothing}
          >
            <Walking view={view} send={nothing}>
              <Screen view={view} send={nothing} arrival="plain" />
            </Walking>
          </Shell>
        </CircumstancesContext>
      </SettingContext>
    </I18nextProvider>
  )
}
