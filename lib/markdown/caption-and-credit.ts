import type { PhrasingContent } from 'mdast'
import type { Figure } from '../blocks/nodes'
import { paragraphOf } from './html/to-flow-or-phrasing'
import { isBlank } from './nodes'

const BAR = ' | '

/**
 * `Légende | Crédit`. A picture that has a caption already takes the first part as its credit too.
 */
export function addLegend(figure: Figure, line: readonly PhrasingContent[]): void {
  const bar = line.findIndex((node) => node.type === 'text' && node.value.includes(BAR))
  const node = line[bar]
  const [before, ...after] = node?.type === 'text' ? node.value.split(BAR) : []
  if (before === undefined) addPart(figure, 'caption', [...line])
  else {
    addPart(figure, 'caption', [...line.slice(0, bar), { type: 'text', value: before }])
    addPart(figure, 'credit', [{ type: 'text', value: after.join(BAR) }, ...line.slice(bar + 1)])
  }
}

function addPart({ children }: Figure, legend: 'caption' | 'credit', part: PhrasingContent[]): void {
  const line = paragraphOf(part)
  if (line.children.every(isBlank)) return
  const [caption, credit] = ['caption', 'credit'].map((name) => children.find(({ data }) => data?.legend === name))
  if (legend === 'caption' && !caption) children.push({ ...line, data: { legend } })
  else if (credit) credit.children.push({ type: 'text', value: ' — ' }, ...line.children)
  else children.push({ ...line, data: { legend: 'credit' } })
}
