import { HISTORY_SCHEMA } from '../../lib/build/history-table'
import { openPaper, settleCatalogue } from '../../lib/build/open-paper'
import { SOURCES_SCHEMA } from '../../lib/build/source-table'
import { SCHEMA as NEAR } from '../../lib/catalogue/near/schema'
import { findSoftware } from '../../lib/cli/software'
import { SCHEMA } from '../../lib/store/schema'
import { Store } from '../../lib/store/store'
import { NOON, type Repository } from './repository'

export const emptyStore = () => new Store(':memory:', [...SCHEMA, ...NEAR, ...SOURCES_SCHEMA, ...HISTORY_SCHEMA])

/** The facts of a newsroom, a day after its first commits. */
export async function factsIn({ root, content }: Pick<Repository, 'root' | 'content'>, store = emptyStore()) {
  const now = new Date((NOON + 86_400) * 1000)
  const paper = await openPaper({ root, software: findSoftware(root), contentDir: content, now }, store)
  settleCatalogue(paper)
  return paper.facts
}

/** The public versions of each article: time and words. */
export async function versionsIn(repository: Repository, store?: Store): Promise<Record<string, string[]>> {
  repository.git('rev-parse', '--git-dir')
  const facts = await factsIn(repository, store)
  const told = facts.keys('versions').flatMap(({ key }): [string, string[]][] => {
    const versions = facts.fact('versions', key)
    const lines = versions?.map(({ date, text }) => `${date.time} ${text.paragraphs.join(' ')}`)
    return lines ? [[key, lines]] : []
  })
  return Object.fromEntries(told)
}

export const articleText = (body: string, header = '') =>
  `---\ntitle: Le titre\ndate: 2026-06-01 11:00\n${header}---\n\n${body}\n`
