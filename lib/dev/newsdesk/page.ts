import { dayDate } from '../../french/dates'
import { count, grouped } from '../../french/numbers'
import { EDITOR } from '../../paths'
import { escapeMarkup } from '../../text/escape-markup'
import type { PageProblem } from '../problem-markup'
import type { DeskArticle, DeskDetails, Newsdesk, StateName } from './newsdesk'
import { STATES } from './newsdesk'
import { printingSection } from './printing-section'
import { type DeskQuery, type Found, find, searchOf } from './query'
import { NEWSDESK_STYLE } from './style'

const text = escapeMarkup

/** The content of `<main>` on the page `/redaction/`. Links are relative to its address. */
export function newsdeskMarkup(desk: Newsdesk, query: DeskQuery): string {
  const found = find(desk.articles, query)
  return `${NEWSDESK_STYLE}<div class="desk">
<div class="page-title"><h1 class="text-5">La rédaction</h1><div class="page-intro">
<p class="text-intro">Ce que l’on prépare, ce qui attend, ce que le prochain tirage changera. Cette page n’est jamais imprimée.</p>
<p><a class="button" href="${EDITOR}">Écrire dans le navigateur</a></p></div></div>
${generalProblems(desk.general)}
<div class="twelve desk-columns"><div class="lg:col-span-8">
${searchForm(query)}
${stateLinks(desk.articles, query)}
${list(found, query, desk)}
</div><aside class="lg:col-span-4">${printingSection(desk)}${waitingLinks(desk.waitingLinks)}</aside></div></div>`
}

function generalProblems(problems: readonly PageProblem[]): string {
  return problems.length === 0 ? '' : `<section aria-label="Problèmes du journal">${problemList(problems)}</section>`
}

/** A form that needs no script. It keeps the chosen state. */
function searchForm({ words, state }: DeskQuery): string {
  const kept = state === undefined ? '' : `<input type="hidden" name="etat" value="${state}">`
  return `<search><form class="desk-search"><label class="label" for="desk-q">Chercher un titre</label>
<input id="desk-q" name="q" type="search" value="${text(words)}" autocomplete="off">${kept}
<button class="button" type="submit">Chercher</button></form></search>`
}

function stateLinks(articles: readonly DeskArticle[], query: DeskQuery): string {
  const counts = new Map<StateName, number>()
  for (const { state } of articles) counts.set(state, (counts.get(state) ?? 0) + 1)
  const link = (name: string, number: number, state?: StateName) => {
    const { state: _, ...rest } = query
    const href = searchOf({ ...rest, page: 1, ...(state !== undefined && { state }) })
    const current = query.state === state ? ' aria-current="true"' : ''
    return `<li><a class="tag" href="./${href}"${current}>${name} <span class="meta">${grouped(number)}</span></a></li>`
  }
  const names = (Object.keys(STATES) as StateName[]).filter((state) => counts.has(state) || query.state === state)
  const links = names.map((state) => link(STATES[state], counts.get(state) ?? 0, state))
  return `<nav aria-label="États"><ul class="desk-states">${link('Tous', articles.length)}${links.join('')}</ul></nav>`
}

function list(found: Found, query: DeskQuery, desk: Newsdesk): string {
  if (found.total === 0) return `<p class="text-intro">${nothing(query)}</p>`
  const said =
    query.words === '' && query.state === undefined ? '' : `<p class="meta">${count(found.total, 'article')}</p>`
  const rows = found.rows.map((article) => row(article, desk.detailsOf(article))).join('')
  return `<h2 class="sr-only">Articles</h2>${said}<ol class="desk-rows">${rows}</ol>${pagesNav(found, query)}`
}

function nothing({ words, state }: DeskQuery): string {
  if (words !== '') return `Aucun titre ne contient « ${text(words)} ».`
  return state === undefined ? 'Aucun article : npm run new -- "Titre" en commence un.' : 'Aucun article dans cet état.'
}

function row({ address, title, state }: DeskArticle, details: DeskDetails): string {
  const { section, authors, date, file, editor = '', problems } = details
  // A command to type would repeat the name of the file.
  const link = editor.startsWith('<a') ? editor : ''
  const facts = [section, authors.join(', '), date && dayDate(date)].flatMap((fact) =>
    fact ? [`<span>${text(fact)}</span>`] : [],
  )
  const path = file === undefined ? '' : `<p class="meta desk-file">${text(file)} ${link}</p>`
  return `<li data-state="${state}"><p class="kicker">${text(details.state)}</p>
<h3 class="text-1s"><a href="${address}">${text(title)}</a></h3>
<p class="meta dots">${facts.join('')}</p>${path}${problemDetails(problems)}</li>`
}

function problemDetails(problems: readonly PageProblem[]): string {
  if (problems.length === 0) return ''
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const said = [
    errors && count(errors, 'erreur'),
    problems.length - errors && count(problems.length - errors, 'avertissement'),
  ]
  const summary = said.filter(Boolean).join(', ')
  return `<details${errors > 0 ? ' open' : ''}><summary class="label">${summary}</summary>${problemList(problems)}</details>`
}

function problemList(problems: readonly PageProblem[]): string {
  return `<ul class="desk-problems">${problems.map(problemRow).join('')}</ul>`
}

function problemRow({ brief, text: whole, editor = '' }: PageProblem): string {
  return `<li><p>${text(brief ?? whole)}</p>${editor}</li>`
}

function waitingLinks(links: readonly PageProblem[]): string {
  if (links.length === 0) return ''
  const rows = links.slice(0, 20).map(({ brief = '', address = '', editor = '' }) => {
    const page = address === '' ? '' : `<a href="${address}">${text(address)}</a> `
    return `<li><p>${page}${text(brief)}</p>${editor}</li>`
  })
  const more = links.length > rows.length ? `<p class="meta">et ${grouped(links.length - rows.length)} de plus</p>` : ''
  return `<section class="ink-t" aria-labelledby="desk-waiting"><h2 id="desk-waiting" class="text-1s">Liens qui attendent</h2>
<ul class="desk-problems">${rows.join('')}</ul>${more}</section>`
}

function pagesNav({ page, pages }: Found, query: DeskQuery): string {
  if (pages === 1) return ''
  const link = (to: number, name: string, rel: string) =>
    to < 1 || to > pages
      ? ''
      : `<a class="button" rel="${rel}" href="./${searchOf({ ...query, page: to })}">${name}</a>`
  return `<nav class="desk-pages" aria-label="Pages">${link(page - 1, 'Plus récents', 'prev')}
<p class="meta">Page ${grouped(page)} sur ${grouped(pages)}</p>${link(page + 1, 'Plus anciens', 'next')}</nav>`
}
