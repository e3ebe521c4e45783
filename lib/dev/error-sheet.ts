import { isAbout, type PageProblem, problemItem, withAtEnd } from './problem-markup'

/**
 * Adds the errors of the content to a page, in a sheet at the bottom. The sheet is open if an error
 * concerns this page, and a single line otherwise.
 */
export function withErrorSheet(html: string, address: string, problems: readonly PageProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return html
  const own = errors.filter((error) => isAbout(error, address))
  const title = `${errors.length === 1 ? '1 erreur' : `${errors.length} erreurs`} à corriger`
  const note = own.length > 0 ? `<p>${OWN_NOTE}</p>` : ''
  const items = [...own, ...errors.filter((error) => !own.includes(error))].map(problemItem).join('')
  const open = own.length > 0 ? ' open' : ''
  const sheet = `<details id="dev-errors"${open}>${STYLE}<summary>${title}</summary>${note}${items}</details>`
  return withAtEnd(html, `<section aria-label="Erreurs">${sheet}</section>`)
}

/** Replaces a page that has no version without errors. Needs no style sheet of the newspaper. */
export function errorPage(errors: readonly PageProblem[]): string {
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>À corriger</title>
<style>
body { margin: 3rem auto; max-width: 60rem; padding: 0 1.5rem; font: 1rem/1.6 system-ui, sans-serif }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem 1.25rem; border: 1px solid; font-size: .9rem; line-height: 1.7 }
</style>
</head>
<body>
<h1>À corriger</h1>
<p>La page s’affichera dès que ces lignes seront corrigées et enregistrées.</p>
${errors.map(problemItem).join('\n')}
</body>
</html>
`
}

const OWN_NOTE = 'Vous lisez la dernière version sans erreur de cette page.'

/** Readable over any page, in its theme. */
const STYLE = `<style>
#dev-errors { position: fixed; inset: auto 0 0 0; z-index: 99; max-height: 60vh; overflow: auto; padding: .75rem 1.25rem;
  font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#1a1a1a, #f4ece8);
  background: light-dark(#fff8f0, #2b1512); border-top: 3px solid light-dark(#b3261e, #ffb4ab) }
#dev-errors summary { cursor: pointer; font-weight: 600; color: light-dark(#b3261e, #ffb4ab) }
#dev-errors pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .75rem 0 .25rem; font-size: .9rem }
#dev-errors code { color: inherit; background: none; overflow-wrap: anywhere }
#dev-errors a { color: light-dark(#0b57d0, #a8c7fa); text-decoration: underline }
@media print { #dev-errors { display: none } }
</style>`
