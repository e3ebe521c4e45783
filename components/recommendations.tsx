import { words } from '@/lib/french/words'
import type { ArticleView } from '@/lib/views/view'
import { Card } from './card'
import { WordmarkHeading } from './wordmark'

interface Props {
  articles: ArticleView['readAlso']
  citations: number
  /** The name of the paper; « Lire aussi » is drawn. */
  name: string
}

/** « Lire aussi » after an article: recommended articles, each with its reason. */
export function Recommendations({ articles, citations, name }: Props) {
  if (articles.length === 0) return null
  return (
    // « related » is what the reader views of browsers know to leave out.
    <section className="ending related" aria-labelledby="lire-aussi">
      <div className="wrap">
        <h2 id="lire-aussi">
          <WordmarkHeading name={name} />
        </h2>
        <ol className="ending-cards">
          {articles.map((card) => (
            <li key={card.href}>
              <Card
                card={card}
                size="1s"
                layout="thumb"
                reason={whyRead(card)}
                sizes="(min-width: 64rem) 20vw, (min-width: 40rem) 45vw, 6.5rem"
              />
            </li>
          ))}
        </ol>
        {citations > 0 && <p className="meta mt-8">{words.article.citations(citations)}</p>}
      </div>
    </section>
  )
}

function whyRead({ reason, role }: ArticleView['readAlso'][number]): string {
  const why = words.article.reasons[reason]
  return role === undefined ? why : words.article.roles[role] + words.common.separator + why
}
