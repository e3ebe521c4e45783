import { words } from '@/lib/french/words'
import { absoluteUrl } from '@/lib/paths'
import type { Site } from '@/lib/site'
import type { ArticleView } from '@/lib/views/view'
import { Icon } from '../icon'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'share-article': React.HTMLAttributes<HTMLElement> & { 'data-copied': string }
    }
  }
}

const { share, linkCopied } = words.article

/** Without JavaScript, a mail link with the address. */
export function ShareArticle({ view: { head, title }, site }: { view: ArticleView; site: Site }) {
  const letter = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(absoluteUrl(site, head.address))}`
  return (
    <share-article data-copied={linkCopied}>
      <a className="button" href={`mailto:?${letter}`}>
        <Icon name="share" />
        <span aria-live="polite">{share}</span>
      </a>
    </share-article>
  )
}
