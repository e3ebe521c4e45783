import { languageOf } from '../language/language'
import { type Address, absoluteUrl } from '../paths'
import { publicAddress } from '../public-address'
import type { Site } from '../site'
import { escapeMarkup } from '../text/escape-markup'

/**
 * The page at a former address, for hosts that read no list of redirections. Search engines treat a
 * refresh without delay as a permanent redirection, and it needs no action by the reader (WCAG 2.2,
 * technique H76).
 */
export function redirectPage(to: Address, title: string, site: Site): string {
  const { language, basePath, name } = site
  const { words } = languageOf(site)
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(`${words.moved.title} — ${name}`)}</title>
<meta http-equiv="refresh" content="0; url=${escapeMarkup(basePath + publicAddress(to, language))}">
<link rel="canonical" href="${escapeMarkup(absoluteUrl(site, to))}">
</head>
<body>
<main>
<h1>${escapeMarkup(words.moved.title)}</h1>
<p><a href="${escapeMarkup(to)}">${escapeMarkup(title)}</a></p>
</main>
</body>
</html>
`
}
