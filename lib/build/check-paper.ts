import { lists } from '../catalogue/facts/lists'
import { lineReader } from '../cli/excerpt'
import { withWholeLines } from '../cli/merge-fixes'
import type { Problem } from '../problem'
import { DEFAULT_SITE, type Site } from '../site'
import { LINK_WARNINGS } from './families-by-step'
import { acceptSoundTexts } from './hold-back'
import { openPaper, type PaperSettings, settleCatalogue } from './open-paper'
import { withStore } from './open-store'
import { withProposals } from './pasted-text-proposals'
import { linkWarningsOf, problemsOf } from './stored-problems'

interface CheckedPaper {
  problems: Problem[]
  /** Warnings about links that work. They never stop a build; a large archive has thousands. */
  linkWarnings: Problem[]
  /** How many articles are published. */
  articles: number
  site: Site
}

/** Finds every problem of a paper without rendering it. */
export async function checkPaper(settings: PaperSettings & { outDir: string }): Promise<CheckedPaper> {
  return withStore(settings, async (store) => {
    store.begin()
    const paper = await openPaper(settings, store)
    const { facts } = paper
    settleCatalogue(paper)
    facts.refresh(LINK_WARNINGS)
    const problems = withWholeLines(withProposals(problemsOf(facts), facts, settings), lineReader(settings.contentDir))
    const linkWarnings = linkWarningsOf(facts)
    acceptSoundTexts(paper, problems)
    const articles = facts.count(lists.published)
    const site = facts.fact('site', '') ?? DEFAULT_SITE
    facts.close()
    store.commit()
    return { problems, linkWarnings, articles, site }
  })
}
