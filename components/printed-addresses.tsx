import type { Language } from '@/lib/language/language'
import { absoluteUrl } from '@/lib/paths'
import type { Site } from '@/lib/site'

/**
 * The addresses of the numbered links, on paper only. `hidden` hides the list from the screen, from
 * screen readers and from reader views; the print style sheet shows it.
 */
export function PrintedAddresses({
  addresses = [],
  site,
  language,
}: {
  addresses: string[] | undefined
  site: Site
  language: Language
}) {
  const { words } = language
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

/** The date and the address of the text, on paper only, beside the name of the paper. */
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
