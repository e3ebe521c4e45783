import { fold } from '../../text/fold'
import { type DeskArticle, STATES, type StateName } from './newsdesk'

/** The filters of the list, from the query of the address. */
export interface DeskQuery {
  /** Words of a title. */
  words: string
  state?: StateName
  /** Counts from 1. */
  page: number
}

const ROWS = 50

export function deskQuery(search: string): DeskQuery {
  const params = new URLSearchParams(search)
  const state = params.get('etat') ?? ''
  const page = Number(params.get('page'))
  return {
    words: params.get('q')?.trim() ?? '',
    ...(state in STATES && { state: state as StateName }),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The query of an address with some of its parts changed: `?q=ia&etat=brouillon`. */
export function searchOf({ words, state, page }: DeskQuery): string {
  const params = new URLSearchParams()
  if (words !== '') params.set('q', words)
  if (state !== undefined) params.set('etat', state)
  if (page > 1) params.set('page', String(page))
  return params.size === 0 ? '' : `?${params}`
}

/** One page of the articles that a query finds. */
export interface Found {
  rows: DeskArticle[]
  total: number
  page: number
  pages: number
}

export function find(articles: readonly DeskArticle[], { words, state, page }: DeskQuery): Found {
  const wanted = fold(words).split(' ')
  const found = articles.filter((article) => {
    if (state !== undefined && article.state !== state) return false
    const title = words === '' ? '' : fold(article.title)
    return words === '' || wanted.every((word) => title.includes(word))
  })
  const pages = Math.max(1, Math.ceil(found.length / ROWS))
  const shown = Math.min(page, pages)
  return { rows: found.slice((shown - 1) * ROWS, shown * ROWS), total: found.length, page: shown, pages }
}
