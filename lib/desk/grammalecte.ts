import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { Failure } from '../failure'

/** Grammalecte's remarks about one line, at offsets in code points. */
const remark = z.object({ nStart: z.int().min(0), nEnd: z.int().min(0), aSuggestions: z.array(z.string()).catch([]) })
const grammar = remark.extend({ sMessage: z.string(), sType: z.string().catch('') })
const spelling = remark.extend({ sValue: z.string() })
const paragraph = z.object({
  iParagraph: z.int().min(1),
  lGrammarErrors: z.array(grammar).catch([]),
  lSpellingErrors: z.array(spelling).catch([]),
})
const answer = z.object({ data: z.array(paragraph) })

export type Paragraph = z.output<typeof paragraph>

const COMMAND = 'grammalecte-cli'

const MISSING = `Grammalecte n’est pas installé : la commande « ${COMMAND} » n’existe pas ; voyez https://grammalecte.net`

/** Thrown when Grammalecte is not installed. */
export class GrammalecteMissing extends Failure {
  constructor() {
    super(`✖ ${MISSING}`)
  }
}

/** Runs Grammalecte once on all the lines, since it takes seconds to start. Lines count from 1. */
export function runGrammalecte(lines: readonly string[]): Paragraph[] {
  if (lines.length === 0) return []
  const folder = mkdtempSync(join(tmpdir(), 'grammaire-'))
  try {
    const file = join(folder, 'textes.txt')
    writeFileSync(file, `${lines.join('\n')}\n`)
    const { error, stdout, stderr } = spawnSync(COMMAND, ['-f', file, '-j'], { encoding: 'utf8', maxBuffer: 2 ** 30 })
    if (error && 'code' in error && error.code === 'ENOENT') throw new GrammalecteMissing()
    if (error) throw new Failure(`✖ ${COMMAND} : ${error.message}`)
    return paragraphsIn(stdout, stderr)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function paragraphsIn(stdout: string, stderr: string): Paragraph[] {
  try {
    return answer.parse(JSON.parse(stdout.slice(stdout.indexOf('{')))).data
  } catch {
    const [first = 'sa réponse ne se lit pas'] = stderr.trim().split('\n').slice(-1)
    throw new Failure(`✖ ${COMMAND} a échoué : ${first || 'sa réponse ne se lit pas'}`)
  }
}
