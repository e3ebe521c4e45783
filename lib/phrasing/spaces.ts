/** Espace insécable: before `:`, inside guillemets, between a number and what it counts. */
export const NO_BREAK_SPACE = '\u00a0'

/** Espace fine insécable: before `;` `!` `?`, between thousands. */
export const NARROW_NO_BREAK_SPACE = '\u202f'
