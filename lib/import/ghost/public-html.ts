import { type BodyContext, dropped } from '../body/context'

const EMAIL = /<!--\s*kg-card-begin: email(?:-cta)?\s*-->[\s\S]*?<!--\s*kg-card-end: email(?:-cta)?\s*-->/g
const GATED = /<!--\s*kg-gated-block:begin([^>]*)-->([\s\S]*?)<!--\s*kg-gated-block:end\s*-->/g
const MEMBERS = /<!--\s*members-only\s*-->[\s\S]*$/
const CARD = /<!--\s*kg-card-(?:begin|end)[^>]*-->/g

/** The public HTML: parts for subscribers or newsletters are removed. */
export function publicHtml(html: string, context: BodyContext): string {
  return html
    .replaceAll('__GHOST_URL__', '')
    .replace(EMAIL, (part) => dropped(context, 'passage réservé aux lettres', part))
    .replace(GATED, (part, rule: string, inside: string) =>
      /nonMember:\s*true/.test(rule) ? inside : dropped(context, 'passage réservé à des abonnés', part),
    )
    .replace(MEMBERS, (part) => dropped(context, 'passage réservé à des abonnés', part))
    .replace(CARD, '')
}
