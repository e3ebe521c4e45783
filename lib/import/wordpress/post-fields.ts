import { isPassword, nameOfKey } from '../../content/private-words'
import { slugify } from '../../text/fold'
import { htmlWords } from '../html/dom-queries'
import type { Header } from '../imported-text'
import type { Losses } from '../losses'
import type { Library } from './library'
import { childrenOf, childText, fieldsOf, metaOf, type XmlNode } from './read-xml'

/** Fields in which extensions keep a description. */
const DESCRIPTIONS = [
  '_yoast_wpseo_metadesc',
  'rank_math_description',
  '_aioseo_description',
  '_aioseop_description',
  '_genesis_description',
]
/** Fields in which newsrooms keep a deck, under names of their own. */
const DECK = /^_?(?:wps_|kia_)?(?:sous_?titre|sub_?title|chapo|chapeau|deck|accroche|standfirst|secondary_title)$/i
/** A variable of an extension, which would be filled at each request. */
const VARIABLE = /%%|%\w+%|#(?:post|page|site|tagline|separator|category|author|current)_?\w*/
const NO_CATEGORY = /^(?:non classé|uncategorized|sans catégorie)$/i

/** The fields of a post besides its title and its text. */
export function postFields(item: XmlNode, library: Library): Omit<Header, 'title'> {
  const [section, ...others] = categoriesOf(item, 'category').filter((name) => !NO_CATEGORY.test(name))
  const tags = [...others, ...categoriesOf(item, 'post_tag')]
  const authors = authorsOf(item, library)
  const description = descriptionOf(item)
  const picture = library.attachments.get(metaOf(item, '_thumbnail_id'))
  const modified = childText(item, 'wp:post_modified').slice(0, 10)
  const isUpdated = modified > childText(item, 'wp:post_date').slice(0, 10)
  return {
    ...(description !== '' && { description }),
    ...(isUpdated && { updated: modified }),
    ...(section !== undefined && { section }),
    ...(authors.length > 0 && { authors }),
    ...(tags.length > 0 && { tags }),
    ...(picture && {
      image: { src: picture.url, alt: picture.alt, ...(picture.caption !== '' && { caption: picture.caption }) },
    }),
  }
}

function categoriesOf(item: XmlNode, domain: string): string[] {
  return childrenOf(item, 'category')
    .filter(({ attributes }) => attributes.domain === domain)
    .map(({ text }) => htmlWords(text))
}

/** The authors of Co-Authors Plus, which are categories, else the one who created the post. */
function authorsOf(item: XmlNode, { authors, logins }: Library): string[] {
  const together = childrenOf(item, 'category').filter(({ attributes }) => attributes.domain === 'author')
  const ids = together.map(({ attributes, text }) => {
    const id = slugify((attributes.nicename ?? text).replace(/^cap-/, ''))
    if (id !== '' && !authors.some((one) => one.id === id)) authors.push({ id, name: htmlWords(text) })
    return id
  })
  const login = childText(item, 'dc:creator')
  return (ids.length > 0 ? ids : [logins.get(login) ?? slugify(login.replace(/@.*$/, ''))]).filter((id) => id !== '')
}

function descriptionOf(item: XmlNode): string {
  const written = htmlWords(childText(item, 'excerpt:encoded'))
  const [deck] = fieldsOf(item).filter(([key, value]) => DECK.test(key) && value !== '')
  const ofExtension = DESCRIPTIONS.map((key) => metaOf(item, key)).find(
    (words) => words !== '' && !VARIABLE.test(words),
  )
  return written || htmlWords(deck?.[1] ?? ofExtension ?? '')
}

/** Fields of plugins and of WordPress itself, which hold no words of an author. */
const INNER = /^(?:_|rank_math_|footnotes$|wpb_|td_|fusion_|slide_template|views|post_views)|count$/

/** Reports the custom fields that no field of ours takes. */
export function reportFields(item: XmlNode, from: string, losses: Losses): void {
  for (const [key, value] of fieldsOf(item))
    if (!INNER.test(key) && !DECK.test(key) && !isPassword(nameOfKey(key)) && /\p{L}{2}/u.test(value))
      losses.note(`champ personnalisé « ${key} »`, 'dropped', from, `${key} : ${value}`)
}
