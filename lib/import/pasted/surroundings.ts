import { withoutAssistant } from './assistant'
import { withoutButtons } from './buttons'
import { isRule, type Part } from './line-kinds'

/** The lines of a text, and the removed lines by construct, as the report names it. */
interface Bare {
  lines: string[]
  left: { construct: string; words: string[] }[]
}

/** Removes what a site, an assistant or a word processor puts around a text. */
export function withoutSurroundings(lines: readonly string[]): Bare {
  const answer = withoutAssistant(lines)
  const page = withoutButtons(answer.lines)
  const file = withoutComments(page.lines)
  return {
    lines: file.lines,
    left: [
      { construct: 'phrase d’un assistant, autour du texte', words: answer.left },
      { construct: 'bouton ou mention du site d’origine', words: page.left },
      { construct: 'commentaire d’un traitement de texte', words: file.left },
    ],
  }
}

/** `[a]` in a text exported by Google Docs calls a comment of its writers, `[1]` a note. */
const BELOW = /^\[(\d{1,3}|[a-z]{1,2})\][\s\u00a0]?(\S.*)$/

/** Removes the private comments of writers, and converts notes to Markdown footnotes. */
function withoutComments(lines: readonly string[]): Part {
  const start = lines.findLastIndex((line) => line !== '' && !BELOW.test(line)) + 1
  const text = lines.slice(0, start)
  const called = (mark: string) => text.some((line) => line.includes(`[${mark}]`))
  const below = lines.slice(start).filter((line) => line !== '')
  const marks = below.map((line) => BELOW.exec(line)?.[1] ?? '')
  if (below.length === 0 || !marks.every(called)) return { lines: [...lines], left: [] }
  const isComment = (line: string) => /^\[[a-z]/.test(line)
  const notes = below.filter((line) => !isComment(line)).map((line) => line.replace(BELOW, '[^$1]: $2'))
  while (text.at(-1) === '' || isRule(text.at(-1) ?? '')) text.pop()
  const known = new Set(marks)
  const written = text.map((line) =>
    line.replace(/[\s\u00a0]?\[(\w{1,3})\]/g, (call, mark: string) => {
      if (!known.has(mark)) return call
      return /\d/.test(mark) ? call.trim().replace('[', '[^') : ''
    }),
  )
  return { lines: [...written, ...notes.flatMap((note) => ['', note])], left: below.filter(isComment) }
}
