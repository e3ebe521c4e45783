/** The same words with each text changed, those that functions give included. */
export function mapWords<T>(words: T, change: (text: string, path: string) => string, path = ''): T {
  if (typeof words === 'string') return change(words, path) as T
  if (typeof words === 'function') {
    const say: (...values: unknown[]) => string = words as never
    return ((...values: unknown[]) => change(say(...values), path)) as T
  }
  const entries = Object.entries(words as object).map(([key, value]) => {
    return [key, mapWords(value, change, path === '' ? key : `${path}.${key}`)]
  })
  return (Array.isArray(words) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T
}
