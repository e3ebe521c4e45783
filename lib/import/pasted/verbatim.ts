import { isCaption } from './credits'

/** Lines that are kept together, because Markdown parses them as one block. */
const VERBATIM = /^(?:\||>(?![\s\u00a0]?\d)|!\[|\[\^\w+\]:|```|~~~|<[a-z/!])/i
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/
const LEGEND = /^légende[\s\u00a0]?:[\s\u00a0]*/i

export function isVerbatim(line: string): boolean {
  return VERBATIM.test(line)
}

/** Lines of Markdown as one block. */
interface Verbatim {
  text: string
  /** The word before a legend. */
  left: string[]
  next: number
}

/** The lines of Markdown at a place. The legend of a picture is in italics under it. */
export function verbatimAt(lines: readonly string[], at: number): Verbatim {
  let next = at + 1
  while ((lines[next] ?? '') !== '' && isVerbatim(lines[next] ?? '')) next++
  const written = lines.slice(at, next)
  const line = lines[next] ?? ''
  const [label = ''] = LEGEND.exec(line) ?? []
  const isLegend = PICTURE.test(written.at(-1) ?? '') && line.length <= 200 && (label !== '' || isCaption(line))
  if (!isLegend) return { text: written.join('\n'), left: [], next }
  const legend = `*${line.slice(label.length).replace(/^[*_]+|[*_]+$/g, '')}*`
  return { text: [...written, legend].join('\n'), left: label === '' ? [] : [label], next: next + 1 }
}
