import type { ReactNode } from 'react'
import { joined, plain, type Said } from '../pack/said.ts'
import type { Pack } from '../pack/schema.ts'
import { sayingIn, type Say, type Text } from '../pack/texts.ts'
import type { Language } from '../pack/wordRules.ts'
import { Spoken } from '../parts/Spoken.tsx'

/** A pack, and the language of the page it is shown on. */
export interface Own {
  readonly pack: Pack
  readonly language: Language
}

export interface Item {
  readonly title: Text
  readonly text?: Text | undefined
  readonly url?: string | undefined
  readonly source: string
}

/** The texts of a pack in the language of the page. */
export function sayIn({ pack, language }: Own): Say {
  return sayingIn(language, pack.language)
}

/** Texts as lines of a list. */
export function spoken(texts: readonly Text[], say: Say): readonly ReactNode[] {
  return texts.map((text) => <Spoken key={plain(say(text))} said={say(text)} />)
}

/** How an item of a list is written: a line with what it says and a mark for where it was read. */
export function lineIn({ pack, language }: Own) {
  const say = sayIn({ pack, language })
  return ({ title, text, url, source }: Item): ReactNode => (
    <Line pack={pack} title={say(title)} text={say(text)} url={url} source={source} />
  )
}

interface LineProps {
  readonly pack: Pack
  readonly title: Said
  readonly text: Said | undefined
  readonly url: string | undefined
  readonly source: string
}

/** What something is called, what it is, and where it was read. */
export function Line({ pack, title, text, url, source }: LineProps) {
  const said = <Spoken said={title} />
  return (
    <>
      <strong>{url ? <a href={url}>{said}</a> : said}</strong>
      {text && <Spoken said={joined([' – ', text], '')} />}
      <Mark pack={pack} source={source} />
    </>
  )
}

/** Where something was read. */
export function Mark({ pack, source }: { readonly pack: Pack; readonly source: string }) {
  const number = Object.keys(pack.sources).indexOf(source) + 1
  return (
    <>
      {' '}
      <a href={`#kilde-${number}`}>[{number}]</a>
    </>
  )
}
