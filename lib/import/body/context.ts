import type { Fate, Losses } from '../losses'

/** The conversion of one body to our Markdown. */
export interface BodyContext {
  from: string
  /** The body as in the file, from which line numbers are computed. */
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
