/** Numbers as they lie in memory. A store never leaves its machine, hence the order of bytes does not matter. */
export function toBlob(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** What the store gives for bytes: libsql makes a Buffer of one row, an ArrayBuffer of many. */
export type Blob = Uint8Array | ArrayBuffer

export function fromBlob(bytes: Blob | undefined): Uint32Array {
  return bytes === undefined ? new Uint32Array() : new Uint32Array(new Uint8Array(bytes).buffer)
}
