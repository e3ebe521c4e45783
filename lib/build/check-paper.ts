import { lists } from '../catalogue/facts/lists'
import type { Problem } from '../problem'
import { LINK_WARNINGS } from './families'
import { openPaper, type PaperSettings, settleCatalogue } from './open-paper'
import { withStore } from './open-store'
import { linkWarningsOf, problemsOf } from './problems'

export interface Checked {
  problems: Problem[]
  /** How many articles are published. */
  articles: number
}

/** Every problem of a paper, and what could be better in its links. Nothing is rendered. */
export async function checkPaper(settings: PaperSettings & { outDir: string }): Promise<Checked> {
  return withStore(settings, async (store) => {
    store.begin()
    const paper = await openPaper(settings, store)
    const { facts } = paper
    settleCatalogue(paper)
    facts.refresh(LINK_WARNINGS)
    const problems = [...problemsOf(facts), ...linkWarningsOf(facts)]
    const articles = facts.count(lists.published)
    facts.close()
    store.commit()
    return { problems, articles }
  })
}
