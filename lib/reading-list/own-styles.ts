/**
 * Adds a style sheet that only readers with a script need. Pages do not carry it, and their policy
 * allows it, unlike a `<style>`. If it fails, the marks have no style.
 */
export function addStyles(css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  } catch {}
}
