import type { ServerResponse } from 'node:http'

/** Server-sent events: the browser waits on this address, and reads the page again when something comes. */
export const CHANGES = '/_dev/changes'
export const RELOAD_SCRIPT = '/_dev/reload.js'

/** The page says which rehearsal it shows, for the paper may have changed while the browser was still reading it. */
export const RELOAD_CODE = `const changes = new EventSource('${CHANGES}' + new URL(document.currentScript.src).search)
changes.onmessage = () => location.reload()
`

/** The open pages of a rehearsal. */
export class OpenPages {
  readonly #responses = new Set<ServerResponse>()
  revision = Date.now()

  /** Names the paper as it is now; never the same twice, even after `npm run dev` was started anew. */
  get rehearsal(): string {
    return `?${this.revision}`
  }

  /** `shown` is the rehearsal that the page says it shows. */
  add(response: ServerResponse, shown: string): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write('retry: 500\n\n')
    if (shown !== this.rehearsal) response.write(RELOAD)
    this.#responses.add(response)
    response.on('close', () => this.#responses.delete(response))
  }

  reload(): void {
    this.revision += 1
    for (const response of this.#responses) response.write(RELOAD)
  }
}

const RELOAD = 'data: reload\n\n'

/** A page of a rehearsal listens; a printed one never does. */
export function withReload(html: string, rehearsal: string): string {
  const script = `<script src="${RELOAD_SCRIPT}${rehearsal}" defer></script>`
  return html.includes('</head>') ? html.replace('</head>', () => `${script}</head>`) : html + script
}
