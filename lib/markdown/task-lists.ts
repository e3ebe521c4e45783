import type { ListItem, Root } from 'mdast'
import { allOf } from './tree'

/** A box nobody can tick is not a control: it is printed as a character. */
export function taskLists(root: Root): void {
  for (const item of allOf(root, 'listItem')) {
    if (typeof item.checked === 'boolean') write(item, item.checked ? '☑' : '☐')
  }
}

function write(item: ListItem, box: string): void {
  item.checked = null
  const [first] = item.children
  if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: `${box}\u00a0` })
  else item.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: box }] })
}
