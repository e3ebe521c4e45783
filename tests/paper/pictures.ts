import sharp from 'sharp'

/** The successive versions of each picture of `images/`, with other colours or another shape. */
export const PICTURES: ReadonlyMap<string, readonly Buffer[]> = new Map(
  await Promise.all(
    [
      ['pont.png', 480, 320],
      ['Été à Paris.jpg', 420, 300],
      ['portrait.jpg', 260, 400],
      ['timbre.png', 96, 96],
    ].map(
      async ([file, width, height]) =>
        [String(file), await versions(String(file), Number(width), Number(height))] as const,
    ),
  ),
)

function versions(file: string, width: number, height: number): Promise<Buffer[]> {
  const sizes = [
    [width, height],
    [width, height],
    [height, width],
  ]
  return Promise.all(sizes.map(([w = 1, h = 1], version) => picture(file, w, h, version)))
}

/** Two colours, so that different crops have different bytes. */
function picture(file: string, width: number, height: number, version: number): Promise<Buffer> {
  const [ground, spot] =
    [
      ['#234', '#fa3'],
      ['#a43', '#eef'],
      ['#dfe6e0', '#1c33c6'],
    ][version] ?? []
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${ground}"/><circle cx="30%" cy="40%" r="20%" fill="${spot}"/></svg>`
  const drawn = sharp(Buffer.from(svg))
  return file.endsWith('.png') ? drawn.png().toBuffer() : drawn.flatten().jpeg({ quality: 60 }).toBuffer()
}
