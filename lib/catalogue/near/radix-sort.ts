const DIGITS = 1 << 16

/**
 * The indexes of 32-bit numbers in increasing order; equal numbers keep their order. Radix sort is
 * linear, where a comparator would be called 200 million times.
 */
export function radixSortOrder(numbers: Uint32Array): Uint32Array {
  const order = new Uint32Array(numbers.length)
  for (let i = 0; i < order.length; i++) order[i] = i
  return countingSort(numbers, countingSort(numbers, order, 0), 16)
}

function countingSort(numbers: Uint32Array, order: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1)
  const digitOf = (at: number) => ((numbers[at] ?? 0) >>> shift) & (DIGITS - 1)
  for (const at of order) starts[digitOf(at) + 1] = (starts[digitOf(at) + 1] ?? 0) + 1
  for (let digit = 1; digit <= DIGITS; digit++) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0)
  const sorted = new Uint32Array(order.length)
  for (const at of order) {
    const digit = digitOf(at)
    const place = starts[digit] ?? 0
    sorted[place] = at
    starts[digit] = place + 1
  }
  return sorted
}
