/** Slips in addresses, and what to write in place of each. Backslashes are slashes already. */
const SLIPS: readonly [slip: RegExp, right: string][] = [
  [/^(?:h?t{1,2}ps?)?:?\/\/(?=[\w-]+\.)/i, 'https://'],
  [/^(?=(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|eu|fr|net|org)(?:\/|$)))/i, 'https://'],
  [/^(?=[\w.+-]+@[\w-]+(?:\.[\w-]+)+$)/, 'mailto:'],
  [/^(?=\.{1,2}\/[\w./-]+\.md$)/, ''],
]

/**
 * The address that an author meant by one that is refused: `https//a.fr`, `www.a.fr`, `ada@a.fr`,
 * `.\nom.md`.
 */
export function meantAddress(href: string): string | undefined {
  const path = href.replaceAll('\\', '/')
  const [slip, right = ''] = SLIPS.find(([pattern]) => pattern.test(path)) ?? []
  const meant = slip && path.replace(slip, right)
  return meant === href ? undefined : meant
}
