/** The parts of a page that its element fills in, as its component names them. */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (!found) throw new Error(`no part « ${name} »`)
  return found
}

/** Leaves what already says so alone: a live region is read again each time it is written. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}
