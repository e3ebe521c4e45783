import type { Problem } from '../problem'
import type { SourceFile } from './newsroom'
import { lineAt, placeAt, startOf } from './place'

/** The first line of a file that `gray-matter` would read as YAML. */
const YAML_FENCE = /^---[ \t]*(?:ya?ml)?[ \t]*$/i

/** Why the first line of a file does not open a front matter that we read. */
export function refusedFence({ path, text }: SourceFile): Problem | undefined {
  const fence = lineAt(text, 0)
  if (!/^---(?!-)/.test(fence)) return noFrontMatter(path)
  const place = { ...startOf(path), length: fence.length }
  if (!YAML_FENCE.test(fence)) {
    const found = `l’en-tête est annoncé comme « ${fence.slice(3).trim()} »`
    return {
      severity: 'error',
      code: 'front-matter-language',
      place,
      found,
      expected: 'un en-tête YAML est attendu, sous « --- » seul',
      fix: '---',
    }
  }
  if (text.includes('\n---')) return undefined
  const expected = 'une seconde ligne « --- » est attendue avant le texte'
  return {
    severity: 'error',
    code: 'front-matter-open',
    place,
    found: 'l’en-tête n’est pas refermé',
    expected,
    fix: '---',
  }
}

function noFrontMatter(path: string): Problem {
  return {
    severity: 'error',
    code: 'front-matter-missing',
    place: startOf(path),
    found: 'le fichier ne commence pas par un en-tête',
    expected: 'une ligne « --- », le titre, la date et une autre ligne « --- » sont attendus avant le texte',
    fix: '---',
  }
}

/** `gray-matter` takes any line that begins with `---` for the last one, and leaves the rest of it to the text. */
export function wrongLastFence({ path, text }: SourceFile, bodyStart: number): Problem[] {
  const offset = text.lastIndexOf('\n---', bodyStart - '---\n'.length) + 1
  const line = lineAt(text, offset)
  if (/^---[ \t]*$/.test(line)) return []
  const found = 'l’en-tête se ferme sur une ligne qui n’est pas « --- »'
  const place = placeAt(path, text, offset, line.length)
  return [
    { severity: 'error', code: 'front-matter-end', place, found, expected: '« --- » seul est attendu', fix: '---' },
  ]
}
