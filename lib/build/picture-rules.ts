import { coverAddress } from '../images/cover-files'
import type { PictureRequest } from '../images/picture-requests'
import { variantsOf } from '../images/variants'
import type { Rules } from '../store/rule'
import { fileRow } from './page-outputs'
import { buildLists, type Origin, type PaperFacts } from './paper-facts'

/** The files of requested pictures, and the origin of every output file. */
export const pictureRules: Pick<Rules<PaperFacts>, 'pictureFiles' | 'outputFile'> = {
  pictureFiles: {
    keyList: buildLists.pictureRequests,
    tracksChanges: true,
    derive(request, read) {
      const paths = pathsOf(JSON.parse(request) as PictureRequest, read)
      return { value: paths, rows: paths.map((path) => fileRow(path, { family: 'pictureFiles', key: request })) }
    },
  },
  outputFile: {
    keyList: buildLists.outputFiles,
    tracksChanges: true,
    derive: (_, _read, origin) => (origin === undefined ? {} : { value: JSON.parse(origin) as Origin }),
  },
}

type ReadPictures = Parameters<NonNullable<Rules<PaperFacts>['pictureFiles']>['derive']>[1]

function pathsOf(request: PictureRequest, read: ReadPictures): string[] {
  if ('title' in request) return [coverAddress(request).slice(1)]
  if ('document' in request) {
    const document = read.fact('document', request.document)
    return document ? [document.address.slice(1)] : []
  }
  const source = read.fact('picture', request.src)
  return source ? variantsOf(request, source).map(({ path }) => path) : []
}
