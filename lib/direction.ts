/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** The `dir` of an element: `auto` where a text may run from right to left, nothing elsewhere. */
export function directionOf(text: string): 'auto' | undefined {
  return RIGHT_TO_LEFT.test(text) ? 'auto' : undefined
}

/** The `dir` of a title, whose parts in other scripts are isolated. */
export function titleDirection(title: string): 'auto' | 'rtl' | undefined {
  return RIGHT_TO_LEFT.test(title) && !/\p{Script=Latin}/u.test(title) ? 'rtl' : directionOf(title)
}
