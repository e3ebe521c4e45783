import type { Language } from '@/lib/language/language'
import { ARCHIVES } from '@/lib/paths'
import type { Frame } from '@/lib/views/view-parts'

/** Shown without JavaScript on a page that the browser fills in: the reason, and where to go. */
export function WaysOn({ frame, text, language }: { frame: Frame; text: string; language: Language }) {
  const ways = [...frame.sections, { href: ARCHIVES, name: language.words.common.archives }]
  return (
    <noscript>
      <p className="text-intro max-w-136">{text}</p>
      <p className="mt-8 flex flex-wrap gap-2">
        {ways.map(({ href, name }) => (
          <a key={href} className="button" href={href}>
            {name}
          </a>
        ))}
      </p>
    </noscript>
  )
}
