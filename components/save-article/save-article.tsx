import { hueClass } from '@/lib/hue'
import type { Language } from '@/lib/language/language'
import { slugOf } from '@/lib/paths'
import type { Site } from '@/lib/site'
import type { ArticleView } from '@/lib/views/article-view'
import { Icon } from '../icon'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'save-article': React.HTMLAttributes<HTMLElement> & Record<`data-${string}`, string | number | undefined>
    }
  }
}

/** Hidden until its element is defined. */
export function SaveArticle({ view, site, language }: { view: ArticleView; site: Site; language: Language }) {
  const { head, title, foreign, section, minutes, published } = view
  const { keep } = language.words.article
  return (
    <save-article
      data-slug={slugOf(head.address)}
      data-title={title}
      data-foreign={foreign && JSON.stringify(foreign)}
      data-section={section?.name}
      data-hue={hueClass(section)}
      data-minutes={minutes}
      data-date={published.iso}
      data-offline={site.offline === false ? 'no' : undefined}
    >
      <button className="button" type="button" aria-pressed={false}>
        <Icon name="bookmark" />
        {keep}
      </button>
      <p className="meta" role="status" />
    </save-article>
  )
}
