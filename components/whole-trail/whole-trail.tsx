import type { ReactNode } from 'react'
import { trailWords } from '@/lib/language/element-words'
import type { Language } from '@/lib/language/language'
import { FRONT, TRAIL } from '@/lib/paths'
import { Icon } from '../icon'
import { PageTitle } from '../page-title'
import { ShareArticle } from '../share-article/share-article'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'whole-trail': React.HTMLAttributes<HTMLElement> & { 'data-words': string }
    }
  }
}

/** `children` are shown without JavaScript; `url` is the address of the page. */
export function WholeTrail({ url, children, language }: { url: string; children: ReactNode; language: Language }) {
  const { trail, notFound } = language.words
  return (
    <whole-trail data-words={JSON.stringify(trailWords(language))}>
      <PageTitle title={trail.title} intro={trail.intro}>
        <p className="meta" role="status" data-part="total" />
      </PageTitle>
      {children}
      <div data-part="awake" hidden>
        <div className="whole-trail-tools flex flex-wrap gap-2" data-part="tools">
          <button className="button" type="button" data-part="keep">
            <Icon name="bookmark" />
            {trail.keep}
          </button>
          <ShareArticle language={language} title={trail.title} url={url} hasFragment />
          <button className="button" type="button" data-part="print">
            {trail.print}
          </button>
        </div>
        <p className="meta notice" role="status" data-part="notice" />
        <ol className="thread thread-whole thread-closed" data-part="nodes" />
        <div className="reading-list-empty" data-part="empty" hidden>
          <h2 className="text-2">{trail.empty}</h2>
          <p className="mt-3 mb-6 text-ink-2">{trail.emptyHint}</p>
          <a className="button" href={FRONT}>
            {notFound.back}
          </a>
        </div>
      </div>
      <template data-part="node">
        <NodeTemplate readAlso={language.words.common.readAlso} />
      </template>
    </whole-trail>
  )
}

function NodeTemplate({ readAlso }: { readAlso: string }) {
  return (
    <li>
      <p className="meta" data-part="date" />
      <h2 className="title text-1">
        <a href={TRAIL} data-part="title">
          {readAlso}
        </a>
      </h2>
      <p className="meta dots" data-part="facts" />
      <p className="meta whole-trail-address" data-part="address" />
    </li>
  )
}
