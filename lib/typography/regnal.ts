import { ALPHANUMERIC, NO_BREAK_SPACE } from './characters'
import { bind, type Rule } from './rule'

/** The end of a capitalised word. Bounded, because it is tried at every space of the text. */
export const NAME = String.raw`\p{Lu}[\p{Ll}\p{M}]{1,40}`

/**
 * P13 · A sovereign keeps his number. One Roman letter is not enough (« Plan X »), except when it
 * is an ordinal.
 *
 * Source: Imprimerie nationale, « chiffres romains » ; docs/typography.md P13.
 *
 * @example `Louis XIV règne` → `Louis{A0}XIV règne`
 * @example `François Ier` → `François{A0}I<sup>er</sup>`
 * @example `Le XIXe siècle` → `Le XIX<sup>e</sup>{A0}siècle`
 */
export const regnal: Rule = {
  id: 'P13',
  sign: /[IVX]/,
  passes: [bind(NAME, `(?:[IVX]{2,15}|Ier|Ire)(?![${ALPHANUMERIC}])`, NO_BREAK_SPACE)],
}
