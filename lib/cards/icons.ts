import sharp from 'sharp'
import { type Address, ICONS } from '../paths'

/**
 * The paper's mark in the sizes of browsers and telephones. `svg` is square, edge to edge, and can
 * be rounded off.
 */
export async function iconFiles(svg: Buffer): Promise<Map<Address, Buffer>> {
  const png = (size: number) =>
    sharp(svg, { density: 72 * 8 })
      .resize(size)
      .png({ compressionLevel: 9 })
      .toBuffer()
  return new Map([
    [ICONS.favicon, icoOf(await png(32), 32)],
    [ICONS.apple, await png(180)],
    [ICONS.small, await png(192)],
    [ICONS.large, await png(512)],
    [ICONS.feed, await png(144)],
  ])
}

/**
 * An ICO file that contains one PNG (Windows Vista and later): a header of 6 bytes, an entry of 16,
 * the picture.
 */
function icoOf(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(1, 4)
  header.writeUInt8(size, 6)
  header.writeUInt8(size, 7)
  header.writeUInt16LE(1, 10)
  header.writeUInt16LE(32, 12)
  header.writeUInt32LE(png.length, 14)
  header.writeUInt32LE(header.length, 18)
  return Buffer.concat([header, png])
}
