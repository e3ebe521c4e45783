import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from '../french/characters'

/**
 * Typeset text for machines that will show it in a font of their own: many lack U+202F and draw a box; all have U+00A0, which also
 * keeps the mark on its line.
 */
export function plain(text: string): string {
  return text.replaceAll(NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE)
}
