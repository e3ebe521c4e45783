/** A pattern of paths: `*` stands for a name, `**` for any folders. */
export function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**/', '\u0000')
    .replaceAll('**', '\u0001')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
    .replaceAll('\u0000', '(?:.*/)?')
    .replaceAll('\u0001', '.*')
  return new RegExp(`^${source}(?:\\.\\w+)?$`)
}

/** The patterns of a `.gitignore`-like list, without negated ones. */
export function ignorePatterns(list: string): RegExp[] {
  const lines = list.split('\n').map((line) => line.trim())
  return lines
    .filter((line) => line !== '' && !/^[#!]/.test(line))
    .map((line) => {
      const name = line.replace(/\/$/, '').replace(/^\//, '')
      const source = globPattern(name).source.replace(/^\^|\(\?:\\\.\\w\+\)\?\$$/g, '')
      return new RegExp(`^${line.slice(0, -1).includes('/') ? '' : '(?:.*/)?'}${source}(?:\\.\\w+|/.*)?$`)
    })
}
