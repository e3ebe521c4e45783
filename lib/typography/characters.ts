/**
 * The characters of French typography by name, because most of them cannot be told apart on a
 * screen.
 */
export const NO_BREAK_SPACE = '\u00A0'
export const NARROW_NO_BREAK_SPACE = '\u202F'
export const APOSTROPHE = '\u2019'
export const ELLIPSIS = '\u2026'
export const EN_DASH = '\u2013'
export const EM_DASH = '\u2014'

/** Stands for a node that no rule may look into: code, an image, a note call. */
export const OPAQUE = '\uE000'
/** Stands for each character of a passage that is not prose: an address, an emoticon. */
export const MASK = '\uE001'
/** Stands for a `<br>`: rules see a blank, and what follows starts a line. */
export const LINE_BREAK = '\u2028'

// What follows goes between the brackets of a regular expression. `\s` is never used: it does not
// say which spaces may be replaced (BREAKABLE) and which were chosen by the author (the rest of
// SPACE).

/** Marks are letters too: text typed on macOS may spell « é » as e + U+0301. */
export const LETTER = String.raw`\p{L}\p{M}`
export const ALPHANUMERIC = String.raw`${LETTER}\p{N}`
export const WORD = String.raw`${ALPHANUMERIC}\uE000-\uE8FF`
/** A line ending in the source is a space on the page. */
export const BREAKABLE = String.raw` \t\r\n`
export const SPACE = String.raw`${BREAKABLE}${NO_BREAK_SPACE}${NARROW_NO_BREAK_SPACE}\u2009`
export const BLANK = SPACE + LINE_BREAK
