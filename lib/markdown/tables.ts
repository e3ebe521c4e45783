import type { AlignType, Root, RootContent, Table } from 'mdast'
import { isElement } from '../blocks/nodes'
import { words } from '../french/words'
import { element } from './nodes'
import { allOf, replaceAll } from './tree'

const CLASSES = new Map<AlignType, string>([
  ['right', 'num'],
  ['center', 'centre'],
])

/**
 * Gives header cells their scope and columns their alignment. A nested table scrolls in a box of
 * its own.
 */
export function tables(root: Root): void {
  for (const table of allOf(root, 'table')) describe(table)
  for (const block of root.children) {
    replaceAll(block, 'table', (table) => [scroller(table)])
    replaceAll(block, 'element', (node) => [isElement(node, 'table') ? scroller(node) : node])
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
function scroller(table: RootContent): RootContent {
  const properties = { className: ['scroller'], role: 'group', ariaLabel: words.common.scrollableTable, tabIndex: 0 }
  return element('div', properties, [table])
}
