import type { Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { isLanguage, proposeLanguage } from '../french/languages'
import { childrenOf, element } from './nodes'
import { lineWith, type ParseContext, pointAt } from './parse-context'

/** `{lang=en}`, with the spaces and quotes that authors add; its brace may be missing. */
const MARK = /\{ ?lang ?[=:] ?["'«]?([^\s"'»{}[\]]*)["'»]? ?(\}?)/

const EXPECTED = 'un passage entre crochets suivi de sa langue est attendu : [machine learning]{lang=en}'

/**
 * `[the passage]{lang=en}` is a passage in another language, which screen readers pronounce as such
 * and French typography leaves alone. After a link, `[words](address){lang=en}`, it is the language
 * of the link.
 */
export function languageMarks(root: Root, context: ParseContext): void {
  if (/\{ ?lang/.test(context.text)) markBelow(root, context)
}

function markBelow(parent: Nodes, context: ParseContext): void {
  const children = childrenOf(parent)
  for (const child of children) markBelow(child, context)
  if (!children.some((child) => isMarked(child, context))) return
  const marked: RootContent[] = []
  for (const child of children) {
    if (isMarked(child, context)) readMarks(child, marked, context)
    else marked.push(child)
  }
  Object.assign(parent, { children: marked })
}

/** Whether a text has an unescaped mark. */
function isMarked(node: RootContent, { text }: ParseContext): node is Text {
  if (node.type !== 'text' || !MARK.test(node.value)) return false
  const { start, end } = node.position ?? {}
  return !text.slice(start?.offset ?? 0, end?.offset ?? 0).includes('\\{')
}

/**
 * Cuts a text at its marks, appends the parts to the siblings before it, and wraps the passage
 * before each mark.
 */
function readMarks(node: Text, siblings: RootContent[], context: ParseContext): void {
  let rest = node
  let read = node.position?.start.offset ?? 0
  for (let match = MARK.exec(rest.value); match; match = MARK.exec(rest.value)) {
    const [written, tag = '', brace] = match
    const before = cut(rest, 0, match.index, context)
    if (before.value !== '') siblings.push(before)
    const passage = takePassage(siblings, context)
    const mark = located(cut(rest, match.index, match.index + written.length, context), read, context)
    read = mark.position?.end.offset ?? read
    if (!passage) misplaced(mark, before.value, context)
    else if (brace === '') leftOpen(mark, tag, context)
    else if (!isLanguage(tag)) unknownLanguage(mark, tag, context)
    if (passage) siblings.push(inLanguage(passage, tag))
    rest = cut(rest, match.index + written.length, rest.value.length, context)
  }
  if (rest.value !== '') siblings.push(rest)
}

/** Removes and returns the bracketed passage, or the link, at the end of the siblings. */
function takePassage(siblings: RootContent[], context: ParseContext): RootContent[] | undefined {
  const last = siblings.at(-1)
  if (last?.type === 'link' || last?.type === 'linkReference') return siblings.splice(-1)
  if (last?.type !== 'text' || !last.value.endsWith(']')) return undefined
  let depth = 0
  for (let index = siblings.length - 1; index >= 0; index -= 1) {
    const node = siblings[index]
    if (node?.type !== 'text') continue
    for (let at = node.value.length - 1; at >= 0; at -= 1) {
      if (node.value[at] === ']') depth += 1
      if (node.value[at] === '[') depth -= 1
      if (depth > 0 || node.value[at] !== '[') continue
      const passage = siblings.splice(index)
      const [head, tail] = [cut(node, 0, at, context), cut(node, at, node.value.length, context)]
      if (head.value !== '') siblings.push(head)
      return withoutBrackets([tail, ...passage.slice(1)], context)
    }
  }
  return undefined
}

/** The brackets of `[[nom|words]]{lang=en}` are those of its link. */
function withoutBrackets(passage: RootContent[], context: ParseContext): RootContent[] {
  const [first, last] = [passage[0], passage.at(-1)]
  if (first?.type !== 'text' || last?.type !== 'text' || first.value.startsWith('[[')) return passage
  passage[0] = cut(first, 1, first.value.length, context)
  const end = passage.at(-1) as Text
  passage[passage.length - 1] = cut(end, 0, end.value.length - 1, context)
  return passage.filter((node) => node.type !== 'text' || node.value !== '')
}

/** Links are elements already; other passages are a `<span>`. */
function inLanguage(passage: RootContent[], lang: string): PhrasingContent {
  const [only] = passage
  if (passage.length > 1 || (only?.type !== 'link' && only?.type !== 'linkReference')) {
    return element('span', { lang }, passage)
  }
  only.data = { ...only.data, hProperties: { ...only.data?.hProperties, lang } }
  return only
}

/** A part of a text, with its place where the source has the same characters. */
function cut(node: Text, from: number, to: number, context: ParseContext): Text {
  const { start, end } = node.position ?? {}
  const value = node.value.slice(from, to)
  const isVerbatim = start && end && context.text.slice(start.offset, end.offset) === node.value
  if (!isVerbatim) return { ...node, value }
  const offset = start.offset ?? 0
  return {
    type: 'text',
    value,
    position: { start: pointAt(context, offset + from), end: pointAt(context, offset + to) },
  }
}

/**
 * Finds the mark in the source, where the lines of a quotation begin with signs that its text
 * lacks.
 */
function located(mark: Text, from: number, context: ParseContext): Text {
  const start = context.text.indexOf(mark.value, from)
  if (start < 0 || start > (mark.position?.end.offset ?? 0)) return mark
  return { ...mark, position: { start: pointAt(context, start), end: pointAt(context, start + mark.value.length) } }
}

/** The text after an unclosed bracket; otherwise the last word before a mark without a passage. */
const OPEN = /\[[^[\]]*$/
const LAST_WORD = /[^\s[\](){}]+$/

function misplaced(mark: Text, before: string, context: ParseContext): void {
  const found = `« ${mark.value} » ne suit aucun passage entre crochets`
  const closed = `]${mark.value}`
  if (OPEN.test(before)) report(mark, found, EXPECTED, closed, context)
  else {
    const [word = ''] = LAST_WORD.exec(before) ?? []
    report(mark, found, EXPECTED, word && `[${word}${closed}`, context, word.length)
  }
}

function leftOpen(mark: Text, tag: string, context: ParseContext): void {
  const isWhole = isLanguage(tag) && !/["'«]/.test(mark.value)
  const closed = isWhole ? `${mark.value.trimEnd()}}` : undefined
  report(mark, `« ${mark.value.trim()} » n’est pas refermé`, EXPECTED, closed, context)
}

function unknownLanguage(mark: Text, tag: string, context: ParseContext): void {
  const code = proposeLanguage(tag)
  const expected = 'un code de langue est attendu : en, de, es ou pt-BR, par exemple'
  report(mark, `« ${mark.value} » ne dit aucune langue connue`, expected, code && `{lang=${code}}`, context)
}

/** `back` characters before the mark are rewritten with it. */
function report(
  mark: Text,
  found: string,
  expected: string,
  words: string | undefined,
  context: ParseContext,
  back = 0,
): void {
  const offset = mark.position?.start.offset ?? 0
  const { line, column } = pointAt(context, offset)
  const length = mark.value.length
  context.problems.push({
    severity: 'error',
    code: 'language-mark',
    place: { file: context.file, line, column, length },
    found,
    expected,
    ...(words && { fix: lineWith(context, offset - back, length + back, words) }),
  })
}
