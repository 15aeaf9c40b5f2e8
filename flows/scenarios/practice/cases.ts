import { acute } from './acute.ts'
import { care } from './care.ts'
import { children } from './children.ts'
import { consent } from './consent.ts'
import { everyday } from './everyday.ts'
import { grown } from './grown.ts'
import { levels } from './levels.ts'
import { caseOf, type PracticeCase } from './practiceCase.ts'
import { signs } from './signs.ts'
import { staff } from './staff.ts'
import { themes } from './themes.ts'
import { told } from './told.ts'

/** Every case to practise on. */
export const practiceCases: readonly PracticeCase[] = [
  ...everyday,
  ...themes,
  ...told,
  ...signs,
  ...care,
  ...staff,
  ...children,
  ...acute,
  ...grown,
  ...consent,
  ...levels,
].map(caseOf)
