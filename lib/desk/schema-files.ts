import * as z from 'zod'
import { articleFields, pageFields } from '../content/article-fields'
import { jsonSchemaOf, registryJsonSchema } from '../content/json-schema'
import { ARTICLE_KEYS, PAGE_KEYS, REGISTRY_KEYS, SITE_KEYS } from '../content/key-descriptions'
import { registryFields } from '../content/read-registries'
import { siteFields } from '../content/site-fields'
import { reportedProblem } from './reported-problem'

/** Beside the editor's settings, which name these files. */
export const SCHEMAS_FOLDER = '.vscode/schemas'

/** The JSON Schema of each kind of file, by name. */
export function schemaFiles(): Record<string, string> {
  const { section, author, series } = registryFields
  const registry = (title: string, fields: z.ZodObject) =>
    registryJsonSchema(fields, { title, descriptions: REGISTRY_KEYS })
  const schemas = {
    article: jsonSchemaOf(articleFields, { title: 'L’en-tête d’un article', descriptions: ARTICLE_KEYS }),
    page: jsonSchemaOf(pageFields, { title: 'L’en-tête d’une page', descriptions: PAGE_KEYS }),
    site: jsonSchemaOf(siteFields, { title: 'Les réglages du journal', descriptions: SITE_KEYS }),
    sections: registry('Les rubriques', section),
    authors: registry('Les signatures', author),
    series: registry('Les dossiers', series),
    problems: {
      ...z.toJSONSchema(z.array(reportedProblem), { target: 'draft-7' }),
      title: 'npm run check -- --format json',
    },
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  )
}
