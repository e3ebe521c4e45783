import { Fragment } from 'react'
import { longDate } from '@/lib/french/dates'
import { readingTime } from '@/lib/french/numbers'
import { words } from '@/lib/french/words'
import { absoluteUrl } from '@/lib/paths'
import type { Site } from '@/lib/site'
import type { ArticleView, Link } from '@/lib/views/view'
import { Dated } from './dated'
import { SaveArticle } from './save-article/save-article'
import { ShareArticle } from './share-article/share-article'

const { by, and, published, updated, reading } = words.article

/** Who wrote the article, when, the reading time, and the buttons to save or share it. */
export function Byline({ view, site }: { view: ArticleView; site: Site }) {
  return (
    <div className="article-signature">
      {view.authors.length > 0 && (
        <p className="label">
          {by} <Names authors={view.authors} />
        </p>
      )}
      <ul className="meta mt-3">
        <li>
          {published} <Dated date={view.published} as={longDate} />
        </li>
        {view.updated && (
          <li>
            {updated} <Dated date={view.updated} as={longDate} />
          </li>
        )}
        <li>
          {reading} {readingTime(view.minutes)}
        </li>
      </ul>
      <div className="article-tools mt-4 flex flex-wrap gap-2">
        <SaveArticle view={view} site={site} />
        <ShareArticle title={view.title} url={absoluteUrl(site, view.head.address)} />
      </div>
    </div>
  )
}

function Names({ authors }: { authors: Link[] }) {
  return authors.map(({ href, text }, index) => (
    <Fragment key={href}>
      {index > 0 && (index === authors.length - 1 ? ` ${and} ` : ', ')}
      <a className="link" rel="author" href={href}>
        {text}
      </a>
    </Fragment>
  ))
}
