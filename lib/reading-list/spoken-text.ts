import type { ForeignPart } from '../article/article'
import { unbroken } from './unbroken-hyphens'

/**
 * A title, or another line, whose foreign parts declare their language. The parts may come from
 * storage, so all they contain is shown as text. `write` makes the nodes of each part.
 */
export function spokenText(
  text: string,
  foreign: unknown,
  write: (text: string) => (string | Element)[] = (part) => unbroken(part),
): (string | Element)[] {
  let read = 0
  const spoken = (Array.isArray(foreign) ? foreign : []).flatMap((part) => {
    const { start, end, lang } = Object(part) as Partial<ForeignPart>
    const before = write(text.slice(read, start))
    read = Number(end)
    const words = document.createElement('span')
    words.lang = String(lang)
    // A number after an Arabic name would be set before it.
    words.dir = 'auto'
    words.append(...write(text.slice(start, read)))
    return [...before, words]
  })
  return [...spoken, ...write(text.slice(read))]
}
