import { everyday } from './everyday.ts'
import { caseOf, type PracticeCase } from './practiceCase.ts'
import { staff } from './staff.ts'
import { themes } from './themes.ts'
import { signs } from './signs.ts'
import { told } from './told.ts'

/** Every case to practise on. */
export const practiceCases: readonly PracticeCase[] = [
  ...everyday,
  ...themes,
  ...told,
  ...signs,
  ...staff,
].map(caseOf)
