import { escapeMarkup } from '../text/escape-markup'

interface CmsPage {
  name: string
  basePath?: string
  /** A `<meta>` with the policy of the page, for hosts that do not send our headers. */
  policy?: string
}

/** The page of the editor, which its script fills in. */
export function cmsPage({ name, basePath = '', policy = '' }: CmsPage): string {
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
${policy && `${policy}\n`}\
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(name)} : écrire</title>
<link rel="icon" href="${basePath}/icone.svg" type="image/svg+xml">
<script type="module" src="cms.js"></script>
</head>
<body>
<noscript><p>L’éditeur demande JavaScript. Sans lui, les articles s’écrivent dans leurs fichiers.</p></noscript>
</body>
</html>
`
}
