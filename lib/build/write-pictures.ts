import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { PICTURES_CACHE } from '../cli/work-folders'
import { coverAddress, drawCover } from '../images/cover-files'
import { openFileCache } from '../images/file-cache'
import { inParallel } from '../images/in-parallel'
import type { PictureRequest } from '../images/picture-requests'
import { encodeVariants, groupByCrop, type Variant, variantsOf } from '../images/variants'
import type { OutputWriter } from '../output/output-writer'
import type { Facts } from '../store/facts'
import type { PaperFacts } from './paper-facts'

/** Each encoding uses a core and a decoded picture in memory, at 4 bytes a pixel. */
const CONCURRENCY = Math.min(4, availableParallelism())

interface Places {
  root: string
  contentDir: string
}

/**
 * Encodes the pictures and draws the covers that the cache lacks, links them into the edition, and
 * copies documents.
 */
export async function writePictures(
  requests: readonly string[],
  facts: Facts<PaperFacts>,
  writer: Pick<OutputWriter, 'link' | 'copy'>,
  { root, contentDir }: Places,
): Promise<void> {
  const cache = await openFileCache(join(root, PICTURES_CACHE))
  const parsed = requests.map((request) => JSON.parse(request) as PictureRequest)
  copyDocuments(parsed, facts, writer, contentDir)
  const variants = parsed.flatMap((request) => variantsIn(request, facts))
  await inParallel(groupByCrop(variants), CONCURRENCY, (ofOneCrop) => encodeVariants(ofOneCrop, contentDir, cache))
  for (const { name, path } of variants) {
    const file = join(cache.folder, name)
    writer.link(path, file)
    facts.put('bytes', `/${path}`, statSync(file).size)
  }
  const covers = parsed.flatMap((request) => ('title' in request ? [request] : []))
  await inParallel(covers, CONCURRENCY, async (spec) => {
    writer.link(coverAddress(spec).slice(1), join(cache.folder, await drawCover(spec, cache)))
  })
}

function variantsIn(request: PictureRequest, facts: Facts<PaperFacts>): Variant[] {
  if (!('src' in request)) return []
  const source = facts.fact('picture', request.src)
  return source ? variantsOf(request, source) : []
}

/** Copies documents rather than linking them: their authors may still edit these files. */
function copyDocuments(
  requests: readonly PictureRequest[],
  facts: Facts<PaperFacts>,
  writer: Pick<OutputWriter, 'copy'>,
  contentDir: string,
): void {
  for (const request of requests) {
    const document = 'document' in request ? facts.fact('document', request.document) : undefined
    if (document) writer.copy(document.address.slice(1), join(contentDir, document.path))
  }
}
