import type { Language } from '@/lib/language/language'
import type { Site } from '@/lib/site'
import type { ArticleView } from '@/lib/views/article-view'
import { Card } from './card'
import { ReadingTrail } from './reading-trail/reading-trail'
import { WordmarkHeading } from './wordmark'

interface Props {
  articles: ArticleView['readAlso']
  site: Site
  language: Language
}

/** Fewer cards are in a column beside the heading, because a row would leave a gap. */
const FEW = 3

/** « Lire aussi » after an article: recommended articles, each with its reason. */
export function Recommendations({ articles, site, language }: Props) {
  if (articles.length === 0) return null
  return (
    // Reader views leave out the class « related ».
    <section className="ending related" aria-labelledby="lire-aussi">
      <div className={articles.length < FEW ? 'wrap recommendations-few' : 'wrap'}>
        <h2 id="lire-aussi">
          <WordmarkHeading site={site} text={language.words.common.readAlso} />
        </h2>
        <ol className="recommendations-cards">
          {articles.map((card) => (
            <li key={card.href}>
              <Card
                language={language}
                card={card}
                size="1s"
                layout={articles.length < FEW ? 'row' : 'thumb'}
                reason={whyRead(card, language)}
                saysKind={card.kind !== card.role}
                sizes="(min-width: 64rem) 20vw, (min-width: 40rem) 45vw, 6.5rem"
              />
            </li>
          ))}
        </ol>
        <ReadingTrail language={language} />
      </div>
    </section>
  )
}

function whyRead({ reason, role }: ArticleView['readAlso'][number], { words }: Language): string {
  const why = words.article.reasons[reason]
  return role === undefined ? why : `${words.article.roles[role]}\u00a0·\u00a0${why}`
}
