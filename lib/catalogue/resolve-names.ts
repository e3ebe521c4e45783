import type { Article } from '../article/article'
import type { Author, Section, Series, Tag } from '../article/registry'
import type { Mention } from '../article/source-place'
import type { Problem } from '../problem'
import { slugify } from '../text/fold'
import type { ArticleNames } from './facts/catalogue-facts'
import type { NameRegistry } from './name-registry'
import type { TextOf } from './source-lines'
import { type NameWording, unknownName } from './unknown-name'

export interface NameRegistries {
  section: NameRegistry<Section>
  author: NameRegistry<Author>
  series: NameRegistry<Series>
  tag: NameRegistry<Tag>
}

export const NAME_KINDS = ['section', 'author', 'series', 'tag'] as const
export type NameKind = (typeof NAME_KINDS)[number]

const WORDINGS: Record<NameKind, NameWording> = {
  section: {
    code: 'unknown-section',
    registry: 'sections.yml',
    noun: 'la rubrique',
    expected: 'une rubrique de sections.yml est attendue',
  },
  author: {
    code: 'unknown-author',
    registry: 'authors.yml',
    noun: 'la signature',
    expected: 'une signature d’authors.yml est attendue',
  },
  series: {
    code: 'unknown-series',
    registry: 'series.yml',
    noun: 'le dossier',
    expected: 'un dossier de series.yml est attendu',
  },
  tag: { code: 'unknown-tag', noun: 'le sujet', expected: 'un sujet est attendu' },
}

export function resolveNames(
  article: Article,
  registries: NameRegistries,
  textOf: TextOf,
): { names: ArticleNames; problems: Problem[] } {
  const problems: Problem[] = []
  const find = <T extends Tag>(kind: NameKind, registry: NameRegistry<T>): T[] => {
    const found = mentionsOf(article, kind).flatMap((mention) => {
      const entry = registry.find(mention.name)
      // Without a registry, only a text with errors may use a name.
      const isSound = entry !== undefined || (!registry.closed && slugify(mention.name) !== '')
      if (!isSound) problems.push(unknownName(mention, registry, WORDINGS[kind], textOf))
      return entry ?? []
    })
    // Each entry once, in the order of the article.
    return [...new Map(found.map((entry) => [entry.id, entry])).values()]
  }
  const [section] = find('section', registries.section)
  const [series] = find('series', registries.series)
  const names = {
    ...(section && { section }),
    authors: find('author', registries.author),
    ...(series && { series }),
    tags: find('tag', registries.tag),
  }
  return { names, problems }
}

export function mentionsOf(article: Article, kind: NameKind): readonly Mention[] {
  const { section, series, authors, tags, file } = article
  if (kind === 'author') return authors
  if (kind === 'tag') return tags.map((name) => ({ name, place: { file, line: 1, column: 1, length: 1 } }))
  const mention = kind === 'section' ? section : series
  return mention ? [mention] : []
}
