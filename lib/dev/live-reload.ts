import type { ServerResponse } from 'node:http'

/** A stream of server-sent events: the browser reloads the page at each message. */
export const CHANGES = '/_dev/changes'
export const RELOAD_SCRIPT = '/_dev/reload.js'

/** The page sends its revision: the content may have changed while the browser was loading it. */
export const RELOAD_CODE = `const changes = new EventSource('${CHANGES}' + new URL(document.currentScript.src).search)
changes.onmessage = () => location.reload()
`

/** The pages that are open in browsers. */
export class OpenPages {
  readonly #responses = new Set<ServerResponse>()
  /** Starts at the clock: revisions must differ between runs of `npm run dev`. */
  #count = Date.now()

  /** The revision of the content, as a query string. */
  get revision(): string {
    return `?${this.#count}`
  }

  /** `revision` is the one that the page shows. */
  add(response: ServerResponse, revision: string): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write('retry: 500\n\n')
    if (revision !== this.revision) response.write(RELOAD)
    this.#responses.add(response)
    response.on('close', () => this.#responses.delete(response))
  }

  reload(): void {
    this.#count += 1
    for (const response of this.#responses) response.write(RELOAD)
  }
}

const RELOAD = 'data: reload\n\n'

/** Adds the reload script to a page. Built pages never have it. */
export function withReload(html: string, revision: string): string {
  const script = `<script src="${RELOAD_SCRIPT}${revision}" defer></script>`
  return html.includes('</head>') ? html.replace('</head>', () => `${script}</head>`) : html + script
}
