import { escapeMarkup } from '../text/escape-markup'

/**
 * The page shown in place of any page while the content has errors. It needs no style sheet, since
 * that may be broken too.
 */
export function problemsPage(report: string): string {
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
<p>Le journal s’affichera de nouveau dès que ces lignes seront corrigées et enregistrées.</p>
<pre>${escapeMarkup(report)}</pre>
</body>
</html>
`
}
