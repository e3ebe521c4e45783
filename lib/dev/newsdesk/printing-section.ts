import { count, grouped } from '../../french/numbers'
import { escapeMarkup } from '../../text/escape-markup'
import type { Newsdesk } from './newsdesk'

const MOST = 12

/** What the next edition would change, as a section of the page. */
export function printingSection({ articles, printing }: Newsdesk): string {
  const { isFirst, isComplete, added, changed, removed } = printing
  const titles = new Map(articles.map(({ address, title }) => [address, title]))
  const lists = [
    addresses('Nouveaux', added, titles),
    addresses('Refaites', changed, titles),
    addresses('Retirées', removed, titles),
  ]
  const total = added.length + changed.length + removed.length
  const said = isFirst
    ? 'Rien n’a encore été imprimé dans ce dossier : npm run build imprime tout.'
    : isComplete
      ? total === 0
        ? 'Rien à changer : l’édition imprimée est à jour.'
        : `${count(total, 'page')} à changer depuis la dernière édition.`
      : 'Trop de pages ont pu changer pour être comparées ici : npm run build -- --plan les compte.'
  return `<section class="ink-t" aria-labelledby="desk-printing"><h2 id="desk-printing" class="text-1s">Le prochain tirage</h2>
<p>${said}</p>${lists.join('')}</section>`
}

function addresses(name: string, found: readonly string[], titles: ReadonlyMap<string, string>): string {
  if (found.length === 0) return ''
  const rows = found.slice(0, MOST).map((address) => {
    const shown = escapeMarkup(titles.get(address) ?? address)
    return name === 'Retirées' ? `<li>${shown}</li>` : `<li><a href="${escapeMarkup(address)}">${shown}</a></li>`
  })
  const more = found.length > MOST ? `<li class="meta">et ${grouped(found.length - MOST)} de plus</li>` : ''
  return `<h3 class="label">${name} <span class="meta">${grouped(found.length)}</span></h3><ul class="desk-list">${rows.join('')}${more}</ul>`
}
