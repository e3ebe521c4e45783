import { Fragment } from 'react'
import type { Language } from '@/lib/language/language'
import { absoluteUrl } from '@/lib/paths'
import type { Site } from '@/lib/site'
import type { ArticleView } from '@/lib/views/article-view'
import type { Link } from '@/lib/views/view-parts'
import { Dated } from './dated'
import { ListenArticle } from './listen-article/listen-article'
import { SaveArticle } from './save-article/save-article'
import { ShareArticle } from './share-article/share-article'

/** The authors, the dates, the reading time, and the buttons to save or share the article. */
export function Byline({ view, site, language }: { view: ArticleView; site: Site; language: Language }) {
  const { joinAnd, longDate, readingTime, words } = language
  const { by, published, reading } = words.article
  return (
    <div className="article-signature">
      {view.sponsor && <p className="label sponsored">{sponsorLabel(view.sponsor, language)}</p>}
      {(view.authors.length > 0 || view.agency !== undefined) && (
        <p className="label">
          {view.authors.length > 0 && (
            <>
              {by} <Names authors={view.authors} and={language.dictionary.and} />
            </>
          )}
          {view.authors.length > 0 && view.agency !== undefined && ', '}
          {view.agency !== undefined && words.article.agency(view.agency)}
        </p>
      )}
      {view.contributors && (
        <p className="meta mt-1">
          {view.contributors.map(({ part, names }) => `${words.article.parts[part]}${joinAnd(names)}.`).join(' ')}
        </p>
      )}
      <ul className="meta mt-3">
        <li>
          {published} <Dated date={view.published} as={longDate} />
        </li>
        <Updated view={view} language={language} />
        <li>
          {reading} {readingTime(view.minutes)}
        </li>
      </ul>
      <div className="article-tools mt-4 flex flex-wrap gap-2">
        <SaveArticle language={language} view={view} site={site} />
        <ShareArticle language={language} title={view.title} url={absoluteUrl(site, view.head.address)} />
        <ListenArticle language={language} />
      </div>
    </div>
  )
}

/** The date of the last update, which links to the changes if the paper publishes them. */
function Updated({ view: { updated, versions }, language }: { view: ArticleView; language: Language }) {
  const date = updated ?? versions?.date
  if (!date) return null
  const text = (
    <>
      {language.words.article.updated} <Dated date={date} as={language.longDate} />
    </>
  )
  return (
    <li>
      {versions ? (
        <a className="link" href={versions.href}>
          {text}
        </a>
      ) : (
        text
      )}
    </li>
  )
}

function sponsorLabel({ name }: NonNullable<ArticleView['sponsor']>, { words }: Language): string {
  return name === undefined ? words.article.sponsored : words.article.sponsoredBy(name)
}

function Names({ authors, and }: { authors: Link[]; and: string }) {
  return authors.map(({ href, text }, index) => (
    <Fragment key={href}>
      {index > 0 && (index === authors.length - 1 ? ` ${and} ` : ', ')}
      <a className="link" rel="author" href={href}>
        {text}
      </a>
    </Fragment>
  ))
}
