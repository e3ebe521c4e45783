import { words } from '@/lib/french/words'
import { absoluteUrl } from '@/lib/paths'
import type { Site } from '@/lib/site'

/**
 * On paper, where the numbered links of the text lead. `hidden` keeps the list from the screen, from whoever listens and from reader
 * views; the style sheet of paper alone shows it.
 */
export function PrintedAddresses({ addresses = [], site }: { addresses: string[] | undefined; site: Site }) {
  if (addresses.length === 0) return null
  return (
    <div className="paper addresses" hidden>
      <p className="label">{words.article.addresses}</p>
      <ol>
        {addresses.map((address) => (
          <li key={address}>{legible(address.startsWith('/') ? absoluteUrl(site, address) : address)}</li>
        ))}
      </ol>
    </div>
  )
}

/** On paper only, beside the paper's name: when the text came out, and where it is. */
export function Imprint({ date, address, site }: { date?: string; address: string; site: Site }) {
  return (
    <p className="meta paper imprint" hidden>
      {date}
      {date && <br />}
      {legible(absoluteUrl(site, address))}
    </p>
  )
}

function legible(url: string): string {
  return url.replace(/^https:\/\//, '')
}
