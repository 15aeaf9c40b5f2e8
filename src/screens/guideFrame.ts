import { alone } from '../visit/mode.ts'
import type { WalkFrame } from './told.ts'

/** One person alone: the walk, and nothing round it. */
export const guideFrame: WalkFrame = { mode: alone, Round: ({ children }) => children }
