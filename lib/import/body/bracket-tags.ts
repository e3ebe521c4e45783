import { type BodyContext, tell } from './context'

/** WordPress shortcodes that `shortcodes` handles, with or without an end tag. */
const OTHERS =
  '(?!(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|vc_\\w+|et_pb_\\w+|shortcode|button|contact-form(?:-7)?)[\\s\\]])'
const PAIR = new RegExp(
  `\\[${OTHERS}([a-z][\\w-]*)((?:[\\s=][^\\]\\n]*)?)\\](?!\\()((?:(?!\\[\\1[\\]\\s=])[\\s\\S])*?)\\[\\/\\1\\]`,
  'gi',
)

type Write = (inside: string, argument: string) => string

const quoted: Write = (inside, argument) => {
  const lines = [...inside.trim().split('\n'), ...(argument ? ['', argument] : [])]
  return `\n\n${lines.map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n`
}
const linked: Write = (inside, argument) => (argument ? `[${inside}](${argument})` : `<${inside.trim()}>`)

/** BBCode tags. */
const WRITTEN: Record<string, Write> = {
  b: (inside) => `**${inside}**`,
  strong: (inside) => `**${inside}**`,
  i: (inside) => `*${inside}*`,
  em: (inside) => `*${inside}*`,
  url: linked,
  link: linked,
  img: (inside) => `![](<${inside.trim()}>)`,
  quote: quoted,
  blockquote: quoted,
  code: (inside) => (inside.includes('\n') ? `\n\`\`\`\n${inside.trim()}\n\`\`\`\n` : `\`${inside}\``),
  list: (inside) => `\n\n${inside.trim().replace(/^[ \t]*\[\*\][ \t]*/gm, '- ')}\n\n`,
}

/**
 * `[b]words[/b]`, `[url=…]words[/url]`, and plugin shortcodes around words, whatever their name:
 * only the end tag distinguishes them from an author's brackets.
 */
export function bracketTags(text: string, context: BodyContext): string {
  if (!text.includes('[/')) return text
  const once = text.replace(PAIR, (whole, written: string, args: string, inside: string) => {
    const name = written.toLowerCase()
    tell(context, `balise « [${name}] »`, 'text', whole, args.trim() || undefined)
    const write = Object.hasOwn(WRITTEN, name) ? WRITTEN[name] : undefined
    return write ? write(inside, args.replace(/^[\s=]+|["']/g, '').trim()) : inside
  })
  return once === text ? text : bracketTags(once, context)
}
