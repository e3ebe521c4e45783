import type { Article, StaticPage } from '../../article/article'
import { compareCodeUnits } from '../../collections'
import type { SourceFile } from '../../content/newsroom'
import { readYaml } from '../../content/read-yaml'
import type { Yaml } from '../../content/yaml-places'
import { hasErrors } from '../../problem'
import type { Change } from '../file-change'
import type { Edit } from '../text-edit'
import { aliasEdit } from './alias'
import { referenceEdits } from './references'
import { frontEdits, orderEdits } from './settings'

/** The files of a newsroom that may name an article. */
export interface RenamingSources {
  texts: SourceFile[]
  articles: Article[]
  pages: StaticPage[]
  site?: SourceFile | undefined
  series?: SourceFile | undefined
}

/** The changes of all files that rename an article, ordered by path. */
export function renamingPlan(newsroom: RenamingSources, article: Article, to: string): Change[] {
  const from = article.slug
  const sources = new Map(newsroom.texts.map((source) => [source.path, source]))
  const texts = [...newsroom.articles, ...newsroom.pages].flatMap((author): Change[] => {
    const source = sources.get(author.file)
    if (!source) return []
    const isItself = author === article
    const edits = referenceEdits(source.text, author, from, to)
    const path = isItself ? source.path.replace(/[^/]+$/, `${to}.md`) : source.path
    return [{ source, path, edits: isItself ? [...edits, aliasEdit(source, from, to)] : edits }]
  })
  const settings = [inYaml(newsroom.site, frontEdits, from, to), inYaml(newsroom.series, orderEdits, from, to)].flat()
  const changed = [...texts, ...settings].filter(({ edits }) => edits.length > 0)
  return changed.sort((a, b) => compareCodeUnits(a.source.path, b.source.path))
}

function inYaml(
  source: SourceFile | undefined,
  edits: (yaml: Yaml, from: string, to: string) => Edit[],
  from: string,
  to: string,
): Change[] {
  const { value: yaml, problems = [] } = source ? readYaml(source.path, source.text) : {}
  return source && yaml && !hasErrors(problems) ? [{ source, path: source.path, edits: edits(yaml, from, to) }] : []
}
