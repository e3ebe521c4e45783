import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { PaperFacts } from '../build/paper-facts'
import { lists } from '../catalogue/facts/lists'
import type { Newsroom } from '../cms/config'
import { DEFAULT_SITE } from '../site'
import type { Facts } from '../store/facts'

/** What the editor in the browser must know of a newsroom, with the paper at `url` as its preview. */
export function newsroomOf(facts: Facts<PaperFacts>, contentDir: string, url: string): Newsroom {
  const { name, timezone } = facts.fact('site', '') ?? DEFAULT_SITE
  const files = facts.list(lists.articles).map(({ member }) => facts.fact('identity', member)?.file ?? '')
  const inYears = files.filter((file) => /\/articles\/\d{4}\/[^/]+$/.test(file)).length
  return {
    site: { name },
    timezone,
    sections: facts.fact('sections', ''),
    authors: facts.fact('authors', ''),
    series: facts.fact('series', ''),
    folder: folderInRepository(contentDir),
    hasYears: inYears > files.length / 2,
    hasBoth: inYears > 0 && inYears < files.length,
    url,
  }
}

/** The content folder from the nearest folder above it that is a repository, with `/`. */
function folderInRepository(contentDir: string): string {
  const parent = dirname(contentDir)
  let root = parent
  while (!existsSync(join(root, '.git')) && dirname(root) !== root) root = dirname(root)
  const top = existsSync(join(root, '.git')) ? root : parent
  return relative(top, contentDir).split(sep).join('/')
}
