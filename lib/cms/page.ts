import { escapeMarkup } from '../text/escape-markup'

/**
 * The policy of the editor alone. It draws with styles of its own, reads the pictures that a writer
 * picks, and compiles codecs of pictures. Whatever it would fetch from elsewhere is refused.
 */
export const CMS_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page of the editor, which its script fills in. */
export function cmsPage(name: string): string {
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(name)} : écrire</title>
<link rel="icon" href="/icone.svg" type="image/svg+xml">
<script type="module" src="cms.js"></script>
</head>
<body>
<noscript><p>L’éditeur demande JavaScript. Sans lui, les articles s’écrivent dans leurs fichiers.</p></noscript>
</body>
</html>
`
}
