import { btiConfig, makeChart } from './config.ts'

/** The national statechart. */
export const bti = makeChart(btiConfig)

/** The statechart, the national one or one with other targets. */
export type BtiMachine = typeof bti
