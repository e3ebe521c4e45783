import type { ReactNode } from 'react'
import { words } from '@/lib/french/words'
import { FRONT, TRAIL } from '@/lib/paths'
import { Icon } from '../icon'
import { PageTitle } from '../page-title'
import { ShareArticle } from '../share-article/share-article'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'whole-trail': React.HTMLAttributes<HTMLElement>
    }
  }
}

const { trail } = words

/** `children` are shown without JavaScript; `url` is the address of the page. */
export function WholeTrail({ url, children }: { url: string; children: ReactNode }) {
  return (
    <whole-trail>
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
          <ShareArticle title={trail.title} url={url} hasFragment />
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
            {words.notFound.back}
          </a>
        </div>
      </div>
      <template data-part="node">
        <NodeTemplate />
      </template>
    </whole-trail>
  )
}

function NodeTemplate() {
  return (
    <li>
      <p className="meta" data-part="date" />
      <h2 className="title text-1">
        <a href={TRAIL} data-part="title">
          {words.common.readAlso}
        </a>
      </h2>
      <p className="meta" data-part="facts" />
      <p className="meta whole-trail-address" data-part="address" />
    </li>
  )
}
