import * as z from 'zod'
import { KINDS, PARTS } from '../article/article'
import { ROLES } from '../article/link'
import { isSlug } from '../article/slug'
import { proposeLanguage } from '../french/languages'
import { slugify } from '../text/fold'
import { proposeBoolean } from './booleans'
import { proposeContributor } from './contributors'
import { dateText, insteadOf, listOf, names, shaped, text } from './field-types'
import { oldAddressOf } from './old-address'
import { FOCUS, proposeFocus } from './picture-focus'

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

const PICTURE = 'le chemin de l’image et ce qu’elle montre sont attendus sous « image: »'

const picture = {
  src: text('le chemin d’une image est attendu'),
  alt: z.string({ error: 'la description de l’image est attendue, ou "" si elle n’apprend rien' }).exactOptional(),
  caption: text('une légende est attendue').exactOptional(),
  credit: text('un crédit est attendu').exactOptional(),
  focus: shaped(
    'deux pourcentages sont attendus, depuis la gauche et depuis le haut',
    FOCUS,
    proposeFocus,
  ).exactOptional(),
}

const image = z.object(picture, { error: PICTURE })

const ARTICLE = 'un article est attendu : son nom de fichier, [[nom]] ou ./nom.md'
export const ROLE_EXPECTED = `un rôle est attendu parmi ${ROLES.join(', ')}`

const SOURCE = 'une ligne entre guillemets est attendue, avec [ses liens](https://…) s’il y en a'

/**
 * `un-article, un-autre`: names of files in a row are a list that lost its brackets, not a title.
 */
const NAMES_IN_A_ROW = /^[a-z\d]+(?:-[a-z\d]+)*(?:\.md)?(?:\s*,\s*[a-z\d]+(?:-[a-z\d]+)*(?:\.md)?)+$/

const relatedName = text(ARTICLE).superRefine((value, context) => {
  if (!NAMES_IN_A_ROW.test(value) || !value.includes('-')) return
  const fix = `[${value.split(/\s*,\s*/).join(', ')}]`
  context.addIssue({ code: 'custom', message: 'une liste d’articles est attendue, entre crochets', params: { fix } })
})

/** An item of `related`: an article, with or without the role that it plays. */
const relatedItem = z.union(
  [
    relatedName,
    z.strictObject(
      { slug: text(ARTICLE), role: z.enum(ROLES, { error: ROLE_EXPECTED }).exactOptional() },
      { error: 'seuls « slug » et « role » sont attendus' },
    ),
  ],
  { error: ARTICLE },
)

const CONTRIBUTOR = 'un nom (name) et son rôle (role) sont attendus'

const contributor = z.preprocess(
  insteadOf(CONTRIBUTOR, proposeContributor),
  z.strictObject(
    {
      name: text('un nom est attendu'),
      role: z.enum(PARTS, { error: `un rôle est attendu parmi ${PARTS.join(', ')}` }),
    },
    { error: CONTRIBUTOR },
  ),
)

const SPONSORED = 'le nom de qui a payé cet article est attendu, ou true'

/** « oui » is no name and no reason. */
const notJustYes = (expected: string, fixOf: (value: string) => string | undefined) => {
  return (value: unknown, context: z.RefinementCtx) => {
    if (typeof value !== 'string' || !/^(?:oui|non|yes|no|vrai|faux|true|false)$/i.test(value)) return
    context.addIssue({ code: 'custom', message: expected, params: { fix: fixOf(value) } })
  }
}

const WITHDRAWN = 'la raison du retrait est attendue, en une phrase'

const correction = z.object({
  date: dateText(),
  text: text('une phrase est attendue, qui dise ce qui était faux'),
})

const OLD_ADDRESS = 'une ancienne adresse est attendue, comme ancien-nom, /2019/03/vieux.html ou ?p=123'

const oldAddress = z.string({ error: OLD_ADDRESS }).superRefine((value, context) => {
  if (oldAddressOf(value) !== undefined) return
  const slug = slugify(value)
  const fix = isSlug(slug) && !/[/?\\]/.test(value) ? slug : undefined
  context.addIssue({ code: 'custom', message: OLD_ADDRESS, params: { fix } })
})

/** The keys of an article's front matter; see `docs/guide.md`. */
export const articleFields = z.object({
  title: text('un titre est attendu'),
  date: dateText(),
  description: text('un chapô est attendu').exactOptional(),
  updated: dateText().exactOptional(),
  section: text('le nom d’une rubrique est attendu').exactOptional(),
  authors: names('un nom, ou une liste de noms, est attendu').exactOptional(),
  contributors: listOf(contributor, 'une liste de noms et de rôles est attendue').exactOptional(),
  sponsored: z
    .union([z.boolean(), text(SPONSORED)], { error: SPONSORED })
    .superRefine(notJustYes(SPONSORED, proposeBoolean))
    .exactOptional(),
  agency: text('le nom d’une agence est attendu, « AFP » par exemple').exactOptional(),
  tags: names('une liste de sujets est attendue').exactOptional(),
  series: text('le nom d’un dossier est attendu').exactOptional(),
  kind: z.enum(KINDS, { error: `un genre est attendu parmi ${KINDS.join(', ')}` }).exactOptional(),
  related: listOf(relatedItem, 'une liste d’articles est attendue').exactOptional(),
  image: image.exactOptional(),
  lang: shaped(
    'un code de langue est attendu, « fr » ou « en » par exemple',
    LANGUAGE,
    proposeLanguage,
  ).exactOptional(),
  draft: z.boolean({ error: 'true ou false est attendu' }).exactOptional(),
  embargo: dateText().exactOptional(),
  withdrawn: text(WITHDRAWN)
    .superRefine(notJustYes(WITHDRAWN, () => undefined))
    .exactOptional(),
  sources: listOf(text(SOURCE), 'une liste de sources est attendue').exactOptional(),
  corrections: z.array(correction, { error: 'une liste de corrections est attendue' }).exactOptional(),
  ageNotice: z.boolean({ error: 'true ou false est attendu' }).exactOptional(),
  versions: z.boolean({ error: 'true ou false est attendu' }).exactOptional(),
  aliases: listOf(oldAddress, 'une liste d’adresses est attendue').exactOptional(),
})

export type ArticleFields = z.output<typeof articleFields>

/** The keys of a page's front matter. */
export const pageFields = z.object({
  title: text('un titre est attendu'),
  description: text('une phrase est attendue').exactOptional(),
})

export type PageFields = z.output<typeof pageFields>
