import { ALPHANUMERIC, BLANK, NO_BREAK_SPACE } from './characters'
import { bind, insertBetween, type Rule } from './rule'

const start = `(?<![${ALPHANUMERIC}])`
const title = String.raw`${start}(?:MM?\.|Mmes?|Mlles?|Dr|Pr|Me|Mgr|Ste?)`
const numero = `${start}[nN]°`
const reference = String.raw`${start}(?:(?:pp?|[Aa]rt|[Cc]hap|[Vv]ol|[Ff]ig|t|al|éd|coll)\.|§)`
const number = String.raw`(?:\d|[IVXLCDM]{1,15}(?![${ALPHANUMERIC}]))`
const initial = String.raw`${start}\p{Lu}\.`

/**
 * P11 · An abbreviation stays with the name or the number it announces; initials stay together from
 * the second on.
 *
 * Source: Imprimerie nationale, « abréviations » ; docs/typography.md P11.
 *
 * @example `M. Dupont` → `M.{A0}Dupont`
 * @example `Me voici` → `Me voici`
 * @example `n°5` → `n°{A0}5`
 * @example `voir p. 12, p. ex. ici` → `voir p.{A0}12, p.{A0}ex. ici`
 * @example `en 52 av. J.-C.` → `en 52 av.{A0}J.-C.`
 * @example `J. K. Rowling` → `J.{A0}K.{A0}Rowling`
 */
export const abbreviations: Rule = {
  id: 'P11',
  passes: [
    bind(title, String.raw`\p{Lu}`, NO_BREAK_SPACE),
    bind(numero, String.raw`\d`, NO_BREAK_SPACE),
    insertBetween(numero, String.raw`\d`, NO_BREAK_SPACE, 'left'),
    bind(reference, number, NO_BREAK_SPACE),
    bind(String.raw`${start}p\.`, String.raw`ex\.`, NO_BREAK_SPACE),
    bind(String.raw`${start}(?:av|apr)\.`, String.raw`J\.-C\.`, NO_BREAK_SPACE),
    bind(initial, String.raw`\p{Lu}\.`, NO_BREAK_SPACE),
    bind(String.raw`${initial}[${BLANK}]\p{Lu}\.`, String.raw`\p{Lu}`, NO_BREAK_SPACE),
  ],
}
