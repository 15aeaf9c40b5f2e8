import { absenceAndServices } from './absenceAndServices.ts'
import type { Case } from './case.ts'
import { consentAndAfter } from './consentAndAfter.ts'
import { everydayAndDoubt } from './everydayAndDoubt.ts'
import { home } from './home.ts'
import { staffAndChildren } from './staffAndChildren.ts'
import { told } from './told.ts'
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
