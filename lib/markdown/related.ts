import { isSlug, type ReadAlsoRef } from '../article'
import type { Yaml } from '../content/yaml'
import { slugify } from '../french/fold'
import type { Checked, Problem } from '../problem'
import { resolveHref } from './href'
import { mentionAt } from './mentions'

const WIKI_LINK = /^\[\[([^[\]|#]+)(?:#[^[\]|]*)?(?:\|([^[\]]+))?\]\]$/

/** One line of `related:`: a file's name, alone, between brackets or as a path, else the title of an article. */
export function relatedRef(yaml: Yaml, index: number, written: string, folder: string): Checked<ReadAlsoRef> {
  const { place } = mentionAt(yaml, ['related', index], written)
  const [, target = written, label] = WIKI_LINK.exec(written) ?? []
  const slug = target.trim().replace(/\.md$/, '').replace(/^\.\//, '')
  if (isSlug(slug))
    return { value: { type: 'slug', slug, ...(label !== undefined && { label: label.trim() }), place }, problems: [] }
  const destination = resolveHref(target, folder)
  if (destination.type === 'article') return { value: { type: 'slug', slug: destination.slug, place }, problems: [] }
  const isTitle = destination.type === 'refused' && target === written && !/[:/\\]\S|\.md$/.test(written)
  return isTitle
    ? { value: { type: 'title', title: written, place }, problems: [] }
    : { problems: [notAnArticle(written, place)] }
}

function notAnArticle(written: string, place: Problem['place']): Problem {
  const name = slugify(written.replace(/^.*\/|\.md$|[[\]]/g, ''))
  return {
    severity: 'error',
    place,
    found: `« ${written} » n’est pas un article du journal`,
    expected: 'son nom de fichier, [[nom]] ou ./nom.md est attendu',
    ...(name !== '' && { fix: `- ${name}` }),
  }
}
