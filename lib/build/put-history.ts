import { join } from 'node:path'
import { memberRow, problemRows } from '../catalogue/facts/list-rows'
import { lists } from '../catalogue/facts/lists'
import { findPlace } from '../catalogue/source-lines'
import { quotedText } from '../cli/excerpt'
import { articleAt, hasArticlesFolder } from '../content/list-texts'
import type { ListedFile } from '../content/walk-folder'
import { changesOf, headOf } from '../history/git'
import type { Problem } from '../problem'
import type { Facts } from '../store/facts'
import type { Store } from '../store/store'
import { type HistoryState, HistoryTable, type TextChange } from './history-table'
import type { PaperFacts } from './paper-facts'
import { type HistoryReading, historyEvents } from './text-events-from-git'

/**
 * Puts what Git knows of the articles, if `site.yml` asks for versions. Runs a single Git command
 * when nothing was committed since the last run. `config` hashes what the parsing of texts depends
 * on.
 */
export async function putHistory(
  facts: Facts<PaperFacts>,
  store: Store,
  reading: HistoryReading,
  config: string,
): Promise<void> {
  const { folder, site } = reading
  const git = site.versions ? headOf(folder.path) : undefined
  const table = new HistoryTable(store)
  if (!git || git.isShallow) {
    putFault(facts, site.versions ? faultOf(git ? 'shallow' : 'none', folder) : undefined)
    if (facts.has('hasHistory', '')) forget(facts, table)
    return
  }
  const state = { head: git.head, layout: String(hasArticlesFolder(folder)), config }
  const last = table.state
  if (last && isSame(last, state)) return
  const changed = updateTable(table, folder, state, last)
  if (!changed) forgetEvents(facts)
  const histories = (changed && last?.config === config ? changed : table.slugs()).map((slug) => table.changesOf(slug))
  const worth = worthReading(histories, table.removals())
  for await (const { slug, events } of historyEvents(worth, reading)) {
    facts.put('history', slug, events, [memberRow(lists.histories, slug)])
  }
  putFault(facts, table.isEmpty() ? faultOf('none', folder) : undefined)
  facts.put('hasHistory', '', true)
  table.state = state
}

/** Adds the new changes. Returns their slugs; undefined if the whole history was read again. */
function updateTable(
  table: HistoryTable,
  { path: folder }: ListedFile,
  { head, layout }: HistoryState,
  last: HistoryState | undefined,
): string[] | undefined {
  const fresh = last?.layout === layout ? changesOf(folder, head, last.head) : undefined
  if (!fresh) table.clear()
  const changes = (fresh ?? changesOf(folder, head) ?? []).flatMap(({ path, at, blob }): TextChange[] => {
    const slug = articleAt(path, layout === 'true')
    return slug === undefined ? [] : [{ slug, at, blob }]
  })
  table.add(changes)
  return fresh && [...new Set(changes.map(({ slug }) => slug))]
}

/** A text that never changed has one version, unless it took the place of another text. */
function worthReading(histories: readonly TextChange[][], removals: ReadonlySet<number>): TextChange[][] {
  return histories.filter(([first, ...more]) => first && (more.length > 0 || removals.has(first.at)))
}

function isSame(a: HistoryState, b: HistoryState): boolean {
  return a.head === b.head && a.layout === b.layout && a.config === b.config
}

function forget(facts: Facts<PaperFacts>, table: HistoryTable): void {
  facts.put('hasHistory', '', undefined)
  forgetEvents(facts)
  table.clear()
}

function forgetEvents(facts: Facts<PaperFacts>): void {
  for (const { key } of facts.keys('history')) facts.put('history', key, undefined)
}

function putFault(facts: Facts<PaperFacts>, fault: Problem | undefined): void {
  if (!fault && !facts.has('historyFault', '')) return
  facts.put('historyFault', '', fault && true, fault ? problemRows([fault], lists.readingProblems) : [])
}

/** A shallow clone stops a build: pages that readers had would vanish. */
const FAULTS = {
  shallow: {
    severity: 'error',
    code: 'shallow-history',
    found: 'ce dépôt Git n’a que ses derniers commits : aucune version d’article n’est publiée',
    expected: 'un dépôt entier est attendu : « git fetch --unshallow », ou « fetch-depth: 0 » pour actions/checkout',
  },
  none: {
    severity: 'warning',
    code: 'no-history',
    found: 'Git ne connaît aucun article de ce dossier : aucune version d’article n’est publiée',
    expected: 'des articles enregistrés (« git commit ») sont attendus pour « versions: true »',
  },
} as const

function faultOf(name: keyof typeof FAULTS, { path, shown }: ListedFile): Problem {
  const place = findPlace(() => quotedText(join(path, 'site.yml')), `${shown}/site.yml`, 'versions:')
  return { place, ...FAULTS[name] }
}
