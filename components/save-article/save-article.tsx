import { words } from '@/lib/french/words'
import { hueClass } from '@/lib/hue'
import { slugOf } from '@/lib/paths'
import type { Site } from '@/lib/site'
import type { ArticleView } from '@/lib/views/view'
import { Icon } from '../icon'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'save-article': React.HTMLAttributes<HTMLElement> & Record<`data-${string}`, string | number | undefined>
    }
  }
}

const { keep, keepRefused, keepStored } = words.article

/** Hidden until its element is defined. */
export function SaveArticle({ view, site }: { view: ArticleView; site: Site }) {
  const { head, title, section, minutes, published } = view
  return (
    <save-article
      data-slug={slugOf(head.address)}
      data-title={title}
      data-section={section?.name}
      data-hue={hueClass(section)}
      data-minutes={minutes}
      data-date={published.iso}
      data-refused={keepRefused}
      data-stored={site.offline === false ? undefined : keepStored}
    >
      <button className="button" type="button" aria-pressed={false}>
        <Icon name="bookmark" />
        {keep}
      </button>
      <p className="meta" role="status" />
    </save-article>
  )
}
