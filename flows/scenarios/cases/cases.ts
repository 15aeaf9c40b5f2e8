import { absenceAndServices } from './absenceAndServices.ts'
import { partsOf } from '../told.ts'
import type { Case } from './case.ts'
import { consentAndAfter } from './consentAndAfter.ts'
import { everydayAndDoubt } from './everydayAndDoubt.ts'
import { home } from './home.ts'
import { staffAndChildren } from './staffAndChildren.ts'
import { told } from './told.ts'
import { walks } from './walks.ts'
import { whoItIsAbout } from './whoItIsAbout.ts'

/** Made-up cases whose plan was settled before the chart could come to it. */
export const cases: readonly Case[] = [
  ...whoItIsAbout,
  ...absenceAndServices,
  ...staffAndChildren,
  ...told,
  ...home,
  ...everydayAndDoubt,
  ...consentAndAfter,
]

/** The cases that are walked, with the answers of the way. */
export const walkedCases = cases.flatMap(({ id, kind, plan }) => {
  const walk = walks[id]
  return walk === undefined ? [] : [{ id, track: kind, plan, answers: partsOf(walk) }]
})
