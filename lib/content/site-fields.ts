import * as z from 'zod'
import { KINDS } from '../article/article'
import { joinOr } from '../french/join-lists'
import { isLanguage, proposeLanguage } from '../french/languages'
import { nearest } from '../french/nearest'
import { WORD_NAMES } from '../language/own-words'
import {
  CARDS,
  HOSTS,
  LANGUAGES,
  type LanguageCode,
  LOCALES,
  POLICIES,
  TAKE_AWAY_FORMATS,
  TIES,
  textLanguage,
} from '../site'
import { slugify } from '../text/fold'
import { FONT_ROLES, isShipped, SHIPPED_FONTS } from '../typeface'
import { admin } from './admin-fields'
import { vocabulary } from './avoided-words'
import { colours } from './colours'
import { listOf, shaped, text } from './field-types'
import { gone, moved } from './former-addresses'
import { basePath, origin } from './site-address'
import { timezone } from './timezone'

const LOCALE = /^[a-z]{2,3}(?:-[A-Z]{2})?$/
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** A host with a dot, without a name or a password before it. */
const HTTPS = 'https:\\/\\/(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?::\\d{1,5})?(?:[/?#][^\\s<>"\'{}|^`\\\\]*)?'
const WEB = new RegExp(`^${HTTPS}$`, 'iu')
const PAGE = new RegExp(`^(?:\\/(?:[a-z0-9-]+\\/)+|${HTTPS})$`, 'iu')
const CONTACT = new RegExp(`^(?:[^\\s@/]+@[^\\s@]+\\.[^\\s@]+|${HTTPS})$`, 'iu')
const FOUNDED = /^\d{4}(?:-\d\d-\d\d)?$/

const ARTICLE = 'le nom de fichier d’un article est attendu'
const PAGE_EXPECTED = 'l’adresse d’une page est attendue : /charte/, ou https://exemple.fr/charte'
const CONTACT_EXPECTED = 'une adresse électronique est attendue, ou l’adresse d’une page'

const slug = (expected: string) => shaped(expected, SLUG, (value) => slugify(value.replace(/\.md$/, '')) || undefined)
const number = (expected: string, shape: RegExp) => shaped(expected, shape).transform(Number)
const months = number('un nombre de mois est attendu, ou 0 pour jamais', /^(?:0|[1-9]\d{0,2})$/)
const webAddress = shaped('une adresse comme https://exemple.fr/page est attendue', WEB)
const flag = z.boolean({ error: 'true ou false est attendu' })

/** An object with the same field under each of these keys. */
function each<K extends string, T extends z.ZodType>(keys: readonly K[], field: T) {
  return z.object(Object.fromEntries(keys.map((key) => [key, field])) as Record<K, T>)
}

const publisher = z.object({
  name: text('le nom de l’éditeur est attendu'),
  email: shaped('une adresse électronique est attendue', EMAIL).exactOptional(),
  founded: shaped('une année est attendue, ou une date AAAA-MM-JJ', FOUNDED).exactOptional(),
  sameAs: listOf(webAddress, 'une liste d’adresses est attendue').exactOptional(),
  policies: each(POLICIES, shaped(PAGE_EXPECTED, PAGE).exactOptional()).exactOptional(),
})

const front = z.object({
  lead: slug(ARTICLE).exactOptional(),
  seconds: listOf(slug(ARTICLE), 'une liste d’articles est attendue').exactOptional(),
  thread: slug('l’identifiant d’un dossier est attendu').exactOptional(),
})

const readAlso = z.object({
  count: number('un nombre d’articles de 0 à 12 est attendu', /^(?:\d|1[0-2])$/).exactOptional(),
  oldAfter: months.exactOptional(),
})

const security = z.object({
  contacts: listOf(shaped(CONTACT_EXPECTED, CONTACT), 'une liste de contacts est attendue'),
  policy: webAddress.exactOptional(),
})

const trust = each(
  TIES,
  listOf(text('un nom ou une adresse est attendu'), 'une liste est attendue').exactOptional(),
).extend({ datatrainingallowed: flag.exactOptional() })

const TERMS = 'le code d’une langue est attendu, et une liste de termes'

/** `en: [machine learning, deep learning]`. */
const terms = z
  .record(z.string(), listOf(text('un terme est attendu'), 'une liste de termes est attendue'), { error: TERMS })
  .superRefine((value, context) => {
    for (const lang of Object.keys(value)) {
      if (isLanguage(lang)) continue
      const code = proposeLanguage(lang)
      const message = `« ${lang} » ne dit aucune langue${code ? ` ; « ${code} » est attendu` : ', « en » par exemple'}`
      context.addIssue({ code: 'custom', message, path: [lang] })
    }
  })

const hosts = listOf(
  z.enum(HOSTS, { error: `un hébergeur connu est attendu : ${HOSTS.join(', ')}` }),
  'une liste d’hébergeurs est attendue',
)

const TAKE_AWAY = 'une liste est attendue parmi epub et html'

