import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { PICTURES_CACHE } from '../cli/work-folders'
import { coverAddress, drawCover } from '../images/cover-files'
import { openFileCache } from '../images/file-cache'
import { inParallel } from '../images/parallel'
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
 * Encodes the pictures and draws the covers that the cache lacks, and links them into the edition.
 */
export async function writePictures(
  requests: readonly string[],
  facts: Facts<PaperFacts>,
  writer: Pick<OutputWriter, 'link'>,
  { root, contentDir }: Places,
): Promise<void> {
  const cache = await openFileCache(join(root, PICTURES_CACHE))
  const parsed = requests.map((request) => JSON.parse(request) as PictureRequest)
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
  const source = 'title' in request ? undefined : facts.fact('picture', request.src)
  return source && !('title' in request) ? variantsOf(request, source) : []
}
