import type { ReadAlsoRef } from '../article/link'
import { isSlug } from '../article/slug'
import type { Mention, Place } from '../article/source-place'
import { type ArticleFields, ROLE_EXPECTED } from '../content/article-fields'
import type { Yaml } from '../content/yaml-places'
import type { Checked, Problem } from '../problem'
import { slugify } from '../text/fold'
import { labelled } from './link-role'
import { mentionAt } from './mentions'
import { resolveHref } from './resolve-href'
import { targetOf } from './wiki-links'

const WIKI_LINK = /^\[\[([^[\]|#]+)(?:#[^[\]|]*)?(?:\|([^[\]]+))?\]\]$/

type RelatedItem = NonNullable<ArticleFields['related']>[number]
type RelatedRef = Exclude<ReadAlsoRef, { type: 'external' }>

/**
 * One item of `related:`: a file name (alone, in brackets or as a path) or a title, with or without
 * a role.
 */
export function relatedRef(yaml: Yaml, index: number, item: RelatedItem, folder: string): Checked<RelatedRef> {
  if (typeof item === 'string') return refIn(mentionAt(yaml, ['related', index], item), folder)
  const { slug, role } = item
  const { value, problems } = refIn(mentionAt(yaml, ['related', index, 'slug'], slug), folder)
  return value === undefined ? { problems } : { value: { ...value, ...(role && { role }) }, problems }
}

function refIn({ name: written, place }: Mention, folder: string): Checked<RelatedRef> {
  const [, target = written, text = ''] = WIKI_LINK.exec(written) ?? []
  const { label, role, unknown } = labelled(text)
  if (unknown) return { problems: [notARole(unknown.word, place)] }
  const { slug, upcoming } = slugIn(target, folder)
  const said = { ...(label !== '' && { label }), ...(role && { role }), ...(upcoming && { upcoming }) }
  if (slug !== undefined) return { value: { type: 'slug', slug, ...said, place }, problems: [] }
  const isTitle = target === written && !/[:/\\]\S|\.md$/.test(written)
  return isTitle
    ? { value: { type: 'title', title: written, place }, problems: [] }
    : { problems: [notAnArticle(written, place)] }
}

function slugIn(target: string, folder: string): { slug?: string; upcoming?: true } {
  const named = targetOf(target)
  if (isSlug(named.slug) && /^(?:\.\/)?[^/]+$/.test(target.trim())) return named
  const destination = resolveHref(target, { folder })
  return destination.type === 'article' ? { slug: destination.slug } : {}
}

function notARole(word: string, place: Place): Problem {
  return {
    severity: 'error',
    code: 'unknown-role',
    place,
    found: `« ${word} » n’est pas un rôle`,
    expected: ROLE_EXPECTED,
  }
}

function notAnArticle(written: string, place: Place): Problem {
  const name = written.includes('://') ? '' : slugify(written.replace(/^.*\/|\.md$|[[\]]/g, ''))
  return {
    severity: 'error',
    code: 'related-target',
    place,
    found: `« ${written} » n’est pas un article du journal`,
    expected: 'son nom de fichier, [[nom]] ou ./nom.md est attendu',
    ...(name !== '' && { fix: `- ${name}` }),
  }
}
