import type { Language } from '@/lib/language/language'
import { ARCHIVES, FRONT } from '@/lib/paths'
import type { NotFoundView } from '@/lib/views/view'
import type { Frame } from '@/lib/views/view-parts'
import { PageShell } from './page-shell'
import { ReadAlso } from './read-also'

export function NotFoundPage({ view, frame, language }: { view: NotFoundView; frame: Frame; language: Language }) {
  const { words } = language
  return (
    <PageShell language={language} frame={frame} address={view.head.address} className="wrap lost">
      <h1 className="text-5">{words.notFound.heading}</h1>
      <p className="text-intro mt-4 max-w-136 text-ink-2">{words.notFound.text}</p>
      <ReadAlso language={language} links={view.readAlso} place="lost" />
      <p className="mt-8 flex flex-wrap gap-2">
        <a className="button" href={ARCHIVES}>
          {words.notFound.archives}
        </a>
        <a className="button" href={FRONT}>
          {words.notFound.back}
        </a>
      </p>
    </PageShell>
  )
}
