/** How many articles have each weight: weights are small. */
const counts = new Uint32Array(1 << 16)

/** The least weight of the heaviest `room`, and how many of that weight are among them. */
export function leastOf(weights: Uint16Array, room: number): { least: number; equals: number } {
  let most = 0
  for (const weight of weights) {
    counts[weight] = (counts[weight] ?? 0) + 1
    most = Math.max(most, weight)
  }
  let least = most
  let above = 0
  while (least > 0 && above + (counts[least] ?? 0) < room) above += counts[least--] ?? 0
  counts.fill(0, 0, most + 1)
  return { least, equals: room - above }
}
