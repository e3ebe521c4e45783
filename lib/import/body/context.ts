import type { Fate, Losses } from '../losses'

/** One body on its way to our Markdown. */
export interface BodyContext {
  from: string
  /** As the file holds it, for the lines of places. */
  source: string
  losses: Losses
}

/** Reports a construct at the line where it begins. */
export function tell(
  { from, source, losses }: BodyContext,
  construct: string,
  fate: Fate,
  written: string,
  words?: string,
): void {
  const at = source.indexOf(written.split('\n')[0]?.trim() ?? '')
  const line = at === -1 ? '' : `:${source.slice(0, at).split('\n').length}`
  losses.note(construct, fate, from + line, words)
}

/** Reports a construct that is left out whole. */
export function dropped(context: BodyContext, construct: string, written: string): '' {
  tell(context, construct, 'dropped', written, written)
  return ''
}
