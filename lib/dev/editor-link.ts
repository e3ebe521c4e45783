import { escapeMarkup } from '../text/escape-markup'

/** Where an editor must open a file. */
interface Spot {
  /** Absolute. */
  path: string
  /** Relative to the folder of the project. */
  shown: string
  line: number
  column: number
}

type MakeUrl = (spot: Spot & { address: string }) => string

const likeCode =
  (scheme: string): MakeUrl =>
  ({ address, line, column }) =>
    `${scheme}://file${address}:${line}:${column}`

const likeTextMate =
  (scheme: string): MakeUrl =>
  ({ address, line, column }) =>
    `${scheme}://open?url=file://${address}&line=${line}&column=${column}`

const likeIdea =
  (scheme: string): MakeUrl =>
  ({ address, line, column }) =>
    `${scheme}://open?file=${address}&line=${line}&column=${column}`

/**
 * URLs that make an editor open a file, by the name of its command. A server that started programs
 * instead would have to tell our pages from those of other sites.
 */
const EDITORS: Readonly<Record<string, { name: string; url: MakeUrl }>> = {
  code: { name: 'VS Code', url: likeCode('vscode') },
  'code-insiders': { name: 'VS Code', url: likeCode('vscode-insiders') },
  codium: { name: 'VSCodium', url: likeCode('vscodium') },
  cursor: { name: 'Cursor', url: likeCode('cursor') },
  windsurf: { name: 'Windsurf', url: likeCode('windsurf') },
  zed: { name: 'Zed', url: likeCode('zed') },
  subl: { name: 'Sublime Text', url: likeTextMate('subl') },
  mate: { name: 'TextMate', url: likeTextMate('txmt') },
  mvim: { name: 'MacVim', url: likeTextMate('mvim') },
  idea: { name: 'IntelliJ IDEA', url: likeIdea('idea') },
  webstorm: { name: 'WebStorm', url: likeIdea('webstorm') },
  phpstorm: { name: 'PhpStorm', url: likeIdea('phpstorm') },
}

/** A link that opens the editor of this command; the command to type if the editor has no URL. */
export function editorLink(spot: Spot, command: string): string {
  const program = programIn(command)
  const known = EDITORS[program]
  if (!known) return `<code>${escapeMarkup(commandFor(spot, program))}</code>`
  // Windows writes C:\journal\a.md; addresses have slashes, the first before the drive.
  const address = encodeURI(spot.path.replaceAll('\\', '/').replace(/^\/*/, '/')).replace(/[?#&]/g, encodeURIComponent)
  return `<a href="${escapeMarkup(known.url({ ...spot, address }))}">Ouvrir dans ${known.name}</a>`
}

/** `/usr/bin/code --wait` → `code`. */
function programIn(command: string): string {
  const [program = ''] = command.trim().split(/\s+/)
  return (program.split(/[/\\]/).at(-1) ?? '').replace(/\.(?:exe|cmd)$/i, '').toLowerCase()
}

function commandFor({ shown, line }: Spot, editor: string): string {
  return `${editor} +${line} ${/[^\w./-]/.test(shown) ? `"${shown}"` : shown}`
}
