/**
 * Adds a style sheet that only readers who use a script need: pages do not carry it, and their
 * policy allows it where it would refuse a `<style>`. Where it fails, the marks are plain.
 */
export function addStyles(css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  } catch {}
}
