import type { Place } from '../article/source-place'
import { decodeAddress } from '../paths'
import { correctedLine, type TextOf } from './source-lines'

/**
 * The author's line with the path of another file, or only that path if the line does not contain
 * `path` in a known spelling. Both paths start from the content folder, and the new one is written
 * from the folder of the text, as both pictures and documents accept.
 */
export function fileFix(textOf: TextOf, place: Place, path: string, right: string): string | undefined {
  const line = textOf(place.file).split('\n')[place.line - 1] ?? ''
  const written = pathIn(line.slice(place.column - 1), path)
  if (written === undefined) return right
  const isAddress = line[line.indexOf(written, place.column - 1) - 1] === '('
  const near = `${'../'.repeat(Math.max(0, place.file.split('/').length - 2))}${right.replace(/^\//, '')}`
  return correctedLine(textOf, place, written, isAddress ? encodeURI(near) : near)
}

/**
 * Ways to write a path: without spaces, in brackets, in quotes, in a map on one line, or to the end
 * of the line.
 */
const SPELLINGS = [
  /[^\s()<>"']+/g,
  /(?<=<)[^<>]+/g,
  /(?<=")[^"]+/g,
  /(?<=')[^']+/g,
  /^[^"'!<[,{}]+?(?=\s*[,}])/g,
  /^[^"'!<[].*$/g,
]

/** How an author wrote a path: relative, encoded, or with its accents in two characters. */
function pathIn(text: string, path: string): string | undefined {
  const spellings = SPELLINGS.flatMap((pattern) => text.match(pattern) ?? [])
  return spellings.find((written) => isPath(written, path))
}

function isPath(written: string, path: string): boolean {
  const plain = (decodeAddress(written) ?? written).replace(/^(?:\.{0,2}\/)+/, '')
  return plain !== '' && `/${path}`.normalize().endsWith(`/${plain.normalize()}`)
}
