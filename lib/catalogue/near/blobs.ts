/** Numbers in the byte order of the machine: a store never leaves it. */
export function toBlob(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** Bytes read from the store: libsql gives a Buffer for one row, an ArrayBuffer for many. */
export type Blob = Uint8Array | ArrayBuffer

export function fromBlob(bytes: Blob | undefined): Uint32Array {
  return bytes === undefined ? new Uint32Array() : new Uint32Array(new Uint8Array(bytes).buffer)
}
