const FORMULA = /<math\b[^>]*?\salttext="([^"]*)"[^>]*>.*?<\/math>/gs

/** Our HTML with each formula as its source in TeX, for readers that show no MathML. */
export function mathAsText(html: string, write: (tex: string) => string = (tex) => tex): string {
  return html.includes('<math') ? html.replace(FORMULA, (_, tex: string) => write(tex)) : html
}
