/**
 * Whether bytes are a whole picture. The first bytes are checked because a name may lie and a Git
 * LFS file is a pointer; the last ones because a copy may be truncated.
 */
export function isPicture(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (/^\s*</.test(start)) return isDrawing(Buffer.from(bytes).toString('utf8'))
  const end = Buffer.from(bytes.subarray(-1024)).toString('latin1')
  if (start.startsWith('\x89PNG')) return end.includes('IEND')
  if (start.startsWith('\xff\xd8\xff')) return end.includes('\xff\xd9')
  if (/^RIFF....WEBP/s.test(start)) return Buffer.from(bytes.subarray(4, 8)).readUInt32LE() + 8 <= bytes.length
  return /^(?:GIF8|....ftyp)/s.test(start)
}

/** Whether an SVG is self-contained: no HTML, no external pictures. */
function isDrawing(text: string): boolean {
  const isWhole = /<svg[\s>][\s\S]*(?:<\/svg>|\/>)\s*$/i.test(text)
  return (
    isWhole && !/<(?:\w+:)?foreignObject[\s>]|<(?:\w+:)?(?:image|use)\b[^>]*?\shref\s*=\s*["'](?!#|data:)/i.test(text)
  )
}
