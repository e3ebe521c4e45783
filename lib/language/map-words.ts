type Change = (text: string, path: string, values: readonly (string | number)[]) => string

/** The same words with each text changed, including the results of functions. */
export function mapWords<T>(words: T, change: Change, path = ''): T {
  if (typeof words === 'string') return change(words, path, []) as T
  if (typeof words === 'function') {
    const say: (...values: (string | number)[]) => string = words as never
    return ((...values: (string | number)[]) => change(say(...values), path, values)) as T
  }
  const entries = Object.entries(words as object).map(([key, value]) => {
    return [key, mapWords(value, change, path === '' ? key : `${path}.${key}`)]
  })
  return (Array.isArray(words) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T
}
