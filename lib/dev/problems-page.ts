/** What a rehearsal shows instead of any page while the content has errors. It stands alone: the paper's own style may be what is broken. */
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
<pre>${escapeText(report)}</pre>
</body>
</html>
`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
