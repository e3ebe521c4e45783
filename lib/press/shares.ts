import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Address } from '../paths'
import type { Bound } from './bind'
import { PressError } from './error'
import { addressOf, copyFolder, writeDeep } from './files'
import { keepFile } from './leaves'
import { pageFile } from './printed'
import type { Typeset } from './typeset'

/** One machine's share of the pages of an edition: « 3/8 ». */
export interface Part {
  part: number
  of: number
}

/** What a share says of itself, in `share.json` beside its pages. */
interface Share {
  code: string
  keys: [Address, string][]
  outlines: [string, { ids: string[]; links: string[] }][]
  assets: string[]
}

const SHARE = 'share.json'
const PAGES = 'pages'

export function partFrom(text: string): Part {
  const [part = 0, of = 0] = text.split('/').map(Number)
  if (Number.isInteger(part) && Number.isInteger(of) && part >= 1 && part <= of) return { part, of }
  throw new PressError(`--shard vaut « ${text} » ; une part comme 3/8 est attendue.`)
}

/** Every address is in one share, the same on every machine. */
export function isInPart(address: Address, { part, of }: Part): boolean {
  return createHash('sha256').update(address).digest().readUInt32BE() % of === part - 1
}

/** Empties the folder of a share, and says where its pages go. Nothing but an older share is ever deleted. */
export function openShare(folder: string): string {
  const files = existsSync(folder) ? readdirSync(folder) : []
  if (files.length > 0 && !files.includes(SHARE)) {
    throw new PressError(`✖ ${folder} contient autre chose qu’une part du journal, et l’imprimer l’effacerait.`)
  }
  rmSync(folder, { recursive: true, force: true })
  return join(folder, PAGES)
}

export function writeShare(folder: string, code: string, keys: Share['keys'], { outlines, assets }: Bound): void {
  const share: Share = { code, keys, outlines: [...outlines], assets }
  writeDeep(join(folder, SHARE), JSON.stringify(share))
}

/** Takes pages from what other machines printed. Each must be there, printed by this code from this very view. */
export function fromShares(folders: readonly string[]): Typeset {
  return async (folder, { keys }, print, { code }) => {
    const shares = folders.map((path) => ({ path, ...readShare(path, code) }))
    const holders = new Map(shares.flatMap((share) => share.keys.map(([address, key]) => [`${key} ${address}`, share])))
    const outlines: Bound['outlines'] = new Map()
    const missing: Address[] = []
    for (const address of print) {
      const share = holders.get(`${keys.get(address)} ${address}`)
      const outline = share?.outlines.get(addressOf(pageFile(address)))
      if (!share || !outline) missing.push(address)
      else {
        keepFile(pageFile(address), join(share.path, PAGES), folder)
        outlines.set(addressOf(pageFile(address)), outline)
      }
    }
    if (missing.length > 0) throw new PressError(`✖ Aucune part ne contient ${missing.join(', ')}`)
    return { outlines: new Map([...outlines, ...assetsOf(shares, folder)]), assets: shares[0]?.assets ?? [] }
  }
}

function assetsOf(shares: { path: string; assets: string[]; outlines: Bound['outlines'] }[], folder: string) {
  const [first] = shares
  if (!first) return []
  copyFolder(join(first.path, PAGES, 'assets'), join(folder, 'assets'))
  const addresses = new Set(first.assets.map(addressOf))
  return [...first.outlines].filter(([address]) => addresses.has(address))
}

function readShare(folder: string, code: string) {
  const file = join(folder, SHARE)
  if (!existsSync(file)) throw new PressError(`✖ ${folder} ne contient pas de part du journal`)
  const share = JSON.parse(readFileSync(file, 'utf8')) as Share
  if (share.code !== code) throw new PressError(`✖ La part ${folder} a été imprimée par un autre code`)
  return { ...share, outlines: new Map(share.outlines) }
}
