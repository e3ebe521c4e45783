type IsWhole = (bytes: Buffer) => boolean

/** How the end of a file of each extension is known. */
const ENDINGS: Readonly<Record<string, IsWhole>> = {
  jpg: (bytes) => bytes.subarray(-2).equals(Buffer.from([0xff, 0xd9])),
  png: (bytes) => bytes.subarray(-8, -4).toString('latin1') === 'IEND',
  // The size of what follows (RIFF), which is even.
  webp: (bytes) => bytes.length >= 12 && bytes.readUInt32LE(4) + 8 === bytes.length,
  avif: (bytes) => endOfBoxes(bytes) === bytes.length,
  svg: (bytes) => bytes.subarray(-7).toString('latin1') === '</svg>\n',
}

/** Whether a file of a cache is complete: a full disk or a crash may have cut it. */
export function isWhole(name: string, bytes: Buffer): boolean {
  const ending = ENDINGS[name.slice(name.lastIndexOf('.') + 1)]
  return bytes.length > 0 && (ending === undefined || ending(bytes))
}

/** Where the last complete box of an ISO base media file ends (ISO/IEC 14496-12, §4.2). */
function endOfBoxes(bytes: Buffer): number {
  let end = 0
  while (end + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(end)
    if (size < 8) return -1
    end += size
  }
  return end
}
