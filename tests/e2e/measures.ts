/** Replaces our name by that of a paper without a logo, as `<Wordmark>` does. */
export function nameIn(link: Element, name: string) {
  const text = document.createElement('span')
  text.className = 'wordmark-text wordmark-long'
  text.textContent = name
  link.replaceChildren(text)
}

/** Letters of the first three lines that overlap the drop cap. */
export function overlaps(): string[] {
  const paragraph = document.querySelector('.dropcap > .text > p')
  const text = paragraph?.firstChild
  if (!(text instanceof Text)) return ['no text']
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÉ'].filter((letter) => {
    text.data = letter + text.data.slice(1)
    const range = document.createRange()
    range.setStart(text, 0)
    range.setEnd(text, 1)
    const { right } = range.getBoundingClientRect()
    range.setStart(text, 1)
    range.setEnd(text, text.length)
    const lines = [...range.getClientRects()].slice(0, 3)
    return lines.some(({ left }) => left < right - 1)
  })
}

/** Lines whose box does not clip the dot of a first fact, on its left edge. */
export function dotsOnEdges(lines: Element[]): string[] {
  return lines
    .filter((line) => {
      const { left } = line.getBoundingClientRect()
      const facts = [...line.children].map((fact) => fact.getBoundingClientRect())
      const between = facts.every(
        (fact, index) => index === 0 || fact.left === left || fact.left - (facts[index - 1]?.right ?? 0) >= 8,
      )
      return getComputedStyle(line).overflowX !== 'clip' || !between
    })
    .map((line) => line.textContent ?? '')
}
