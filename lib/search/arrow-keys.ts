/**
 * Moves the focus: ↑ and ↓ between the field and the results, Esc back to the field. True when the
 * key was handled.
 */
export function moveFocusByArrow(key: string, stops: readonly HTMLElement[]): boolean {
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const [field] = stops
  if (at < 0 || !field) return false
  if (key === 'Escape') return at > 0 && focusOn(field)
  if (key === 'ArrowDown') return focusOn(stops[at + 1])
  return key === 'ArrowUp' && focusOn(stops[at - 1])
}

function focusOn(stop: HTMLElement | undefined): boolean {
  stop?.focus()
  return stop !== undefined
}
