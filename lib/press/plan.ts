import { hash } from 'node:crypto'
import { count } from '../french/numbers'
import type { Address } from '../paths'
import { type Frame, MADE_FROM, type View } from '../views/view'

/** What an edition will do to each page of the one before it. */
export interface Plan {
  print: Address[]
  keep: Address[]
  remove: Address[]
}

/** Of each page, the hash of what decides its view and of what surrounds every page. Together with the code they decide every byte of it. */
export function keysOf(frame: Frame, views: ReadonlyMap<Address, View>): Map<Address, string> {
  const surroundings = hash('sha256', JSON.stringify(frame))
  const keyOf = (view: View) => hash('sha256', surroundings + JSON.stringify(decisive(view)), 'base64url')
  return new Map([...views].map(([address, view]) => [address, keyOf(view)]))
}

function decisive(view: View): unknown {
  return (view.type === 'article' && view[MADE_FROM]) || view
}

/** A page is kept when it would be printed from the same things, and what was printed is still there. */
export function planEdition(
  keys: ReadonlyMap<Address, string>,
  last: ReadonlyMap<Address, string>,
  isThere: (address: Address) => boolean,
): Plan {
  const plan: Plan = { print: [], keep: [], remove: [...last.keys()].filter((address) => !keys.has(address)) }
  for (const [address, key] of keys) {
    const isKept = last.get(address) === key && isThere(address)
    plan[isKept ? 'keep' : 'print'].push(address)
  }
  return plan
}

/** `npm run build -- --plan`: what would be printed and removed, then how many. Of what is kept, only the number. */
export function planReport({ print, keep, remove }: Plan): string {
  const lines = [...print.map((address) => `+ ${address}`), ...remove.map((address) => `- ${address}`)]
  const totals = `${count(print.length, 'page')} à imprimer, ${keep.length} à garder, ${remove.length} à retirer`
  return [...lines, totals].join('\n')
}
