import { callouts } from './callouts'
import type { BodyDesk } from './desk'
import { embedded } from './embedded'
import { type Anchors, marks } from './marks'
import { maskCode } from './mask'
import { shortcodes } from './shortcodes'

/**
 * The Markdown of another tool as ours, links and pictures aside. Tags go first, for they stand inside everything; callouts are
 * whole before their lines are read one by one.
 */
export function foreignBody(body: string, anchors: Anchors, desk: BodyDesk): string {
  const { text, unmask } = maskCode(body.replace(/^(?:[ \t]*\n)+/, ''))
  const steps = [shortcodes, embedded, callouts, (each: string) => marks(each, anchors, desk)]
  const result = steps.reduce((each, step) => step(each, desk), text)
  return `${unmask(result.replace(/\n[ \t]*(?:\n[ \t]*){2,}(?=\S)/g, (gap) => `\n\n${/[^\n]*$/.exec(gap)?.[0] ?? ''}`)).trim()}\n`
}
