import type { AlignType, Root, RootContent, Table } from 'mdast'
import { isElement } from '../blocks/nodes'
import { languageOf } from '../language/language'
import { element } from './nodes'
import { type ParseContext, warn } from './parse-context'
import { allOf, replaceAll } from './tree'

const CLASSES = new Map<AlignType, string>([
  ['right', 'num'],
  ['center', 'centre'],
])

/**
 * Gives header cells their scope and columns their alignment. A nested table scrolls in a box of
 * its own.
 */
export function tables(root: Root, context: ParseContext): void {
  for (const table of allOf(root, 'table')) {
    fillRows(table, context)
    describe(table)
  }
  for (const block of root.children) {
    replaceAll(block, 'table', (table) => [scroller(table, context)])
    replaceAll(block, 'element', (node) => [isElement(node, 'table') ? scroller(node, context) : node])
  }
}

/** Pads rows to the widest one, and warns about a row that differs from the header. */
function fillRows({ children: rows }: Table, context: ParseContext): void {
  const [head] = rows
  const width = Math.max(...rows.map(({ children }) => children.length))
  const expected = head?.children.length ?? width
  for (const row of rows) {
    const count = row.children.length
    if (count !== expected)
      warn(context, row, {
        code: 'ragged-table',
        found: `cette ligne de tableau a ${count} ${count < 2 ? 'case' : 'cases'}`,
        expected: `${expected} ${expected < 2 ? 'case est attendue' : 'cases sont attendues'}, comme dans l’en-tête`,
      })
    while (row.children.length < width) row.children.push({ type: 'tableCell', children: [] })
  }
}

/** `align=` is obsolete in HTML: a class carries it to the stylesheet. */
function describe(table: Table): void {
  for (const [rank, row] of table.children.entries()) {
    for (const [column, cell] of row.children.entries()) {
      const name = CLASSES.get(table.align?.[column] ?? null)
      cell.data = { hProperties: { ...(rank === 0 && { scope: 'col' }), ...(name && { className: [name] }) } }
    }
  }
  table.align = null
}

/** The same box as `components/blocks/table` draws around a table of the body. */
function scroller(table: RootContent, context: ParseContext): RootContent {
  const ariaLabel = languageOf(context).words.common.scrollableTable
  const properties = { className: ['scroller'], role: 'group', ariaLabel, tabIndex: 0 }
  return element('div', properties, [table])
}
