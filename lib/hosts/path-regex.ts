/**
 * The paths of a rule as one regular expression for PCRE (nginx, Apache), RE2 (Caddy) and
 * JavaScript. Servers turn `/` into `/index.html` before they look at headers, so a page matches
 * both.
 */
export function pathRegex(paths: readonly string[], basePath = ''): string {
  return `^${escaped(basePath)}(${paths.map(alternative).join('|')})`
}

function alternative(path: string): string {
  const pattern = escaped(path).replace(/:[a-z]+/g, '[^/]+')
  if (pattern.endsWith('*')) return pattern.slice(0, -1)
  return pattern.endsWith('/') ? `${pattern}(index\\.html)?$` : `${pattern}$`
}

function escaped(text: string): string {
  return text.replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
}
