import matter from 'gray-matter'
import type { Checked, Problem } from '../problem'
import { refusedFence, wrongLastFence } from './fence'
import type { SourceFile } from './newsroom'
import { startOf } from './place'
import { readYaml } from './read-yaml'
import type { Yaml } from './yaml'

export interface Split {
  /** Absent when the front matter could not be read. */
  yaml?: Yaml
  /** What follows the front matter, under as many empty lines as it took: its places are the file's. */
  body: string
  problems: Problem[]
}

const LONGEST = 16 * 1024

/**
 * Cuts a file in two. `gray-matter` evaluates the block after `---js` (and `---javascript`, `---JS`), and takes `---constructor`
 * for an engine of that name: no fence but YAML's ever reaches it, and its engines are ours. It caches when called without options.
 */
export function splitFrontMatter(source: SourceFile): Split {
  const refusal = refusedFence(source)
  if (refusal) return { body: source.text.startsWith('---') ? '' : source.text, problems: [refusal] }
  const read: Checked<Yaml>[] = []
  const yaml = (block: string) => {
    read.push(readBlock(source.path, block))
    return {}
  }
  const { content } = matter(source.text, { engines: { yaml, json: refuse, javascript: refuse, coffee: refuse } })
  const [{ value, problems } = readBlock(source.path, '')] = read
  const bodyStart = source.text.length - content.length
  const all = [...problems, ...wrongLastFence(source, bodyStart)]
  const body = onItsLine(source.text, bodyStart)
  return value ? { yaml: value, body, problems: all } : { body, problems: all }
}

function readBlock(path: string, block: string): Checked<Yaml> {
  return Buffer.byteLength(block) > LONGEST ? { problems: [tooLong(path)] } : readYaml(path, block)
}

function refuse(): never {
  throw new Error('Only YAML front matter is read.')
}

function onItsLine(text: string, bodyStart: number): string {
  return '\n'.repeat(text.slice(0, bodyStart).split('\n').length - 1) + text.slice(bodyStart)
}

function tooLong(path: string): Problem {
  return {
    severity: 'error',
    code: 'front-matter-too-long',
    place: { ...startOf(path), length: 3 },
    found: 'l’en-tête dépasse 16 Kio',
    expected: 'un en-tête court est attendu ; le texte vient après la seconde ligne « --- »',
  }
}
