import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Yaml } from '../../content/yaml-places'
import type { Edit } from '../text-edit'

/** The front page of `site.yml`. */
export function frontEdits(yaml: Yaml, from: string, to: string): Edit[] {
  const nodes = [nodeAt(yaml, ['front', 'lead']), ...itemsAt(yaml, ['front', 'seconds'])]
  return nodes.flatMap((node) => scalarEdit(yaml, node, from, to))
}

/** The `order` of every series in `series.yml`. */
export function orderEdits(yaml: Yaml, from: string, to: string): Edit[] {
  const { contents } = yaml.document
  const ids = isMap(contents) ? contents.items.flatMap(({ key }) => (isScalar<string>(key) ? [key.value] : [])) : []
  return ids.flatMap((id) => itemsAt(yaml, [id, 'order']).flatMap((node) => scalarEdit(yaml, node, from, to)))
}

function nodeAt({ document }: Yaml, path: string[]): unknown {
  return document.getIn(path, true)
}

/** The items of a list, or a single item written without a list. */
function itemsAt(yaml: Yaml, path: string[]): unknown[] {
  const node = nodeAt(yaml, path)
  return isSeq(node) ? node.items : [node]
}

function scalarEdit({ text }: Yaml, node: unknown, from: string, to: string): Edit[] {
  if (!isScalar(node) || node.value !== from) return []
  const [start] = (node as Node).range ?? [0]
  const at = text.indexOf(from, start)
  return [{ start: at, end: at + from.length, text: to }]
}