const takeAway = listOf(z.enum(TAKE_AWAY_FORMATS, { error: TAKE_AWAY }), TAKE_AWAY)

const LANGUAGE = `une langue qui a un dictionnaire est attendue : ${LANGUAGES.join(', ')}`

/** Without `language`, the language is that of `locale`. */
const locale = shaped('une langue et un pays sont attendus, « fr-FR » par exemple', LOCALE).refine(
  (value) => !LOCALE.test(value) || languageOfLocale(value) !== undefined,
  { error: LANGUAGE },
)

const LINKS =
  'des mots sont attendus, puis l’adresse d’une page après le deux-points : /charte/, ou https://exemple.fr/'

/** `La charte: /charte/`: the words of each link, and where it leads. */
const links = z
  .record(z.string(), z.string({ error: LINKS }), { error: LINKS })
  .superRefine((value, context) => {
    for (const [name, href] of Object.entries(value)) {
      if (!PAGE.test(href)) context.addIssue({ code: 'custom', message: LINKS, path: [name] })
    }
  })
  .transform((value) => Object.entries(value).map(([name, href]) => ({ text: name, href })))

const FONT = `une police de la maison est attendue (${Object.keys(SHIPPED_FONTS).join(', ')}), ou un fichier .woff2, .ttf ou .otf du dossier des textes`
/** No part may be `..`, which would lead out of the folder. */
const FONT_FILE = /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\:*?"<>|\p{Cc}]+\.(?:woff2|ttf|otf)$/iu

const font = z.string({ error: FONT }).refine((name) => isShipped(name) || FONT_FILE.test(name), { error: FONT })

const MENU = 'une rubrique est attendue, ou un lien : « Boutique: https://exemple.fr/ »'

const menu = z
  .array(z.union([slug(MENU), links], { error: MENU }), { error: 'une liste de rubriques et de liens est attendue' })
  .transform((entries) => entries.flat())

/** Each word by its name in the dictionary. */
const words = z
  .record(z.string(), text('un texte est attendu'), { error: 'des noms de mots et leurs textes sont attendus' })
  .superRefine((value, context) => {
    for (const name of Object.keys(value).filter((key) => !WORD_NAMES.includes(key))) {
      const near = nearest(name, WORD_NAMES)
      const known = near.length > 0 ? ` : ${joinOr(near)}` : ''
      context.addIssue({ code: 'custom', message: `le nom d’un mot du journal est attendu${known}`, path: [name] })
    }
  })

/** Each key of `site.yml`; see `lib/site.ts`. */
const separateFields = z.object({
  name: text('le nom du journal est attendu').exactOptional(),
  tagline: text('une devise est attendue').exactOptional(),
  description: text('une phrase est attendue').exactOptional(),
  origin: origin.exactOptional(),
  basePath: basePath.exactOptional(),
  language: z.enum(LANGUAGES, { error: LANGUAGE }).exactOptional(),
  locale: locale.exactOptional(),
  timezone: timezone.exactOptional(),
  publisher: publisher.exactOptional(),
  words: words.exactOptional(),
  colours: colours.exactOptional(),
  fonts: each(FONT_ROLES, font.exactOptional()).exactOptional(),
  menu: menu.exactOptional(),
  newsletter: links.exactOptional(),
  support: links.exactOptional(),
  links: links.exactOptional(),
  social: links.exactOptional(),
  front: front.exactOptional(),
  readAlso: readAlso.exactOptional(),
  ageNotice: each(KINDS, months.exactOptional()).exactOptional(),
  gone: gone.exactOptional(),
  moved: moved.exactOptional(),
  hub: webAddress.exactOptional(),
  security: security.exactOptional(),
  trust: trust.exactOptional(),
  tdm: z.object({ reserved: flag, policy: webAddress.exactOptional() }).exactOptional(),
  cards: z.enum(CARDS, { error: `un choix est attendu parmi ${CARDS.join(', ')}` }).exactOptional(),
  llms: flag.exactOptional(),
  markdown: flag.exactOptional(),
  takeAway: takeAway.exactOptional(),
  offline: flag.exactOptional(),
  versions: flag.exactOptional(),
  terms: terms.exactOptional(),
  admin: admin.exactOptional(),
  hosts: hosts.exactOptional(),
  vocabulary: vocabulary.exactOptional(),
  grammar: flag.exactOptional(),
})

/** The keys of `site.yml`. A country comes with the language of the paper, or without any. */
export const siteFields = separateFields.superRefine(({ language, locale }, context) => {
  if (language === undefined || locale === undefined || locale.slice(0, 2) === textLanguage(language)) return
  const message = `une variante de la langue du journal, « ${language} », est attendue`
  context.addIssue({ code: 'custom', message, path: ['locale'], params: { fix: LOCALES[language] } })
})

/** `fr-CA` → `fr-CA`, `en-US` → `en`; undefined for a language without a dictionary. */
export function languageOfLocale(locale: string): LanguageCode | undefined {
  return LANGUAGES.find((code) => code === locale) ?? LANGUAGES.find((code) => code === locale.split('-')[0])
}
