import { raisedOrdinals } from './raised-ordinals'

/**
 * Writes short facts into a line of the class `dots`, whose style sheet draws a middle dot before
 * each fact that does not begin a line. `write` makes the nodes of each fact.
 */
export function writeDottedLine(line: Element, facts: readonly string[], write = raisedOrdinals): void {
  const shown = facts.filter(Boolean).map((fact) => {
    const element = document.createElement('span')
    element.append(...write(fact))
    return element
  })
  line.replaceChildren(...shown.flatMap((fact, index) => (index === 0 ? [fact] : [' ', fact])))
}
