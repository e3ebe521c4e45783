import type { Paragraph, PhrasingContent } from 'mdast'
import { type ParseContext, pointAt } from './parse-context'

/** The lines of a paragraph as they were typed, each as a paragraph of its own. */
export function linesOf({ children, position }: Paragraph, context: ParseContext): Paragraph[] {
  const lines: PhrasingContent[][] = [[]]
  const numbers = [position?.start.line ?? 1]
  let number = numbers[0] ?? 1
  const endLine = () => {
    number += 1
    lines.push([])
    numbers.push(number)
  }
  for (const child of children) {
    const [first = '', ...more] = child.type === 'text' ? child.value.split('\n') : []
    if (child.type === 'break') endLine()
    else if (child.type !== 'text') lines.at(-1)?.push(child)
    else if (first !== '') lines.at(-1)?.push({ ...child, value: first })
    for (const value of more) {
      endLine()
      if (value !== '') lines.at(-1)?.push({ type: 'text', value })
    }
    if (child.type !== 'text' && child.position) number += child.position.end.line - child.position.start.line
  }
  return lines.map((line, index) => lineAt(numbers[index] ?? 1, line, context))
}

/** Several lines as one paragraph. */
export function joinLines(lines: readonly Paragraph[]): Paragraph {
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line.children : [{ type: 'text', value: '\n' }, ...line.children],
  )
  const [start, end] = [lines[0]?.position?.start, lines.at(-1)?.position?.end]
  return { type: 'paragraph', children, ...(start && end && { position: { start, end } }) }
}

/** A line without the marks of the quotations that it is in. */
function lineAt(number: number, children: PhrasingContent[], context: ParseContext): Paragraph {
  const start = context.lineStarts[number - 1] ?? 0
  const end = context.lineStarts[number] ?? context.text.length + 1
  const line = context.text.slice(start, end - 1)
  const indent = /^[> \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(line)?.[0].length ?? 0
  const points = { start: pointAt(context, start + indent), end: pointAt(context, start + line.trimEnd().length) }
  return { type: 'paragraph', children, position: points }
}
