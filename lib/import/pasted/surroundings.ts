import { withoutAssistant } from './assistant'
import { withoutButtons } from './buttons'
import { withNotes } from './notes'

/** The lines of a text, and the removed lines by construct, as the report names it. */
interface Bare {
  lines: string[]
  left: { construct: string; words: string[] }[]
}

/** Removes what a site, an assistant or a word processor puts around a text. */
export function withoutSurroundings(lines: readonly string[]): Bare {
  const answer = withoutAssistant(lines)
  const page = withoutButtons(answer.lines)
  const file = withNotes(page.lines)
  return {
    lines: file.lines,
    left: [
      { construct: 'phrase d’un assistant, autour du texte', words: answer.left },
      { construct: 'bouton ou mention du site d’origine', words: page.left },
      { construct: 'commentaire d’un traitement de texte', words: file.left },
    ],
  }
}
