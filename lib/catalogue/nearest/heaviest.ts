/** The places of the heaviest, in the order they stand; of equals the first. */
export function heaviest(weights: Uint16Array, room: number): number[] {
  const least = weights.length > room ? (weights.slice().sort().at(-room) ?? 0) : 0
  let equals = room
  for (const weight of weights) if (weight > least) equals--
  const places: number[] = []
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0
    if (weight > least || (weight === least && equals-- > 0)) places.push(i)
  }
  return places
}
