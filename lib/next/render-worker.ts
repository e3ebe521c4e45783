import { Failure } from '../failure'
import type { Outline } from '../html/document'
import { type RenderJob, type RenderMessage, runRenderJob } from './render-job'

/** Pages told of together. To remember them all would double the memory of this process. */
const BATCH = 50

/** `node lib/cli/launch.mjs compose`: one of the processes that compose an edition. It is handed one job, and leaves when it is done. */
process.once('message', (job: RenderJob) => {
  let bound: [string, Outline][] = []
  const onPage = (...page: [string, Outline]) => {
    bound.push(page)
    if (bound.length < BATCH) return
    send({ bound })
    bound = []
  }
  runRenderJob(job, onPage)
    .then(() => send({ bound }))
    .then((): RenderMessage => 'done')
    .catch((error: unknown): RenderMessage => ({ failure: error instanceof Failure ? error.message : String(error) }))
    // A process that leaves at once takes with it what has not been read.
    .then((word) => send(word, () => process.disconnect()))
})

function send(word: RenderMessage, then: () => void = () => {}): void {
  process.send?.(word, then)
}
