import { BLANK, NARROW_NO_BREAK_SPACE } from './characters'
import { AFTER_SOMETHING, AFTER_WORD, MARKS } from './high-punctuation'
import { bind, insertBetween, type Rule } from './rule'

const filled = `[^${BLANK}]`

/**
 * P5 in Canada · No space stands before `;` `!` `?`. The space that was typed is removed.
 *
 * Source: Office québécois de la langue française, « Espacement avant et après les signes de
 * ponctuation » ; docs/typography.md P5.
 */
export const canadianHighPunctuation: Rule = {
  id: 'P5',
  sign: /[;!?]/,
  passes: [bind(AFTER_SOMETHING, MARKS, '', 'right')],
}

/**
 * P4 in Switzerland · Guillemets hold their words with a narrow no-break space.
 *
 * Source: Guide du typographe (Lausanne), « guillemets » ; docs/typography.md P4.
 */
export const swissGuillemets: Rule = {
  id: 'P4',
  sign: /[«»]/,
  passes: [
    bind('«', filled, NARROW_NO_BREAK_SPACE, 'left'),
    insertBetween('«', filled, NARROW_NO_BREAK_SPACE, 'left'),
    bind(filled, '»', NARROW_NO_BREAK_SPACE, 'right'),
    insertBetween(filled, '»', NARROW_NO_BREAK_SPACE, 'right'),
  ],
}

/**
 * P6 in Switzerland · A narrow no-break space stands before a colon, as before the other high
 * marks.
 *
 * Source: Guide du typographe (Lausanne), « ponctuation » ; docs/typography.md P6.
 */
export const swissColon: Rule = {
  id: 'P6',
  sign: /:/,
  passes: [
    bind(AFTER_SOMETHING, `:(?=$|[${BLANK}«“])`, NARROW_NO_BREAK_SPACE, 'right'),
    insertBetween(AFTER_WORD, `:(?=$|[${BLANK}])`, NARROW_NO_BREAK_SPACE, 'right'),
  ],
}
