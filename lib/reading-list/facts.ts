import { raisedOrdinals } from './raised-ordinals'

/**
 * Writes short facts into a line of the class `dots`, whose style sheet draws a middle dot before
 * each fact that does not begin a line.
 */
export function writeFacts(line: Element, facts: readonly string[]): void {
  const shown = facts.filter(Boolean).map((fact) => {
    const element = document.createElement('span')
    element.append(...raisedOrdinals(fact))
    return element
  })
  line.replaceChildren(...shown.flatMap((fact, index) => (index === 0 ? [fact] : [' ', fact])))
}
