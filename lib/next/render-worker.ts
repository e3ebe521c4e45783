import { Failure } from '../failure'
import type { Outline } from '../html/bind-document'
import { type RenderJob, type RenderMessage, runRenderJob } from './run-render-job'

/** Pages of one message. Keeping all the outlines would double the memory of this process. */
const BATCH = 50

/** A child process of the render pool: receives one job, sends its pages in batches, and exits. */
process.once('message', (job: RenderJob) => {
  let pages: [string, Outline][] = []
  const onPage = (...page: [string, Outline]) => {
    pages.push(page)
    if (pages.length < BATCH) return
    send({ pages })
    pages = []
  }
  runRenderJob(job, onPage)
    .then(() => send({ pages }))
    .then((): RenderMessage => 'done')
    .catch((error: unknown): RenderMessage => ({ failure: error instanceof Failure ? error.message : String(error) }))
    // Disconnecting before the message is flushed would lose it.
    .then((message) => send(message, () => process.disconnect()))
})

function send(message: RenderMessage, then: () => void = () => {}): void {
  process.send?.(message, then)
}
