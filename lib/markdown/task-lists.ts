import type { ListItem, Root } from 'mdast'
import { allOf } from './tree'

/**
 * The checkbox of a task cannot be ticked by readers, so it is a character rather than a control.
 */
export function taskLists(root: Root): void {
  for (const item of allOf(root, 'listItem')) {
    if (typeof item.checked === 'boolean') write(item, item.checked ? '☑' : '☐')
  }
}

function write(item: ListItem, box: string): void {
  item.checked = null
  item.data = { ...item.data, hProperties: { ...item.data?.hProperties, className: ['task'] } }
  const [first] = item.children
  if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: `${box}\u00a0` })
  else item.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: box }] })
}
