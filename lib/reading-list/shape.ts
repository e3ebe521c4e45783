/**
 * What a stored value must be: a text with this pattern, a whole number up to this one, a list of
 * so many items at most, which may be missing, or an object with these fields.
 */
export type Shape = RegExp | number | readonly [most: number, item: Shape] | { readonly [field: string]: Shape }

/**
 * A copy of a value from storage or from a file, which are not trusted, with the fields of a shape
 * alone; undefined if it has another shape.
 */
export function shaped<T>(value: unknown, shape: Shape): T | undefined {
  try {
    return fitted(value, shape) as T
  } catch {
    return undefined
  }
}

function fitted(value: unknown, shape: Shape): unknown {
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value) ? value : refuse()
  if (typeof shape === 'number')
    return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= shape ? value : refuse()
  if (isList(shape)) return value === undefined ? value : listOf(value, shape)
  const fields = Object.entries(shape).map(([name, field]) => [name, fitted(Object(value)[name], field)])
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined))
}

function listOf(value: unknown, [most, item]: readonly [number, Shape]): unknown[] {
  return Array.isArray(value) && value.length <= most ? value.map((each) => fitted(each, item)) : refuse()
}

const isList = (shape: Shape): shape is readonly [number, Shape] => Array.isArray(shape)

function refuse(): never {
  throw new Error('another shape')
}
