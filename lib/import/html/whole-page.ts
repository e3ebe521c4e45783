const QUOTE = /<blockquote\b[\s\S]*?<\/blockquote>/gi
/** The head content at the start of a page. It matches any text, so it never backtracks. */
const HEAD = /^(?:\s|<!--[\s\S]*?-->|<(title|style|script|noscript)\b[\s\S]*?<\/\1>|<(?:meta|link|base)\b[^>]*>)*/i
const FRAME = /<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>/gi

/**
 * A page with its `<html>`, its `<head>` and its `<body>`, which HTML lets authors leave out (HTML
 * Standard, 13.1.2.4) and linkedom does not add. The `footer` of a quotation is its source, not the
 * footer of the page.
 */
export function wholePage(text: string): string {
  return framed(text).replace(QUOTE, (quote) => quote.replace(/<(\/?)footer\b/gi, '<$1p'))
}

function framed(text: string): string {
  if (['html', 'head', 'body'].every((name) => new RegExp(`<${name}[\\s>]`, 'i').test(text))) return text
  const [html = '<html>'] = /<html\b[^>]*>/i.exec(text) ?? []
  const inside = text.replace(FRAME, '').replace(/<\/?body\b[^>]*>/gi, '')
  const [head = ''] = HEAD.exec(inside) ?? []
  return `<!doctype html>${html}<head>${head}</head><body>${inside.slice(head.length)}</body></html>`
}
