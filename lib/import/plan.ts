import { isSlug } from '../article/slug'
import { acceptedText } from './accepted-text'
import type { Destination } from './destination'
import type { Header, ImportedAuthor, ImportedText } from './imported-text'
import { registryText, withKnownNames } from './known-names'
import type { Losses } from './losses'

/** A file to write below the content folder: a text, or a copy of a file of the source. */
export type PlannedFile = { path: string; text: string } | { path: string; bytes: () => Uint8Array }

export interface Plan {
  files: PlannedFile[]
  articles: number
  pages: number
  drafts: { path: string; reasons: string[] }[]
}

/**
 * The texts and registries to write, each validated by our parser. `tick` is called after each
 * text.
 */
export function planTexts(
  texts: readonly ImportedText[],
  authors: readonly ImportedAuthor[],
  destination: Destination,
  losses: Losses,
  tick: (done: number, total: number) => void = () => {},
): Plan {
  const plan: Plan = { files: [], articles: 0, pages: 0, drafts: [] }
  const registry = new Map<string, ImportedAuthor>()
  const former = formerNames(texts, destination)
  for (const [rank, written] of texts.entries()) {
    const imported = { ...written, header: withKnownNames(written, authors, destination, registry, losses) }
    imported.header = withAliases(imported, former, losses)
    const path = `${imported.kind === 'page' ? 'pages' : 'articles'}/${imported.slug}.md`
    plan.files.push({ path, text: acceptedText(onlyPage(imported, losses), destination.site, losses) })
    plan[imported.kind === 'page' ? 'pages' : 'articles']++
    if (imported.reasons.length > 0) plan.drafts.push({ path, reasons: imported.reasons })
    tick(rank + 1, texts.length)
  }
  if (registry.size > 0) plan.files.push({ path: 'authors.yml', text: registryText([...registry.values()]) })
  return plan
}

/** Keeps only the title and the description of a page, its only keys. */
function onlyPage(imported: ImportedText, losses: Losses): ImportedText {
  if (imported.kind !== 'page') return imported
  const { title, description, ...rest } = imported.header
  for (const [key, value] of Object.entries(rest))
    if (value !== undefined && !(Array.isArray(value) && value.length === 0))
      losses.note(`champ « ${key} » d’une page`, 'dropped', imported.from, textOf(value))
  return { ...imported, header: { title, ...(description !== undefined && { description }) } }
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join(' ') : String(value)
}

/** Every name and former address with its text: an address has one target only. */
function formerNames(texts: readonly ImportedText[], destination: Destination): Map<string, string> {
  const own = texts.map(({ slug }): [string, string] => [slug, slug])
  const there = destination.articles.map(({ slug }): [string, string] => [slug, slug])
  return new Map([...destination.aliases, ...there, ...own])
}

function withAliases({ header, slug, from }: ImportedText, former: Map<string, string>, losses: Losses): Header {
  const { aliases = [], ...rest } = header
  const kept = aliases.filter((alias) => {
    const name = isSlug(alias) ? alias : (/^\/articles\/([^/]+)\/?$/.exec(alias)?.[1] ?? alias)
    const owner = former.get(name)
    if (name === slug) return false
    if (owner !== undefined && owner !== slug)
      losses.note('ancienne adresse que deux textes demandent', 'dropped', from, alias)
    former.set(name, owner ?? slug)
    return owner === undefined || owner === slug
  })
  return { ...rest, ...(kept.length > 0 && { aliases: [...new Set(kept)] }) }
}
