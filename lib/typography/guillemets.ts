import { BLANK, NO_BREAK_SPACE } from './characters'
import { bind, insertBetween, type Rule } from './rule'

const filled = `[^${BLANK}]`

/**
 * P4 · Guillemets hold their words with a no-break space. The closing mark is read after the
 * opening one, so that `«»` receives one space.
 *
 * Source: Imprimerie nationale, « guillemets » ; docs/typography.md P4.
 *
 * @example `« Bonjour »` → `«{A0}Bonjour{A0}»`
 * @example `«Bonjour»` → `«{A0}Bonjour{A0}»`
 * @example `«{202F}Oui{202F}»` → `«{202F}Oui{202F}»`
 * @example `« Il a crié “Au feu” »` → `«{A0}Il a crié “Au feu”{A0}»`
 */
export const guillemets: Rule = {
  id: 'P4',
  sign: /[«»]/,
  passes: [
    bind('«', filled, NO_BREAK_SPACE, 'left'),
    insertBetween('«', filled, NO_BREAK_SPACE, 'left'),
    bind(filled, '»', NO_BREAK_SPACE, 'right'),
    insertBetween(filled, '»', NO_BREAK_SPACE, 'right'),
  ],
}
