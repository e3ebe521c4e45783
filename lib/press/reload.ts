import type { ServerResponse } from 'node:http'

/** Server-sent events: the browser waits on this address, and reads the page again when something comes. */
export const CHANGES = '/_press/changes'
export const RELOAD_SCRIPT = '/_press/reload.js'

/** Also reads again when the line comes back after `npm run dev` was started anew. */
export const RELOAD_CODE = `let lost = false
const changes = new EventSource('${CHANGES}')
changes.onmessage = () => location.reload()
changes.onerror = () => { lost = true }
changes.onopen = () => { if (lost) location.reload() }
`

/** The open pages of a rehearsal. */
export class Readers {
  readonly #responses = new Set<ServerResponse>()

  add(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write('retry: 500\n\n')
    this.#responses.add(response)
    response.on('close', () => this.#responses.delete(response))
  }

  reload(): void {
    for (const response of this.#responses) response.write('data: reload\n\n')
  }
}

/** A page of a rehearsal listens; a printed one never does. */
export function withReload(html: string): string {
  const script = `<script src="${RELOAD_SCRIPT}" defer></script>`
  return html.includes('</head>') ? html.replace('</head>', () => `${script}</head>`) : html + script
}
