import { withEllipsis } from './excerpt'

/**
 * Shortens a text to whole words if its box has too few lines: a style sheet clamps within a word.
 * `write` puts words into the box.
 */
export function endAfterWord(box: Element, text: string, write: (text: string) => void): void {
  const words = text.split(' ')
  const isCut = () => box.scrollHeight > box.clientHeight
  let [fits, most] = [0, words.length - 1]
  if (!isCut()) return
  const shorten = (count: number) => write(withEllipsis(words.slice(0, count).join(' ')))
  while (fits < most) {
    const count = Math.ceil((fits + most) / 2)
    shorten(count)
    if (isCut()) most = count - 1
    else fits = count
  }
  shorten(fits)
}
