import type { i18n } from 'i18next'
import type { Broken } from '../pack/fault.ts'
import { readHours, sayHours } from '../pack/hours.ts'
import { jsonSchema, valueWords, wordsFor as fieldWord } from '../pack/jsonSchema.ts'
import type { Moved } from '../pack/migrate/step.ts'
import { languages } from '../pack/wordRules.ts'
import { faultSentence } from '../words/faultSentence.ts'
import { calledFrom, type Called } from './called.ts'
import { columnsOf, type Column } from './columns.ts'
import { fieldValues, textsAt, type Texts } from './fieldValues.ts'
import { fieldAt, formOf, type Field, type Named } from './form.ts'
import { kinds, type Names } from './sheet.ts'
import type { Path } from './written.ts'

/** A fault, with or without the place it stands in. */
interface Said {
  readonly fault: Broken['fault']
  readonly values?: Broken['values'] | undefined
  readonly field?: string
}

/** The form and all its words, in the language of the page. */
export interface Saying {
  readonly form: Field
  readonly fields: readonly Named[]
  readonly label: (path: Path, help?: string) => string
  readonly sentence: (fault: Said) => string
  /** How the guide will say when somebody answers; undefined where it cannot be read. */
  readonly hours: (text: string) => string | undefined
  readonly moved: (one: Pick<Moved, 'moved' | 'values'>) => string
  readonly choice: (value: string) => string
  readonly wanted: (what: string) => string
  readonly columns: Readonly<Record<string, readonly Column[]>>
  readonly headings: Readonly<Record<string, string>>
  readonly kindNames: Readonly<Record<string, string>>
  readonly names: Omit<Names, 'language'>
}

/** The schema is the one source: its fields, with what the words of the packs say of each. */
export function sayingIn(language: i18n): Saying {
  const texts = (key: string) => textsAt(language, key)
  const values = fieldValues(language)
  const schema = jsonSchema({
    title: '',
    description: '',
    fields: Object.fromEntries(
      Object.entries(texts('packs.schema.fields')).map(([name, said]) => [
        name,
        withoutFileWords(said),
      ]),
    ),
    values,
  })
  const form = formOf(schema)
  const label = labelIn(texts('editor.labels'))
  const columns = columnsIn(form)
  const called = calledFrom(
    language.getResource(language.language, 'translation', 'called'),
    language.language,
  )
  const kindsCalled = Object.entries(texts('editor.kindsCalled'))
  return {
    form,
    fields: form.kind === 'group' ? form.fields : [],
    label,
    moved: ({ moved, values: held }) => {
      const deadline = values[String(held['for'])]
      return language.t(`packs.migrated.${moved}`, { ...held, ...(deadline && { for: deadline }) })
    },
    choice: (value) => values[value] ?? value,
    wanted: (what) => texts('packs.wanted')[what] ?? what,
    sentence: (fault) => sentenceOf(language, { values, label }, fault),
    hours: (text) => hoursIn(language, text),
    columns,
    headings: { ...headingsOf(columns, label), kind: language.t('editor.sheet.kind') },
    kindNames: Object.fromEntries(kindsCalled.map(([kind, said]) => [kind, listed(said)[0] ?? ''])),
    names: namesOf(columns, called),
  }
}

interface Sayable extends Pick<Saying, 'label'> {
  readonly values: Texts
}

/** What is not there, whatever the checker calls it. */
const isEmpty: readonly string[] = ['missing', 'nothing', 'empty']

/** What to do about a fault, with fields by their labels and days as they are said in the language of the page. */
function sentenceOf(
  language: i18n,
  { values, label }: Sayable,
  { fault, values: held, field = '' }: Said,
) {
  const place = field.replaceAll(/\[[^\]]*\]/g, '').split('.')
  if (field && isEmpty.includes(fault)) return language.t('editor.fillIn', { label: label(place) })
  const { on } = held ?? {}
  const said = faultSentence(
    language,
    {
      kinds: textsAt(language, 'packs.kinds'),
      valueOf: (choice) => valueWords([...place, choice], values),
    },
    fault,
    { ...held, ...(on !== undefined && { on: dayIn(language, String(on)) }) },
  )
  return withoutFileWords(said)
}

/** What a field is called in the file, in brackets after what it is: nobody meets it on this page. */
const fileWord =
  / \((?:sources?|checked|hours|number|read|owner|from|to|contactBy|walk|draft|true|false)\)/g

function withoutFileWords(said: string): string {
  return said.replaceAll(fileWord, '')
}

function hoursIn({ language }: i18n, text: string): string | undefined {
  const open = readHours(text)
  return open && sayHours(open, languages.find((one) => one === language) ?? 'nb')
}

/** A day of the file as it is written in the language of the page. */
function dayIn(language: i18n, day: string): string {
  const date = new Date(day)
  if (Number.isNaN(date.getTime())) return day
  const dates = language.t('site.dates')
  return new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

function labelIn(labels: Texts): Saying['label'] {
  return (path, help = '') => {
    const names = path.filter((name) => typeof name === 'string')
    return fieldWord(names, labels) ?? (help.replace(/[.:].*$/, '') || (names.at(-1) ?? ''))
  }
}

function columnsIn(form: Field): Saying['columns'] {
  return Object.fromEntries(
    kinds.map((kind) => {
      const list = fieldAt(form, kind.split('.'))
      const item = list?.kind === 'list' ? list.item : list
      return [kind, item ? columnsOf(item) : []]
    }),
  )
}

function headingsOf(columns: Saying['columns'], label: Saying['label']): Texts {
  const all = Object.entries(columns).flatMap(([kind, own]) =>
    own.map(({ key, language }) => {
      const path = [kind.split('.')[0] ?? '', ...key.split('.')]
      const plain = label(language ? path.slice(0, -1) : path)
      return [key, language ? `${plain} [${language}]` : plain] as const
    }),
  )
  // The same field may be called otherwise elsewhere; one column has one heading, the first.
  const first = new Map<string, string>()
  for (const [key, said] of all) if (!first.has(key)) first.set(key, said)
  return Object.fromEntries(first)
}

/**
 * What everything is called in any of the languages: a spreadsheet is understood whichever the page speaks.
 *
 * @param called The language of the page first: what is written out is in its words.
 */
function namesOf(columns: Saying['columns'], called: readonly Called[]): Saying['names'] {
  const heads = called.map((one) => ({ ...headingsOf(columns, labelIn(one.labels)), ...one.sheet }))
  return {
    columns: gathered([
      ...heads.flatMap((head) => entries(head)),
      ...heads.flatMap((head) => Object.keys(head).map((key) => [key, [key]] as const)),
      ...called.flatMap((one) => entries(one.called, listed)),
    ]),
    kinds: gathered(called.flatMap((one) => entries(one.kindsCalled, listed))),
    values: gathered(called.flatMap((one) => entries(one.values))),
    flags: {
      yes: called.flatMap((one) => listed(one.flags['yes'])),
      no: called.flatMap((one) => listed(one.flags['no'])),
    },
  }
}

type Entry = readonly [name: string, said: readonly string[]]

function entries(
  table: Texts,
  apart: (said: string) => readonly string[] = (said) => [said],
): readonly Entry[] {
  return Object.entries(table).map(([name, said]) => [name, apart(said)])
}

/** All that is said under each name. */
function gathered(all: readonly Entry[]): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const [name, said] of all) found.set(name, [...(found.get(name) ?? []), ...said])
  return Object.fromEntries(found)
}

function listed(said = ''): readonly string[] {
  return said.split(',').map((one) => one.trim())
}
