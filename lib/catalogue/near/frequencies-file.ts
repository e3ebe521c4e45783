import * as z from 'zod'
import { startOf } from '../../content/place-in-source'
import type { Checked } from '../../problem'
import { DocumentFrequencies } from './document-frequencies'

/** The file is committed with the content, so that every checkout ranks articles alike. */
export const TERMS_FILE = '.terms.json'

const RADIX = 36

const words = z.record(z.string().regex(/^\d+$/), z.string())
const file = z.object({ articles: z.int().nonnegative(), words, pairs: words, boilerplate: z.string() })

/** `path` is the path shown in messages. */
export function readDocumentFrequencies({ path, text }: { path: string; text: string }): Checked<DocumentFrequencies> {
  const data = file.safeParse(parsed(text))
  if (!data.success) return { problems: [damaged(path)] }
  const { articles, words, pairs, boilerplate } = data.data
  const table = {
    articles,
    words: parseLevels(words, (word) => word),
    bigrams: parseLevels(pairs, parseNumeral),
    boilerplate: splitList(boilerplate).map(parseNumeral),
  }
  return { value: new DocumentFrequencies(table), problems: [] }
}

/** One line a level, so that a renewed table makes a small diff. */
export function formatDocumentFrequencies({
  table: { articles, words, bigrams, boilerplate },
}: DocumentFrequencies): string {
  const written = {
    articles,
    words: Object.fromEntries([...words].map(([level, terms]) => [level, terms.join(' ')])),
    pairs: Object.fromEntries([...bigrams].map(([level, terms]) => [level, terms.map(numeral).join(' ')])),
    boilerplate: boilerplate.map(numeral).join(' '),
  }
  return `${JSON.stringify(written, null, 2)}\n`
}

function parseLevels<Term>(levels: Record<string, string>, read: (text: string) => Term): Map<number, Term[]> {
  return new Map(Object.entries(levels).map(([level, terms]) => [Number(level), splitList(terms).map(read)]))
}

function splitList(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}

function parseNumeral(text: string): number {
  return Number.parseInt(text, RADIX)
}

function numeral(number: number): string {
  return number.toString(RADIX)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function damaged(path: string): Checked<DocumentFrequencies>['problems'][number] {
  return {
    severity: 'error',
    code: 'damaged-word-table',
    place: startOf(path),
    found: 'la table des mots rares ne se lit plus',
    expected:
      'le fichier tel que le journal l’a écrit est attendu : « git checkout » le rend, ou supprimez-le pour qu’il soit refait',
  }
}
