import { convert } from 'fontverter'
import { Blob, Face, Font } from 'harfbuzzjs'

export interface OpenFont {
  face: Face
  font: Font
  codePoints: ReadonlySet<number>
}

/** Opens the bytes of a font, whatever its format. Throws if they are not a font. */
export async function openFont(bytes: Buffer): Promise<OpenFont> {
  const face = new Face(new Blob(await convert(bytes, 'sfnt')))
  const codePoints = new Set(face.collectUnicodes())
  if (codePoints.size === 0) throw new Error('a font without characters')
  return { face, font: new Font(face), codePoints }
}
