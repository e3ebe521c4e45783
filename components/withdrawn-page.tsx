import { directionOf } from '@/lib/direction'
import type { Language } from '@/lib/language/language'
import { textLanguage } from '@/lib/site'
import type { Frame, WithdrawnView } from '@/lib/views/view'
import { Breadcrumb } from './breadcrumb'
import { Dated } from './dated'
import { PageShell } from './page-shell'
import { Imprint } from './printed-addresses'
import { TitleText } from './title-text'

interface Props {
  view: WithdrawnView
  frame: Frame
  language: Language
}

/** An address that was published stays: readers who follow it are told what became of the article. */
export function WithdrawnPage({ view, frame, language }: Props) {
  const { longDate, words } = language
  const { head, lang, title, withdrawn, published, reason } = view
  return (
    <PageShell language={language} frame={frame} address={head.address}>
      <article className="wrap article" lang={lang === textLanguage(frame.site.language) ? undefined : lang}>
        <Imprint address={head.address} site={frame.site} />
        <div className="article-kicker">
          <Breadcrumb language={language} links={view.breadcrumb} />
        </div>
        <p className="label">{words.withdrawn.label}</p>
        <h1 className="text-4" dir={directionOf(title)}>
          <TitleText text={title} />
        </h1>
        <div className="prose">
          <p>
            {withdrawn ? (
              <>
                {words.withdrawn.on} <Dated date={withdrawn} as={longDate} />
              </>
            ) : (
              words.withdrawn.said
            )}
            . {words.withdrawn.published} <Dated date={published} as={longDate} />.
          </p>
          <p>
            <strong>{words.withdrawn.because}</strong> {reason}
          </p>
          <p>{words.withdrawn.gone}</p>
        </div>
      </article>
    </PageShell>
  )
}
