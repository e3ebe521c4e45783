import { isPageFile } from '../../content/file-name'
import { articlePath, pagePath } from '../../paths'
import type { Rule } from '../../store/rule'
import { articleIndex } from '../article-index'
import { unknownOwnAnchors } from '../own-anchors'
import { resolveArticleLinks } from '../resolve-links'
import { resolveNames } from '../resolve-names'
import type { LinkContext } from '../resolve-target'
import type { CatalogueContext } from './catalogue-context'
import type { CatalogueFacts } from './catalogue-facts'
import { internalLinkErrors } from './internal-links'
import { fileErrors } from './links'
import { problemRows } from './list-rows'
import { lists } from './lists'
import { registriesFrom } from './names-of-articles'

/**
 * By path of a text with errors of its own: the errors of its links, names, pictures and documents,
 * so that its author sees them all at once. No other text can link to it.
 */
export function unsoundProblems({ textOf }: CatalogueContext): Rule<CatalogueFacts, 'unsoundProblems'> {
  return {
    keyList: lists.unsoundTexts,
    derive(path, read) {
      const text = read.fact('unsoundText', path)
      if (!text) return {}
      const context: LinkContext = { index: articleIndex(read, textOf), problems: [] }
      const { textOf: source } = context.index
      resolveArticleLinks(text, text, context)
      const address = isPageFile(path) ? pagePath(text.slug) : articlePath(text.slug)
      const problems = [
        ...context.problems,
        ...unknownOwnAnchors(text, source),
        ...resolveNames(text, registriesFrom(read), source).problems,
        ...(text.draft ? [] : fileErrors(text, read, source)),
        ...(text.draft ? [] : internalLinkErrors(text, address, read, source)),
      ]
      return { value: true, rows: problemRows(problems) }
    },
  }
}
