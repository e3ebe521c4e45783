import { nearest } from '../french/nearest'
import { OUR_PALETTE, type Palette, TOKENS, type Token } from '../palette'
import { type Checked, hasErrors, type Problem } from '../problem'
import type { ProblemCode } from '../problem-code'
import { colours, proposeHex } from './colours'
import type { SourceFile } from './newsroom'
import { lineAt, placeAt } from './place-in-source'

/** `--link: #8a1538` in one of the two blocks, and the place of its value. */
interface Declaration {
  token: Token
  value: string
  theme: 'light' | 'dark'
  offset: number
}

const BLOCK =
  /\s*(?::root\s*\{([^{}]*)\}|@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)\s*\{\s*:root\s*\{([^{}]*)\}\s*\})\s*/dy
const HEX = /^#[0-9a-f]{6}$/i
const SHEET =
  'des couleurs sont attendues dans « :root { } », et dans « @media (prefers-color-scheme: dark) { :root { } } »'
const COLOUR = 'une couleur comme « --link: #8a1538; » est attendue'

/**
 * `theme.css`: the colours of `site.yml` in the words of a style sheet, with the same checks
 * (decision 047). Anything else in the style sheet is refused.
 */
export function readThemeSheet({ path, text }: SourceFile): Checked<Partial<Palette>> {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  const problems: Problem[] = []
  const report: Report = (offset, length, { words, ...remark }) => {
    const fix = words === undefined ? {} : { fix: lineWith(text, offset, length, words) }
    problems.push({ severity: 'error', place: placeAt(path, text, offset, length), ...remark, ...fix })
  }
  const declared = blocksOf(css, report).flatMap((block) => declarationsIn(block, report))
  if (hasErrors(problems)) return { problems }
  const result = colours.safeParse(Object.fromEntries(TOKENS.flatMap((token) => written(token, declared))))
  for (const { message, path: at, ...issue } of result.error?.issues ?? []) {
    const [token, theme = 'light'] = at.map(String)
    const same = declared.filter((each) => each.token === token)
    const { offset = 0, value = '' } = same.find((each) => each.theme === theme) ?? same[0] ?? {}
    const words: string | undefined = issue.code === 'custom' ? issue.params?.fix?.replaceAll('"', '') : undefined
    const found = `« --${token} » vaut ${value}`
    report(offset, value.length, {
      code: 'low-contrast',
      found,
      expected: message,
      ...(words && { words }),
    })
  }
  return result.success ? { value: result.data, problems } : { problems }
}

/** `words` is the replacement. */
type Remark = { code: ProblemCode; found: string; expected: string; words?: string }
type Report = (offset: number, length: number, remark: Remark) => void

interface Block {
  body: string
  start: number
  theme: Declaration['theme']
}

function blocksOf(css: string, report: Report): Block[] {
  const blocks: Block[] = []
  let end = 0
  for (BLOCK.lastIndex = 0; end < css.length && css.slice(end).trim() !== ''; end = BLOCK.lastIndex) {
    BLOCK.lastIndex = end
    const match = BLOCK.exec(css)
    const [, light, dark] = match?.indices ?? []
    const [range, theme] = light ? ([light, 'light'] as const) : ([dark, 'dark'] as const)
    if (!range) {
      const [blank = ''] = /^\s*/.exec(css.slice(end)) ?? []
      const [rule = ''] = css.slice(end).trim().split('\n')
      report(end + blank.length, rule.length, {
        code: 'refused-style',
        found: `« ${rule} » n’est pas repris`,
        expected: SHEET,
      })
      return blocks
    }
    blocks.push({ body: css.slice(...range), start: range[0], theme })
  }
  return blocks
}

function declarationsIn({ body, start, theme }: Block, report: Report): Declaration[] {
  return [...body.matchAll(/(\s*)([^;]+?)\s*(?:;|$)/g)].flatMap((match): Declaration[] => {
    const [, blank = '', text = ''] = match
    if (text.trim() === '') return []
    const at = start + match.index + blank.length
    const [, name = '', value = ''] = /^--([\w-]+)\s*:\s*(.+)$/.exec(text) ?? []
    const token = TOKENS.find((known) => known === name)
    if (token && HEX.test(value)) {
      return [{ token, value: value.toLowerCase(), theme, offset: at + text.length - value.length }]
    }
    const [near] = token ? [] : nearest(name, TOKENS, 1)
    const expected = token
      ? COLOUR
      : `le nom d’une couleur est attendu : ${TOKENS.map((known) => `--${known}`).join(', ')}`
    const hex = token && proposeHex(value)?.replaceAll('"', '')
    const words = hex ? { words: `--${name}: ${hex}` } : near && { words: `--${near}: ${value}` }
    report(at, text.length, { code: 'refused-style', found: `« ${text} » n’est pas repris`, expected, ...words })
    return []
  })
}

/** The line of the sheet with other words in place of `length` characters. */
function lineWith(text: string, offset: number, length: number, words: string): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const line = lineAt(text, offset)
  return (line.slice(0, offset - start) + words + line.slice(offset - start + length)).trim()
}

/** A colour given for the dark theme only leaves our default in the light one. */
function written(token: Token, declared: readonly Declaration[]): [Token, unknown][] {
  const valueIn = (theme: Declaration['theme']) =>
    declared.findLast((each) => each.token === token && each.theme === theme)?.value
  const [light, dark] = [valueIn('light'), valueIn('dark')]
  if (dark === undefined) return light === undefined ? [] : [[token, light]]
  return [[token, { light: light ?? OUR_PALETTE[token].light, dark }]]
}
