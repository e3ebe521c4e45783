import { MARKDOWN, slugOf } from '../content/file-name'

/**
 * New paths for the files whose names cannot be addresses. A name that another text has or had, or
 * that another file has, is left to a journalist.
 */
export function namings(
  files: Iterable<string>,
  names: Iterable<string>,
  isThere: (path: string, besides: string) => boolean,
): Map<string, string> {
  // The folder's own documentation is never an article.
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

/** The first proposal may be a name that Windows reserves: it has a proposal in turn. */
function stemFor(path: string): string | undefined {
  const fix = slugOf(path).problems[0]?.fix
  return fix && slugOf(slugOf(fix).problems[0]?.fix ?? fix).value
}
