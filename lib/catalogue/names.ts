import type { Article, Author, Mention, Section, Series, Tag } from '../article'
import { hueOf } from '../content/hues'
import type { Newsroom } from '../content/newsroom'
import { closedRegister, openRegister, type Register } from './register'
import type { Desk } from './target'
import { unknownName, type Wording } from './unknown-name'

/** Everybody's names: from the newsroom's files where it keeps them, otherwise from the articles. */
export interface Names {
  sections: Register<Section>
  authors: Register<Author>
  series: Register<Series>
  tags: Register<Tag>
}

/** `articles` oldest first, drafts after all the others: a draft does not decide how a name is spelt. */
export function namesOf(newsroom: Newsroom, articles: readonly Article[]): Names {
  const { sections, authors, series } = newsroom
  const asSection = (named: Tag, index: number): Section => ({ ...named, short: named.name, hue: hueOf(index) })
  return {
    sections: sections ? closedRegister(sections) : openRegister(articles, sectionIn, asSection),
    authors: authors ? closedRegister(authors) : openRegister(articles, authorsIn, (named) => named),
    series: series ? closedRegister(series) : openRegister(articles, seriesIn, (named) => named),
    tags: openRegister(articles, tagsIn, (named) => named),
  }
}

/** The names one article bears. */
export interface NamesBorne {
  section?: Section
  authors: Author[]
  series?: Series
  tags: Tag[]
}

const SECTION: Wording = { noun: 'la rubrique', expected: 'une rubrique de sections.yml est attendue' }
const AUTHOR: Wording = { noun: 'la signature', expected: 'une signature d’authors.yml est attendue' }
const SERIES: Wording = { noun: 'le dossier', expected: 'un dossier de series.yml est attendu' }
const TAG: Wording = { noun: 'le sujet', expected: 'un sujet est attendu' }

export function namesBorneBy(article: Article, names: Names, desk: Desk): NamesBorne {
  const [section] = look(sectionIn(article), names.sections, SECTION, desk)
  const [series] = look(seriesIn(article), names.series, SERIES, desk)
  return {
    ...(section && { section }),
    authors: look(authorsIn(article), names.authors, AUTHOR, desk),
    ...(series && { series }),
    tags: look(tagsIn(article), names.tags, TAG, desk),
  }
}

/** Each bearer once, in the article's order. */
function look<T extends Tag>(mentions: readonly Mention[], register: Register<T>, wording: Wording, desk: Desk): T[] {
  const found = mentions.flatMap((mention) => {
    const bearer = register.find(mention.name)
    if (bearer === undefined) desk.problems.push(unknownName(mention, register, wording, desk.known.sources))
    return bearer ?? []
  })
  return [...new Set(found)]
}

const sectionIn = (article: Article): Mention[] => (article.section ? [article.section] : [])
const authorsIn = (article: Article): Mention[] => article.authors
const seriesIn = (article: Article): Mention[] => (article.series ? [article.series] : [])
const tagsIn = ({ tags, file }: Article): Mention[] =>
  tags.map((name) => ({ name, place: { file, line: 1, column: 1, length: 1 } }))
