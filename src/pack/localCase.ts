import {
  tellMore,
  walkOf,
  type Accepted,
  type WalkedCase,
} from '../../flows/scenarios/practice/practiceCase.ts'
import type { Story } from '../practice/story.ts'
import type { LocalCase } from './caseSchema.ts'
import { isTexts, type Text } from './texts.ts'
import type { Language } from './wordRules.ts'

/** A municipality's case as it is walked, in the chart the municipality has chosen. */
export function walkedCase(one: LocalCase): WalkedCase {
  const { id, setting, age, minutes, themes, restraint, outcome, ground } = one
  return {
    id,
    setting,
    age,
    minutes,
    themes,
    restraint,
    outcome,
    ground,
    ...walkOf(answersOf(one.walk)),
    accepted: one.accepted.map(({ after, answer, goOn }): Accepted => ({
      after,
      answer,
      ...(goOn !== undefined && { goOn: walkOf(answersOf(goOn)).walk }),
    })),
    elsewhere: [],
  }
}

/** Answers are written with a comma or a point between them, and three points where more is told. */
function answersOf(line: string): readonly string[] {
  return line
    .split(/[,·]/)
    .map((answer) => answer.trim())
    .filter(Boolean)
    .map((answer) => (/^(…|\.{2,})$/.test(answer) ? tellMore : answer))
}

/** What is told of a case, and in which language: that of the page where all of it is, else the pack's own. */
export function storyIn(
  one: LocalCase,
  language: Language,
  own: Language,
): { readonly story: Story; readonly lang: Language } {
  const lang = textsOf(one).every((text) => isIn(text, language, own)) ? language : own
  const say = (text: Text) => (isTexts(text) ? (text[lang] ?? text[own] ?? '') : text)
  return {
    lang,
    story: {
      title: say(one.title),
      parts: one.parts.map(say),
      accepted: one.accepted.map(({ why }) => say(why)),
      why: say(one.why),
      practises: say(one.practises),
      remember: say(one.remember),
      talk: one.talk.map(say),
    },
  }
}

function isIn(text: Text, language: Language, own: Language): boolean {
  return isTexts(text) ? text[language] !== undefined : language === own
}

/** Every text of a case. */
function textsOf(one: LocalCase): readonly Text[] {
  const { title, parts, why, practises, remember, talk } = one
  const others = one.accepted.map((accepted) => accepted.why)
  return [title, ...parts, ...others, why, practises, remember, ...talk]
}
