import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROLES } from '../../lib/article/link'
import { splitFrontMatter } from '../../lib/content/front-matter'
import { childrenOf } from '../../lib/markdown/nodes'
import { parseMarkdown } from '../../lib/markdown/parser'
import { fold } from '../../lib/text/fold'
import { Paper } from '../paper/paper'
import { randomBelow } from '../random'
import { bodyOf } from './parse'

/**
 * Newsrooms that break rules. They are not part of the repository: without them the test is
 * skipped.
 */
const CASES = process.env.CASES_DIR ?? '../shared/cases'
const FIXTURES = 'tests/fixtures/markdown'

describe('each word of a text is on its page or in a message', () => {
  it.each(readdirSync(FIXTURES))('of the fixture %s', (name) => {
    expect(lostWords(readFileSync(join(FIXTURES, name, 'input.md'), 'utf8'))).toEqual([])
  })

  it.each([0, 1, 2, 3, 4, 5])('of a random newsroom, seed %i', (seed) => {
    const paper = new Paper(randomBelow(seed))
    for (let n = 0; n < 20; n += 1) paper.change()
    const texts = [...paper.files()].filter(([path]) => /\.md$/.test(path))
    for (const [path, text] of texts) expect(lostWords(String(text)), path).toEqual([])
  })

  it.skipIf(!existsSync(CASES))('of newsrooms that break rules', () => {
    const paths = existsSync(CASES) ? readdirSync(CASES, { recursive: true, encoding: 'utf8' }) : []
    const lost = paths
      .filter((path) => /\.md$/.test(path) && path.includes('articles/'))
      .flatMap((path) => lostWords(readFileSync(join(CASES, path), 'utf8')).map((word) => `${path}: ${word}`))
    expect(lost).toEqual([])
  })
})

/** Labels, markers, roles and dates, which a page words differently. */
const SAID_OTHERWISE = `à lire aussi également exergue essentiel repères chronologie questions note attention tip important warning caution galerie transcription direct 1er juin juillet vendredi table tableau ${ROLES.join(' ')}`

/**
 * Words of the body that are neither in its blocks nor in a problem, which quotes the line it is
 * about.
 */
function lostWords(source: string): string[] {
  const { body, yaml } = splitFrontMatter({ path: 'content/articles/2025/essai.md', text: source })
  const { blocks, references, problems } = bodyOf(body)
  const lines = body.split('\n')
  const quoted = problems.map(({ place }) => lines[place.line - 1])
  const written = JSON.stringify([blocks, references, problems, quoted]).replaceAll(/&[^;\s]+;|\\\\|\\[ntr]/g, ' ')
  const shown = [written, written.replaceAll(/<\/?[a-z][^>]*>/g, ''), SAID_OTHERWISE, yaml?.text ?? '']
    .map(fold)
    .join(' ')
  const words = readableText(parseMarkdown(body)).flatMap((text) => fold(text).split(' '))
  return [...new Set(words)].filter((word) => word.length > 2 && !shown.includes(word))
}

interface TreeNode {
  type: string
  value?: string
  alt?: string | null
  title?: string | null
}

/**
 * What an author means readers to read: texts, code and descriptions; neither comments nor removed
 * elements.
 */
function readableText(node: TreeNode): string[] {
  const own = node.type === 'html' ? textOfHtml(node.value ?? '') : (node.value ?? '').replace(/\[\[[^\]|]*/g, ' ')
  const inside = childrenOf(node as never).flatMap((child) => readableText(child as TreeNode))
  return [own, node.alt ?? '', node.type === 'definition' ? '' : (node.title ?? ''), ...inside]
}

function textOfHtml(html: string): string {
  const REMOVED =
    /<!--.*?(?:-->|$)|<(script|style|svg|math|iframe|template|form|select|textarea|object|video|audio|noembed)\b.*?(?:<\/\1\s*>|$)/gis
  return html.replace(REMOVED, ' ').replace(/<[^>]*>?|&[^;\s]+;/g, ' ')
}
