type IsWhole = (bytes: Buffer) => boolean

/** Whether a file with each extension ends as it should. */
const ENDINGS: Readonly<Record<string, IsWhole>> = {
  jpg: (bytes) => bytes.subarray(-2).equals(Buffer.from([0xff, 0xd9])),
  png: (bytes) => bytes.subarray(-8, -4).toString('latin1') === 'IEND',
  // RIFF: the size of the rest, which is even.
  webp: (bytes) => bytes.length >= 12 && bytes.readUInt32LE(4) + 8 === bytes.length,
  avif: (bytes) => endOfBoxes(bytes) === bytes.length,
  svg: (bytes) => bytes.subarray(-7).toString('latin1') === '</svg>\n',
}

/** Whether a cached file is complete: a full disk or a crash may have truncated it. */
export function isWhole(name: string, bytes: Buffer): boolean {
  const ending = ENDINGS[name.slice(name.lastIndexOf('.') + 1)]
  return bytes.length > 0 && (ending === undefined || ending(bytes))
}

/** The end of the last complete box of an ISO base media file (ISO/IEC 14496-12, §4.2). */
function endOfBoxes(bytes: Buffer): number {
  let end = 0
  while (end + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(end)
    if (size < 8) return -1
    end += size
  }
  return end
}
