/** The places of the heaviest, in the order they stand; of equals the first. */
export function heaviest(weights: Float32Array, room: number): number[] {
  const least = weights.length > room ? (weights.slice().sort().at(-room) ?? 0) : 0
  const places: number[] = []
  for (let i = 0; i < weights.length && places.length < room; i++) if ((weights[i] ?? 0) >= least) places.push(i)
  return places
}
