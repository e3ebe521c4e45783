import type { Definition, Root } from 'mdast'
import { at } from './nodes'
import { allOf, replaceAll } from './tree'

/**
 * Turns `[text][name]` and `![alt][name]` into plain links and images, and removes the lines
 * `[name]: address`.
 */
export function definitions(root: Root): void {
  const written = allOf(root, 'definition')
  if (written.length === 0) return
  // The first of two definitions is the one that counts (CommonMark 4.7).
  const known = new Map<string, Definition>(written.reverse().map((node) => [node.identifier, node]))
  const targetOf = (identifier: string) => {
    const { url = '', title = null } = known.get(identifier) ?? {}
    return { url, title }
  }
  replaceAll(root, 'linkReference', (node) => [
    at(node, { type: 'link', ...targetOf(node.identifier), children: node.children }),
  ])
  replaceAll(root, 'imageReference', (node) => [
    at(node, { type: 'image', ...targetOf(node.identifier), alt: node.alt ?? null }),
  ])
  replaceAll(root, 'definition', () => [])
}
