import { callout, isCallout } from './callouts'
import { carriedBy } from './carried'
import { type BodyContext, dropped, tell } from './context'
import { argumentsOf, parseTag, type Tag } from './tags'
import { carriedMarkdown } from './write-carried'

const STATEMENT =
  /^(?:import\s[\s\S]*?(?:from\s+)?['"][^'"\n]+['"];?[ \t]*$|export\s+(?:const|let|var|default|function|async)\b)/m
const IMPORTED = /import\s+(\w+)\s+from\s+['"]([^'"\n]+)['"]/g
const PAIR = /<([A-Z][\w.]*)((?:\s(?:[^<>{}]|\{[^{}]*\})*)?)>((?:(?!<\1\b)[\s\S])*?)<\/\1\s*>/g
const SINGLE = /<([A-Z][\w.]*)((?:\s(?:[^<>{}]|\{(?:[^{}]|\{[^{}]*\})*\})*?)?)\s*\/?>|<\/[A-Z][\w.]*\s*>|<\/?>/g

const IMPORT = /^import\s[^\n]*?['"][^'"\n]+['"];?[ \t]*$|^import \{$/m
const COMPONENT = /<[A-Z][\w.]*[\s/>]/

/** Whether a text is MDX: Docusaurus accepts it in `.md` files too. */
export function isMdx(path: string, text: string): boolean {
  return /\.mdx$/i.test(path) || IMPORT.test(text) || COMPONENT.test(text)
}

/** Removes the code of an MDX text; components become their content, or their words. */
export function mdx(text: string, context: BodyContext): string {
  const files = new Map([...text.matchAll(IMPORTED)].map(([, name = '', path = '']) => [name, path]))
  const written = withoutStatements(text, context)
  const tidy = written
    .replace(/\bclassName=/g, 'class=')
    .replace(/\s(?:style|class|key|client:\w+|on[A-Z]\w*)=\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
  const hasProgram = /\.mdx$/i.test(context.from) || IMPORT.test(text)
  const plain = components(withPictures(tidy, files), files, context)
  return hasProgram ? expressions(plain, context) : plain
}

const REQUIRED = /require\(\s*["']([^"']+)["']\s*\)(?:\.default)?/
const PICTURE_EXPRESSION = /(<(?:img|source|video|audio)\b[^>]*?\s(?:src|poster)=)\{([^{}]*)\}/g

/** HTML pictures whose file is an imported variable or a `require`. */
function withPictures(text: string, files: ReadonlyMap<string, string>): string {
  return text.replace(PICTURE_EXPRESSION, (whole, before: string, expression: string) => {
    const [, quoted] = /^\s*["'`]([^"'`$]+)["'`]\s*$/.exec(expression) ?? []
    const file = REQUIRED.exec(expression)?.[1] ?? quoted ?? files.get(expression.trim().replace(/\.src$/, ''))
    return file === undefined ? whole : `${before}"${file}"`
  })
}

/** Removes `import` and `export` statements, on one line or several. */
function withoutStatements(text: string, context: BodyContext): string {
  const paragraphs = text.split(/(\n[ \t]*\n)/)
  return paragraphs.map((paragraph) => withoutStatement(paragraph, context)).join('')
}

function withoutStatement(paragraph: string, context: BodyContext): string {
  const found = STATEMENT.exec(paragraph)
  if (!found || paragraph.slice(0, found.index).trim() !== '') return paragraph
  const end = found[0].startsWith('export') ? endOfStatement(paragraph, found.index) : found.index + found[0].length
  dropped(context, 'programme de MDX', paragraph.slice(found.index, end))
  return withoutStatement(paragraph.slice(end), context)
}

/** The end of the line on which no bracket is open. */
function endOfStatement(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const sign = text[at] ?? ''
    if ('{[('.includes(sign)) depth++
    else if ('}])'.includes(sign)) depth--
    else if (sign === '\n' && depth <= 0) return at
  }
  return text.length
}

function components(text: string, files: ReadonlyMap<string, string>, context: BodyContext): string {
  const once = text.replace(PAIR, (whole, name: string, attributes: string, inside: string) => {
    const tag = componentTag(name, attributes, files)
    tell(context, `composant « ${name} »`, 'text', whole, argumentsOf(tag))
    const carried = carriedBy(tag, inside.trim())
    const isBox = isCallout(tag.name) && !/^details$/.test(tag.name)
    if (carried && (carried.type !== 'labelled' || !isBox)) return carriedMarkdown(carried)
    return isCallout(tag.name) ? callout(tag.named.type ?? tag.name, tag.named.title ?? '', inside) : inside
  })
  if (once !== text) return components(once, files, context)
  return once.replace(SINGLE, (whole, name?: string, attributes = '') => {
    if (name !== undefined && !/[/=]/.test(whole) && !/\.mdx$/i.test(context.from)) return whole
    const tag = name === undefined ? undefined : componentTag(name, attributes, files)
    const carried = tag && carriedBy(tag, '')
    if (tag && carried) tell(context, `composant « ${name} »`, 'carried', whole, argumentsOf(tag))
    return carried
      ? carriedMarkdown(carried)
      : name === undefined
        ? ''
        : dropped(context, `composant « ${name} »`, whole)
  })
}

/** A variable stands for the file that it was imported from. */
function componentTag(name: string, attributes: string, files: ReadonlyMap<string, string>): Tag {
  const named = attributes.replace(/=\{\s*(\w+)(?:\.src)?\s*\}/g, (whole, variable: string) => {
    const file = files.get(variable)
    return file === undefined ? whole : `="${file}"`
  })
  return parseTag(`${name} ${named.replace(/(\w)=\{\s*(\d+)\s*\}/g, '$1="$2"')}`)
}

const BRACES = /\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g

const STRING = /\{\s*(["'`])([^"'`$\n]*)\1\s*\}/g
/** Stand for the braces of string literals, `{'{'}`, while expressions are removed. */
const [OPENED, CLOSED] = ['\ue004', '\ue005']

/** Removes expressions in braces, but keeps string literals. */
function expressions(text: string, context: BodyContext): string {
  const held = text.replace(STRING, (_whole, _quote, string: string) => {
    return string.replaceAll('{', OPENED).replaceAll('}', CLOSED)
  })
  return withoutExpressions(held, context).replaceAll(OPENED, '{').replaceAll(CLOSED, '}')
}

function withoutExpressions(text: string, context: BodyContext): string {
  return text.replace(BRACES, (whole) => {
    if (/^\{[:#.]|^\{\{|^\{%/.test(whole)) return whole
    const construct = /^\{\s*\/\*[\s\S]*\*\/\s*\}$/.test(whole) ? 'commentaire invisible' : 'expression de MDX'
    return dropped(context, construct, whole)
  })
}
