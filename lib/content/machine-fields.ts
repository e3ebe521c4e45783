import { z } from 'zod'
import { CARDS, HOSTS, POLICIES, TIES } from '../site'
import { listOf, shaped, text } from './fields'

const URL_EXPECTED = 'une adresse comme https://exemple.fr/page est attendue'
const PAGE_EXPECTED = 'l’adresse d’une page est attendue : /charte/, ou https://exemple.fr/charte'
const CONTACT_EXPECTED = 'une adresse électronique est attendue, ou l’adresse d’une page'

const WEB = /^https:\/\/[^\s/]+\.[^\s]+$/
const PAGE = /^(?:\/(?:[a-z0-9-]+\/)+|https:\/\/[^\s/]+\.[^\s]+)$/
const CONTACT = /^(?:[^\s@/]+@[^\s@]+\.[^\s@]+|https:\/\/[^\s/]+\.[^\s]+)$/
const FOUNDED = /^\d{4}(?:-\d\d-\d\d)?$/

const webAddress = shaped(URL_EXPECTED, WEB)
const flag = z.boolean({ error: 'true ou false est attendu' })

/** The same optional field under each of these keys. */
function each<K extends string, T extends z.ZodType>(keys: readonly K[], field: T) {
  return z.object(Object.fromEntries(keys.map((key) => [key, field])) as Record<K, T>)
}

/** What `site.yml` may say of its publisher beside its name, for search engines. */
export const publisherFields = {
  founded: shaped('une année est attendue, ou une date AAAA-MM-JJ', FOUNDED).exactOptional(),
  sameAs: listOf(webAddress, 'une liste d’adresses est attendue').exactOptional(),
  policies: each(POLICIES, shaped(PAGE_EXPECTED, PAGE).exactOptional()).exactOptional(),
}

/** What `site.yml` says to machines, and to the hosts of the paper. */
export const machineFields = {
  hub: webAddress.exactOptional(),
  security: z
    .object({
      contacts: listOf(shaped(CONTACT_EXPECTED, CONTACT), 'une liste de contacts est attendue'),
      policy: webAddress.exactOptional(),
    })
    .exactOptional(),
  trust: each(TIES, listOf(text('un nom ou une adresse est attendu'), 'une liste est attendue').exactOptional())
    .extend({ datatrainingallowed: flag.exactOptional() })
    .exactOptional(),
  tdm: z.object({ reserved: flag, policy: webAddress.exactOptional() }).exactOptional(),
  cards: z.enum(CARDS, { error: `un choix est attendu parmi ${CARDS.join(', ')}` }).exactOptional(),
  llms: flag.exactOptional(),
  markdown: flag.exactOptional(),
  hosts: listOf(
    z.enum(HOSTS, { error: `un hébergeur connu est attendu : ${HOSTS.join(', ')}` }),
    'une liste d’hébergeurs est attendue',
  ).exactOptional(),
}
