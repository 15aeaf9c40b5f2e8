/**
 * How well a claim was read: A the enacted text, B an official page, C a secondary page, D not
 * verified. A paragraph or number coded D is never shown (law.md, head).
 */
export type Confidence = 'A' | 'B' | 'C' | 'D'
