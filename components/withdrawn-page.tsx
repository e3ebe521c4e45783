import { titleDirection } from '@/lib/direction'
import type { Language } from '@/lib/language/language'
import { textLanguage } from '@/lib/site'
import type { WithdrawnView } from '@/lib/views/article-view'
import type { Frame } from '@/lib/views/view-parts'
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

/** A published address stays: its page tells readers what became of the article. */
export function WithdrawnPage({ view, frame, language }: Props) {
  const { longDate, words } = language
  const { head, lang, title, withdrawn, published, reason } = view
  const ownLang = lang === textLanguage(frame.site.language) ? undefined : lang
  return (
    <PageShell language={language} frame={frame} address={head.address}>
      <article className="wrap article">
        <Imprint address={head.address} site={frame.site} />
        <div className="article-kicker">
          <Breadcrumb language={language} links={view.breadcrumb} />
          <p className="kicker text-link">{words.withdrawn.label}</p>
        </div>
        <h1 className="text-4" dir={titleDirection(title)} lang={ownLang}>
          <TitleText text={title} />
        </h1>
        <div className="prose">
          <div className="text">
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
              <strong>{words.withdrawn.because}</strong> <span lang={ownLang}>{reason}</span>
            </p>
            <p>{words.withdrawn.gone}</p>
          </div>
        </div>
      </article>
    </PageShell>
  )
}
