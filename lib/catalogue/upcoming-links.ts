import type { Place } from '../article/source-place'
import { longDate } from '../french/dates'
import type { Problem } from '../problem'
import type { Identity } from './facts/catalogue-facts'

/**
 * The texts of warnings about links to articles that are not published yet. Pages hold such links
 * back: one in a list is left out, one in a sentence is shown as text.
 */

/** A draft, or an article that is published after the text that links to it. */
export function upcomingArticle(place: Place, { title, release }: Identity): Problem {
  if (release === undefined) {
    return upcoming(place, `« ${title} » est un brouillon`, 'le lien sera imprimé quand cet article paraîtra')
  }
  return upcoming(place, `« ${title} » paraîtra le ${longDate(release)}`, 'le lien sera imprimé ce jour-là')
}

/** `[[slug?]]`, which its author marked as upcoming. `near` is the nearest existing name. */
export function upcomingSlug(place: Place, slug: string, near: string | undefined): Problem {
  const found = `aucun article ne s’appelle encore « ${slug} »`
  return upcoming(place, found, `le lien sera imprimé quand il y en aura un${unless(near)}`)
}

/** A title that resembles no existing title. */
export function upcomingTitle(place: Place, title: string): Problem {
  const found = `aucun article n’a encore pour titre « ${title} »`
  return upcoming(place, found, 'le lien sera imprimé quand il y en aura un')
}

function unless(near: string | undefined): string {
  return near === undefined ? '' : `, à moins que ce ne soit « ${near} »`
}

function upcoming(place: Place, found: string, expected: string): Problem {
  return { severity: 'warning', code: 'upcoming-link', place, found: `à paraître : ${found}`, expected }
}
