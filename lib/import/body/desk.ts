import type { Fate, Losses } from '../losses'

/** One body on its way to our Markdown. */
export interface BodyDesk {
  from: string
  /** As the file holds it, for the lines of places. */
  source: string
  losses: Losses
}

/** Tells of a construct at the line where it begins. */
export function tell(
  { from, source, losses }: BodyDesk,
  construct: string,
  fate: Fate,
  written: string,
  words?: string,
): void {
  const at = source.indexOf(written.split('\n')[0]?.trim() ?? '')
  const line = at === -1 ? '' : `:${source.slice(0, at).split('\n').length}`
  losses.note(construct, fate, from + line, words)
}
