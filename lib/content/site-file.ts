import type { z } from 'zod'
import { type Checked, hasErrors } from '../problem'
import { DEFAULT_SITE, LOCALES, type Site } from '../site'
import { typesetText } from '../typography/typeset-text'
import { varietyOf } from '../typography/varieties'
import { checkFields } from './checked-fields'
import type { SourceFile } from './newsroom'
import { withOwnAddresses } from './own-addresses'
import { readYaml } from './read-yaml'
import { languageOfLocale, siteFields } from './site-fields'

/** Reads `site.yml` over the defaults. Without `publisher`, the paper is its own publisher. */
export function readSite({ path, text }: SourceFile): Checked<Site> {
  const { value: yaml, problems } = readYaml(path, text)
  if (!yaml) return { problems }
  const { value: fields, problems: wrong } = checkFields(yaml, siteFields)
  const all = [...problems, ...wrong]
  return fields && !hasErrors(all) ? { value: overDefaults(fields), problems: all } : { problems: all }
}

function overDefaults(fields: z.output<typeof siteFields>): Site {
  const { name = DEFAULT_SITE.name, tagline = '', description = '', publisher = { name }, front } = fields
  const { language = languageOfLocale(fields.locale ?? DEFAULT_SITE.locale) ?? DEFAULT_SITE.language } = fields
  const variety = varietyOf(language, language)
  const site: Site = {
    ...DEFAULT_SITE,
    ...fields,
    language,
    locale: fields.locale ?? LOCALES[language],
    name: typesetText(name, variety),
    tagline: typesetText(tagline, variety),
    description: typesetText(description, variety),
    publisher: { ...publisher, name: typesetText(publisher.name, variety) },
    front: { ...DEFAULT_SITE.front, ...front },
    readAlso: { ...DEFAULT_SITE.readAlso, ...fields.readAlso },
    ageNotice: { ...DEFAULT_SITE.ageNotice, ...fields.ageNotice },
  }
  return withOwnAddresses(site)
}
