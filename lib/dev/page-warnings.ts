import { escapeMarkup } from '../text/escape-markup'
import { type PageProblem, withAtEnd } from './problem-markup'

/**
 * Adds the warnings about a page: beside it if there is room, at its end otherwise. Warnings stop
 * nothing, so other pages do not show them.
 */
export function withWarnings(html: string, address: string, problems: readonly PageProblem[]): string {
  const own = problems.filter((problem) => problem.severity === 'warning' && problem.address === address)
  if (own.length === 0) return html
  const title = own.length === 1 ? '1 avertissement' : `${own.length} avertissements`
  const notes = `<details open><summary>${title}</summary><ul>${own.map(warningItem).join('')}</ul></details>`
  return withAtEnd(html, `<aside id="dev-warnings" aria-label="Avertissements">${STYLE}${notes}</aside>`)
}

function warningItem({ brief = '', editor = '' }: PageProblem): string {
  return `<li>${escapeMarkup(brief)}<br>${editor}</li>`
}

const STYLE = `<style>
#dev-warnings { padding: .75rem 1rem; font: .875rem/1.5 system-ui, sans-serif; color: light-dark(#1a1a1a, #f2eee0);
  background: light-dark(#fffbe6, #241f0e); border-top: 3px solid light-dark(#8a6100, #d9b24c) }
#dev-warnings summary { cursor: pointer; font-weight: 600; color: light-dark(#6b4a00, #f0c674) }
#dev-warnings ul { margin: .5rem 0 0; padding: 0; list-style: none }
#dev-warnings li { padding: .5rem 0; border-top: 1px solid light-dark(#d9c88a, #5a4c20); white-space: pre-line; overflow-wrap: anywhere }
#dev-warnings code { color: inherit; background: none; overflow-wrap: anywhere }
#dev-warnings a { color: light-dark(#0b57d0, #a8c7fa); text-decoration: underline }
@media (min-width: 80rem) {
  #dev-warnings { position: fixed; inset: auto 0 4rem auto; z-index: 98; width: 17rem; max-height: 55vh; overflow: auto;
    border-top: 0; border-left: 3px solid light-dark(#8a6100, #d9b24c) }
}
@media print { #dev-warnings { display: none } }
</style>`
