import { pageAt } from '../page-kinds'
import { withAtEnd } from './problem-markup'
import { stateText, type Unpublished } from './unpublished'

/** Marks the page of an article that is not published yet, so that no one takes it for final. */
export function withWatermark(html: string, unpublished: Unpublished | undefined): string {
  if (!unpublished) return html
  const text = stateText(unpublished)
  const band = `<p id="dev-state" role="status">${text} : cette page n’est pas imprimée</p>`
  const mark = `<div id="dev-watermark" aria-hidden="true">${unpublished.release ? 'À paraître' : 'Brouillon'}</div>`
  return withAtEnd(html, `${STYLE}${mark}`).replace(/<body\b[^>]*>/, (body) => body + band)
}

const ARTICLE_LINK = /<a\b[^>]*?\shref="(\/articles\/[a-z0-9-]+\/)/g

/** Marks the links that editions hold back until their articles are out. */
export function withUpcomingMarks(html: string, unpublishedAt: (address: string) => Unpublished | undefined): string {
  const addresses = new Set(Array.from(html.matchAll(ARTICLE_LINK), ([, address = '']) => address))
  const waiting = [...addresses].filter((address) => pageAt(address) && unpublishedAt(address))
  if (waiting.length === 0) return html
  const links = waiting.map((address) => `a[href^="${address}"]`)
  return withAtEnd(
    html,
    `<style>${links.join()} { text-decoration-style: dashed }
${links.map((link) => `${link}::after`).join()} { content: " (à paraître)"; font-size: .8em; font-style: italic }</style>`,
  )
}

const STYLE = `<style>
#dev-state { margin: 0; padding: .5rem 1.25rem; text-align: center;
  font: 600 .9rem/1.5 system-ui, sans-serif; color: light-dark(#1a1a1a, #f6eed6);
  background: light-dark(#ffe08a, #4a3600); border-bottom: 2px solid light-dark(#8a6100, #d9b24c) }
#dev-watermark { position: fixed; inset: 0; z-index: 96; display: grid; place-content: center; pointer-events: none;
  font: 700 min(18vw, 14rem)/1 system-ui, sans-serif; transform: rotate(-24deg); opacity: .07 }
</style>`
