import type { Losses } from './losses'

/** A line that is a link to an article of the paper, alone or in a list. */
const LINE =
  /^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?\[((?:[^[\]\\]|\\.)*)\]\(<?(?:\.\.?\/(?:articles\/)?)([a-z0-9-]+\.md)(?:#[^)>]*)?>?\)[ \t]*$/

/**
 * Removes a link that its list holds already, as notes that are included twice do: our parser
 * expects each article once.
 */
export function withoutRepeatedLinks(body: string, from: string, losses: Losses): string {
  let listed = new Set<string>()
  const kept = body.split('\n').filter((line) => {
    const [link, label = '', target = ''] = LINE.exec(line) ?? []
    if (link === undefined) {
      if (line.trim() !== '') listed = new Set()
      return true
    }
    const isRepeated = listed.has(target)
    listed.add(target)
    if (isRepeated) losses.note('lien que la même liste a déjà', 'dropped', from, label)
    return !isRepeated
  })
  return kept.join('\n').replace(/\n{3,}/g, '\n\n')
}
