import type { CatalogueContext } from '../catalogue/facts/catalogue-context'
import { memberRow } from '../catalogue/facts/list-rows'
import { lists } from '../catalogue/facts/lists'
import { catalogueRules } from '../catalogue/facts/rules'
import type { Row, Rules } from '../store/rule'
import { type OpenPictureRequests, viewRules } from '../views/rules'
import { bookRules } from './book-rules'
import { textRules } from './machine-file-rules'
import { MACHINE_FILES } from './machine-files'
import { openPictureRequests, pageRows } from './page-outputs'
import { namedPages } from './pages-found-by-name'
import { buildLists, type PaperFacts } from './paper-facts'
import { pictureRules } from './picture-rules'
import { searched } from './update-search'

/**
 * All the rules of a build, in order. `outputFile` comes last: it reads the rows of all the others.
 */
export function paperRules(
  folder: CatalogueContext,
  open: OpenPictureRequests = openPictureRequests,
): Rules<PaperFacts> {
  const { outputFile, ...pictures } = pictureRules
  return {
    ...catalogueRules(folder),
    ...viewRules(open, pageRows),
    ...bookRules,
    searched,
    namedPages,
    ...pictures,
    ...textRules,
    outputFile,
  } as Rules<PaperFacts>
}

/** The rows that every newspaper has. */
export const paperRows: Row[] = [
  memberRow(lists.single, ''),
  ...MACHINE_FILES.map((name) => memberRow(buildLists.files, name)),
]
