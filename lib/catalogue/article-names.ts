import type { Article, Author, Mention, Section, Series, Tag } from '../article'
import type { Problem } from '../problem'
import type { NameRegistry } from './name-registry'
import type { TextOf } from './source-lines'
import { type NameWording, unknownName } from './unknown-name'

/** Everybody's names: from the newsroom's files where it keeps them, otherwise from the articles. */
export interface NameRegistries {
  section: NameRegistry<Section>
  author: NameRegistry<Author>
  series: NameRegistry<Series>
  tag: NameRegistry<Tag>
}

export const NAME_KINDS = ['section', 'author', 'series', 'tag'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** The names one article bears. */
export interface ArticleNames {
  section?: Section
  authors: Author[]
  series?: Series
  tags: Tag[]
}

const WORDINGS: Record<NameKind, NameWording> = {
  section: { code: 'unknown-section', noun: 'la rubrique', expected: 'une rubrique de sections.yml est attendue' },
  author: { code: 'unknown-author', noun: 'la signature', expected: 'une signature d’authors.yml est attendue' },
  series: { code: 'unknown-series', noun: 'le dossier', expected: 'un dossier de series.yml est attendu' },
  tag: { code: 'unknown-tag', noun: 'le sujet', expected: 'un sujet est attendu' },
}

export function resolveNames(
  article: Article,
  names: NameRegistries,
  textOf: TextOf,
): { borne: ArticleNames; problems: Problem[] } {
  const problems: Problem[] = []
  const look = <T extends Tag>(kind: NameKind, register: NameRegistry<T>): T[] => {
    const found = mentionsOf(article, kind).flatMap((mention) => {
      const bearer = register.find(mention.name)
      if (bearer === undefined) problems.push(unknownName(mention, register, WORDINGS[kind], textOf))
      return bearer ?? []
    })
    // Each bearer once, in the order of the article.
    return [...new Map(found.map((bearer) => [bearer.id, bearer])).values()]
  }
  const [section] = look('section', names.section)
  const [series] = look('series', names.series)
  const borne = {
    ...(section && { section }),
    authors: look('author', names.author),
    ...(series && { series }),
    tags: look('tag', names.tag),
  }
  return { borne, problems }
}

export function mentionsOf(article: Article, kind: NameKind): readonly Mention[] {
  const { section, series, authors, tags, file } = article
  if (kind === 'author') return authors
  if (kind === 'tag') return tags.map((name) => ({ name, place: { file, line: 1, column: 1, length: 1 } }))
  const mention = kind === 'section' ? section : series
  return mention ? [mention] : []
}
