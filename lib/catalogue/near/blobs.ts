/** Numbers as they lie in memory. A store never leaves its machine, hence the order of bytes does not matter. */
export function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

export function numbersIn(bytes: Uint8Array | undefined): Uint32Array {
  return bytes === undefined ? new Uint32Array() : new Uint32Array(Uint8Array.from(bytes).buffer)
}
