import { unaccented as fold } from '@/lib/text/fold'
import type { RawArticle } from './folder'

/** Finds the article that a TSV line or the address of a link means, if only one can be meant. */
export class Directory {
  readonly #paths = new Map<string, string | undefined>()

  constructor(articles: readonly RawArticle[]) {
    for (const { path, names } of articles) {
      for (const name of new Set([path, ...names].flatMap(spellings))) {
        this.#paths.set(name, this.#paths.has(name) && this.#paths.get(name) !== path ? undefined : path)
      }
    }
  }

  /**
   * `2021-05-12-le-budget`, `../2021/le-budget.md`, `/2021/05/le-budget/#suite`, `{% post_url
   * 2021-05-12-le-budget %}`, `https://example.fr/le-budget.html`. A one-word address on another
   * site would match by coincidence, and is ignored.
   */
  find(address: string): string | undefined {
    const clean = fold(decoded(address))
      .replace(/[#?].*$/, '')
      .trim()
    const foreign = /^(https?:)?\/\//.test(clean)
    const parts = clean.split(/[\s/"'{}%<>()]+/).filter((part) => part !== '')
    const ends = parts.map((_, i) => parts.slice(i).join('/'))
    const names = [...ends, ...parts.toReversed().slice(0, 3)].flatMap(spellings)
    const found = names.find((name) => this.#paths.get(name) !== undefined && (!foreign || /[-_]/.test(name)))
    return found === undefined ? undefined : this.#paths.get(found)
  }
}

/** Variants of a name: with and without extension, slashes and date. */
function spellings(name: string): string[] {
  const plain = fold(name)
    .replace(/^[./]+|\/+$/g, '')
    .replace(/\.(md|markdown|mdx|html?)$/, '')
  const undated = plain.replace(/^(?:.*\/)?\d{4}-\d{2}-\d{2}[-_]/, '')
  return [plain, undated].filter((spelling) => spelling !== '')
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
