/** A part of a page that its element fills in, by the name that its component gives it. */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (!found) throw new Error(`no part « ${name} »`)
  return found
}

/** Writes a text only if it changed: a live region is read aloud each time it is written. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** The words that the page passes to its element. */
export function wordsOf<Words>({ dataset }: HTMLElement): Words {
  return JSON.parse(dataset.words ?? '{}') as Words
}
