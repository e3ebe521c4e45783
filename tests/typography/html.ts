import type { Root } from 'mdast'
import type { Node } from '../../lib/typography/nodes'

const TYPES: Record<string, string> = { em: 'emphasis', strong: 'strong', a: 'link', p: 'paragraph' }

/**
 * Builds the tree that our parser gives for a line of HTML: mdast nodes if there are any, `element`
 * nodes otherwise.
 */
export function lineFromHtml(html: string): Root {
  const stack: Node[] = [{ type: 'paragraph', children: [] }]
  for (const [token, closing, name = '', attributes = ''] of html.matchAll(/<(\/?)(\w+)([^>]*)>|[^<]+/g)) {
    if (closing) stack.pop()
    else {
      const node = name ? element(name, attributes) : { type: 'text', value: token }
      stack.at(-1)?.children?.push(node)
      if (name && name !== 'br') stack.push(node)
    }
  }
  return { type: 'root', children: [stack[0]] } as Root
}

function element(name: string, attributes: string): Node {
  if (name === 'br') return { type: 'break' }
  const hProperties: Record<string, string> = {}
  for (const [, key = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) {
    hProperties[key === 'data-brut' ? 'dataBrut' : key] = value
  }
  const type = TYPES[name] ?? 'element'
  return { type, children: [], data: { hName: name, hProperties } }
}

export function lineToHtml(root: Root): string {
  const [line] = root.children as Node[]
  return line?.children?.map(nodeToHtml).join('') ?? ''
}

function nodeToHtml(node: Node): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'break') return '<br>'
  const { hName = '', hProperties = {} } = node.data ?? {}
  const attributes = Object.entries(hProperties).map(([key, value]) => {
    return ` ${key === 'dataBrut' ? 'data-brut' : key}="${value}"`
  })
  return `<${hName}${attributes.join('')}>${node.children?.map(nodeToHtml).join('') ?? ''}</${hName}>`
}
