import type { Site } from '@/lib/site'
import type { ArticleView } from '@/lib/views/view'
import { SaveArticle } from './save-article/save-article'
import { ShareArticle } from './share-article/share-article'

/** What one may do with an article besides reading it. */
export function ArticleTools({ view, site }: { view: ArticleView; site: Site }) {
  return (
    <div className="article-tools mt-4 flex flex-wrap gap-2">
      <SaveArticle view={view} />
      <ShareArticle view={view} site={site} />
    </div>
  )
}
