import { isOwnData } from './address.ts'

/** What a script of this site holds, or undefined where a page names something else. Rejects where it does not come. */
export async function fetchData(file: string): Promise<unknown> {
  if (!isOwnData(file)) return undefined
  const module: unknown = await import(/* @vite-ignore */ new URL(file, location.href).href)
  return typeof module === 'object' && module !== null ? Reflect.get(module, 'default') : undefined
}
