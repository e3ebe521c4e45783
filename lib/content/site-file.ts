import { z } from 'zod'
import { typesetText } from '../markdown/typography/text'
import { type Checked, hasErrors } from '../problem'
import { DEFAULT_SITE, type Site } from '../site'
import { slugify } from '../text/fold'
import { checkFields } from './checked-fields'
import { listOf, shaped, text } from './fields'
import { machineFields, publisherFields } from './machine-fields'
import type { SourceFile } from './newsroom'
import { readYaml } from './read-yaml'
import { ageNoticeFields, goneFields, readAlsoFields } from './time-fields'

const ORIGIN = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/
const BASE_PATH = /^(?:\/[a-z0-9._~-]+)*$/i
const LOCALE = /^[a-z]{2,3}(?:-[A-Z]{2})?$/
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const TIMEZONE = 'un fuseau horaire est attendu, « Europe/Paris » par exemple'
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const slug = (expected: string) => shaped(expected, SLUG, (value) => slugify(value.replace(/\.md$/, '')) || undefined)

const siteFields = z.object({
  name: text('le nom du journal est attendu').exactOptional(),
  tagline: text('une devise est attendue').exactOptional(),
  description: text('une phrase est attendue').exactOptional(),
  origin: shaped(
    'une adresse comme https://exemple.fr est attendue, sans barre à la fin',
    ORIGIN,
    bareOrigin,
  ).exactOptional(),
  basePath: shaped('un chemin comme /journal est attendu, sans barre à la fin', BASE_PATH, barePath).exactOptional(),
  locale: shaped('une langue et un pays sont attendus, « fr-FR » par exemple', LOCALE).exactOptional(),
  timezone: text(TIMEZONE).refine(isTimezone, { error: TIMEZONE }).exactOptional(),
  publisher: z
    .object({
      name: text('le nom de l’éditeur est attendu'),
      email: shaped('une adresse électronique est attendue', EMAIL).exactOptional(),
      ...publisherFields,
    })
    .exactOptional(),
  front: z
    .object({
      lead: slug('le nom de fichier d’un article est attendu').exactOptional(),
      seconds: listOf(
        slug('le nom de fichier d’un article est attendu'),
        'une liste d’articles est attendue',
      ).exactOptional(),
      thread: slug('l’identifiant d’un dossier est attendu').exactOptional(),
    })
    .exactOptional(),
  readAlso: readAlsoFields.exactOptional(),
  ageNotice: ageNoticeFields.exactOptional(),
  gone: goneFields.exactOptional(),
  ...machineFields,
})

/** `site.yml` over the defaults. A publisher that is not named is the paper itself. */
export function readSite({ path, text: written }: SourceFile): Checked<Site> {
  const { value: yaml, problems } = readYaml(path, written)
  if (!yaml) return { problems }
  const { value: fields, problems: wrong } = checkFields(yaml, siteFields)
  const all = [...problems, ...wrong]
  return fields && !hasErrors(all) ? { value: overDefaults(fields), problems: all } : { problems: all }
}

function overDefaults(fields: z.output<typeof siteFields>): Site {
  const { name = DEFAULT_SITE.name, tagline = '', description = '', publisher = { name }, front } = fields
  return {
    ...DEFAULT_SITE,
    ...fields,
    name: typesetText(name),
    tagline: typesetText(tagline),
    description: typesetText(description),
    publisher: { ...publisher, name: typesetText(publisher.name) },
    front: { ...DEFAULT_SITE.front, ...front },
    readAlso: { ...DEFAULT_SITE.readAlso, ...fields.readAlso },
    ageNotice: { ...DEFAULT_SITE.ageNotice, ...fields.ageNotice },
  }
}

function bareOrigin(value: string): string | undefined {
  const url = URL.canParse(value)
    ? new URL(value)
    : URL.canParse(`https://${value}`)
      ? new URL(`https://${value}`)
      : undefined
  return url && ORIGIN.test(url.origin) ? url.origin : undefined
}

function barePath(value: string): string | undefined {
  const path = `/${value.replace(/^\/+|\/+$/g, '')}`
  return path !== '/' && BASE_PATH.test(path) ? path : undefined
}

function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
