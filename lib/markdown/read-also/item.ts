import type { ListItem, Nodes } from 'mdast'
import type { ReadAlsoRef } from '../../article/link'
import { error, type ParseContext, placeOf, warn } from '../parse-context'
import { isOnlyLinks, type Line, lineOf, wordsOf } from './line'
import { referenceOf } from './reference'

/** One item of a list under « Lire aussi »: a link, or the bare title of an article. */
export function referencesOf(item: ListItem, context: ParseContext): ReadAlsoRef[] {
  const [only] = item.children
  const line = only && isSimpleItem(item) ? lineOf(only) : undefined
  const [, below] = item.children
  if (only?.type === 'paragraph' && lineOf(only) && below && below.type !== 'list') {
    indentedBelow(below, context)
    return []
  }
  if (!only || !line) {
    const expected = 'un lien vers un article, ou son titre exact, est attendu sur chaque ligne'
    error(context, item, {
      code: 'read-also-item',
      found: 'cette ligne de « Lire aussi » n’est pas un simple lien',
      expected,
    })
    return []
  }
  if (line.links.length === 0) return [{ type: 'title', title: wordsOf(line).trim(), place: placeOf(context, only) }]
  if (line.before.trim() !== '' || !isOnlyLinks(line)) lostWords(line, only, context)
  return line.links.flatMap((link) => referenceOf(link, context))
}

/** Warns about an indented paragraph, which Markdown puts inside the item above. */
function indentedBelow(node: Nodes, context: ParseContext): void {
  const { line } = placeOf(context, node)
  error(context, node, {
    code: 'read-also-item',
    found: 'ce texte en retrait est dans une ligne de « Lire aussi »',
    expected: 'un texte au bord de la page est attendu, sans espace devant',
    fix: (context.text.split('\n')[line - 1] ?? '').trimStart(),
  })
}

export function isSimpleItem({ children: [only, ...more] }: ListItem): boolean {
  return only?.type === 'paragraph' && more.length === 0 && lineOf(only) !== undefined
}

function lostWords(line: Line, node: Nodes, context: ParseContext): void {
  const lost = [line.before, ...line.after].map((words) => words.trim()).filter((words) => words !== '')
  const found = `« ${lost.join(' … ')} » ne sera pas imprimé à côté du lien`
  warn(context, node, {
    code: 'read-also-words',
    found,
    expected: 'un lien seul est attendu, car le titre montré est celui de l’article',
  })
}
