import { MARKDOWN, slugOf } from '../content/file-name'

/**
 * The new paths of files whose names cannot become addresses. A name that is or was another text's,
 * or that a file has already, is left to a journalist.
 */
export function namings(
  files: Iterable<string>,
  names: Iterable<string>,
  isThere: (path: string, besides: string) => boolean,
): Map<string, string> {
  // The folder's own documentation, which is never an article.
  const taken = new Set(['readme', ...names])
  const named = new Map<string, string>()
  for (const path of [...new Set(files)].filter((file) => MARKDOWN.test(file)).sort()) {
    const stem = stemFor(path)
    if (stem === undefined || taken.has(stem)) continue
    const next = `${path.slice(0, path.lastIndexOf('/') + 1)}${stem}.md`
    if (isThere(next, path)) continue
    taken.add(stem)
    named.set(path, next)
  }
  return named
}

/** A proposal may be a name that Windows reserves: then there is another proposal. */
function stemFor(path: string): string | undefined {
  const fix = slugOf(path).problems[0]?.fix
  return fix && slugOf(slugOf(fix).problems[0]?.fix ?? fix).value
}
