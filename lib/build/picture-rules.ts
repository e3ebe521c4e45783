import { coverAddress } from '../images/covers'
import type { PictureOrder } from '../images/desk'
import { variantsOf } from '../images/variants'
import type { Rules } from '../store/rule'
import { fileRow } from './page-rows'
import { buildLists, type Origin, type PaperFacts } from './paper-facts'

/** The files of what pages order, and of every file which fact it comes from. */
export const pictureRules: Pick<Rules<PaperFacts>, 'pictureFiles' | 'outputFile'> = {
  pictureFiles: {
    keyList: buildLists.orders,
    tracksChanges: true,
    derive(order, read) {
      const paths = pathsOf(JSON.parse(order) as PictureOrder, read)
      return { value: paths, rows: paths.map((path) => fileRow(path, { family: 'pictureFiles', key: order })) }
    },
  },
  outputFile: {
    keyList: buildLists.outputFiles,
    tracksChanges: true,
    derive(path, read) {
      const [origin] = read.list(buildLists.outputFiles, { from: path, limit: 1 })
      return origin?.value === undefined ? {} : { value: JSON.parse(origin.value) as Origin }
    },
  },
}

type ReadPictures = Parameters<NonNullable<Rules<PaperFacts>['pictureFiles']>['derive']>[1]

function pathsOf(order: PictureOrder, read: ReadPictures): string[] {
  if ('title' in order) return [coverAddress(order).slice(1)]
  const source = read.fact('picture', order.src)
  return source ? variantsOf(order, source).map(({ path }) => path) : []
}
