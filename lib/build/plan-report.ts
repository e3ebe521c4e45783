import { count } from '../french/numbers'
import type { PageChanges } from './page-changes'

/** `npm run build -- --plan`: what would be rendered and removed, then how many. Of what is kept, only the number. */
export function planReport({ render, remove, total }: Pick<PageChanges, 'render' | 'remove' | 'total'>): string {
  const lines = [...render.map((address) => `+ ${address}`), ...remove.map((address) => `- ${address}`)]
  const kept = total - render.length
  return [...lines, `${count(render.length, 'page')} à imprimer, ${kept} à garder, ${remove.length} à retirer`].join(
    '\n',
  )
}
