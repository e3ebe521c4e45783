import type { BookFile, BookPicture } from '../books/book-file'
import { epubOf } from '../books/epub'
import { singleFileOf } from '../books/single-file'
import { memberRow } from '../catalogue/facts/list-rows'
import { lists } from '../catalogue/facts/lists'
import { WholePictures } from '../images/whole-pictures'
import { fileOf } from '../output/file-of-address'
import { type Address, articleFilePath, articlePath, epubPath, seriesFilePath, seriesPath } from '../paths'
import { publicAddress } from '../public-address'
import type { Site } from '../site'
import type { FactReader, Rules } from '../store/rule'
import { bookView } from '../views/book'
import { fileRow } from './page-outputs'
import { buildLists, type PaperFacts } from './paper-facts'

/** The files that readers take away. Without `takeAway`, `bookList` has no rows. */
export const bookRules: Pick<Rules<PaperFacts>, 'bookList' | 'book'> = {
  bookList: {
    keyList: lists.single,
    derive(_, read) {
      const pages = pagesTakenAway(read)
      return { value: true, rows: pages.map(([file, page]) => memberRow(buildLists.books, file, page)) }
    },
  },
  book: {
    keyList: buildLists.books,
    storesValue: false,
    tracksChanges: true,
    derive(address, read, page) {
      const site = read.fact('site', '')
      const value = site && bookAt(address, page as Address, site, read)
      if (!value) return {}
      const path = fileOf(publicAddress(address, site.language))
      return { value, rows: [fileRow(path, { family: 'book', key: address })] }
    },
  },
}

/** Each file, and the page that it is taken from. */
function pagesTakenAway(read: FactReader<PaperFacts>): [file: Address, page: Address][] {
  const formats = read.fact('site', '')?.takeAway ?? []
  if (formats.length === 0) return []
  const series = read.list(lists.seriesIds).map(({ member }) => seriesPath(member))
  const files: [Address, Address][] = formats.includes('epub') ? series.map((page) => [epubPath(page), page]) : []
  if (!formats.includes('html')) return files
  const articles = read.list(lists.published).map(({ member }) => articlePath(member))
  for (const page of series) files.push([seriesFilePath(page), page])
  for (const page of articles) files.push([articleFilePath(page), page])
  return files
}

function bookAt(address: string, page: Address, site: Site, read: FactReader<PaperFacts>): BookFile | undefined {
  const isEpub = address.endsWith('.epub')
  const shown = new WholePictures(
    isEpub ? 'universal' : 'webp',
    (src) => read.fact('picture', src),
    (path) => read.fact('document', path),
  )
  const book = bookView(page, { read, pictures: shown })
  if (!book) return undefined
  const pictures = [...shown.pictures].map(([path, picture]): BookPicture => ({ path, ...picture }))
  return isEpub ? epubOf(book, pictures, site) : singleFileOf(book, pictures, site)
}
