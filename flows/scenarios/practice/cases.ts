import { everyday } from './everyday.ts'
import { caseOf, type PracticeCase } from './practiceCase.ts'
import { staff } from './staff.ts'
import { violence } from './violence.ts'

/** Every case to practise on. */
export const practiceCases: readonly PracticeCase[] = [...everyday, ...violence, ...staff].map(
  caseOf,
)
