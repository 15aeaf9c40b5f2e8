/** Whether a place lies in a part of the chart: `aside.acute` holds `aside.acute.danger`. */
export function isIn(id: string, parts: readonly string[]): boolean {
  return parts.some((part) => id === part || id.startsWith(`${part}.`))
}
