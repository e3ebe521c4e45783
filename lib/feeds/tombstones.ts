import { absoluteUrl } from '../paths'
import type { Site } from '../site'
import { escapeMarkup } from '../text/escape-markup'
import type { WithdrawnView } from '../views/article-view'
import { feedText } from './machine-text'
import { instant } from './rfc3339'

/** An article that was withdrawn, for feed readers that still show it. */
export interface Tombstone {
  /** The permanent id of its entry. */
  id: string
  /** RFC 3339. */
  when: string
  /** The reason that its page gives. */
  reason: string
}

/**
 * Adds an `at:deleted-entry` (RFC 6721) for each tombstone: readers that support it remove the
 * entry, and others ignore it (RFC 4287 §6.4). RSS and JSON Feed have no equivalent.
 */
export function withTombstones(atom: string, tombstones: readonly Tombstone[]): string {
  const elements = tombstones.map(({ id, when, reason }) => {
    const attributes = `xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="${escapeMarkup(id)}" when="${when}"`
    return `  <at:deleted-entry ${attributes}>\n    <at:comment>${escapeMarkup(reason)}</at:comment>\n  </at:deleted-entry>\n`
  })
  return elements.length === 0 ? atom : atom.replace(/<\/feed>\s*$/, (end) => elements.join('') + end)
}

/**
 * Empty if the day of the withdrawal, which RFC 6721 requires, is unknown. `id` is the permanent
 * one, if it differs from the address.
 */
export function tombstoneOf(
  { head, withdrawn, reason }: WithdrawnView,
  site: Site,
  id: string | undefined,
): Tombstone[] {
  if (!withdrawn) return []
  const when = instant(withdrawn, site.timezone)
  return [{ id: id ?? absoluteUrl(site, head.address), when, reason: feedText(reason) }]
}
