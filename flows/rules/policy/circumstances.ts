import { noted } from '../../formula.ts'

/**
 * What rules say of the plan, and of what stays on it, is said within one circumstance: of a child.
 * Who it is about stands outside the order of danger (decisions F6); rules about anybody say so.
 */
export const usualCircumstance = noted('about', 'child')
