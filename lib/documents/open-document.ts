import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { type DocumentFile, documentKind } from '../document'
import { locateFile, nearestFile } from '../images/locate-picture'
import { listFiles } from '../list-files'
import type { Problem } from '../problem'
import { slugify } from '../text/fold'
import { hasItsSignature } from './signature'

type DocumentFault = Pick<Problem, 'code' | 'found' | 'expected' | 'fix'>

const HEAVIEST_MEBIBYTES = 100

/** Reads a document of the content folder, or says what is wrong with it. */
export function openDocument(contentDir: string, written: string): DocumentFile | DocumentFault {
  const path = locateFile(contentDir, written)
  const file = join(contentDir, path)
  const status = lstatSync(file, { throwIfNoEntry: false })
  if (!status) return missing(basename(contentDir), written, nearestTo(contentDir, written))
  const isBelow = realpathSync(dirname(file)) === dirname(join(realpathSync(contentDir), path))
  if (!status.isFile() || !isBelow) return notAFile(path)
  if (status.size > HEAVIEST_MEBIBYTES * 1024 * 1024) return tooHeavy(path)
  const bytes = readFileSync(file)
  if (!hasItsSignature(path, bytes)) return otherKind(path)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const extension = extname(path)
  const name = slugify(basename(path, extension)) || 'document'
  return { path, address: `/documents/${name}.${hash}${extension.toLowerCase()}`, size: status.size }
}

export function isDocumentFault(opened: DocumentFile | DocumentFault): opened is DocumentFault {
  return 'found' in opened
}

function nearestTo(contentDir: string, path: string): string | undefined {
  const documents = listFiles(contentDir).filter((file) => documentKind(file) !== undefined)
  return nearestFile(path, documents)
}

function missing(folder: string, path: string, near: string | undefined): DocumentFault {
  const [code, found] = ['missing-document' as const, `le document « ${folder}/${path} » n’existe pas`]
  if (near === undefined) return { code, found, expected: 'le fichier est attendu à cet endroit, ou la ligne sans lui' }
  return { code, found, expected: `le fichier le plus proche est « ${folder}/${near} »`, fix: near }
}

function notAFile(path: string): DocumentFault {
  return {
    code: 'document-not-a-file',
    found: `« ${path} » est un lien symbolique ou un dossier`,
    expected: 'une copie du fichier est attendue à cet endroit',
  }
}

function otherKind(path: string): DocumentFault {
  return {
    code: 'document-other-kind',
    found: `« ${path} » n’est pas ce que dit son nom`,
    expected: `un fichier du genre « ${documentKind(path)?.format} » est attendu`,
  }
}

function tooHeavy(path: string): DocumentFault {
  return {
    code: 'document-too-heavy',
    found: `le document « ${path} » est trop lourd`,
    expected: `un fichier de ${HEAVIEST_MEBIBYTES} Mio au plus est attendu`,
  }
}
