import * as z from 'zod'

/** French sentences about the keys of a file, by path: `image.alt`. An editor shows them. */
type Descriptions = Readonly<Record<string, string>>

interface Described {
  title: string
  descriptions: Descriptions
}

type Json = z.core.JSONSchema.BaseSchema

/**
 * The JSON Schema of a map of our YAML files, made from the schema that reads it, for editors that
 * complete and check keys. It is as tolerant as the reader is: one name may stand for a list of
 * names, and a title may be a number.
 */
export function jsonSchemaOf(schema: z.ZodObject, { title, descriptions }: Described): Json {
  const made = convert(schema)
  return { ...withDescriptions(made, descriptions, ''), title }
}

/** A registry: an entry for each id. */
export function registryJsonSchema(entry: z.ZodObject, described: Described): Json {
  const { $schema, ...fields } = convert(entry)
  const schema = withDescriptions(fields, described.descriptions, '')
  return { ...($schema && { $schema }), title: described.title, type: 'object', additionalProperties: schema }
}

function convert(schema: z.ZodType): Json {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override({ zodSchema, jsonSchema }) {
      const { def } = zodSchema._zod
      // A title may be a year, which an editor reads as a number. A date has a pattern instead.
      if (def.type === 'string' && !jsonSchema.pattern) Object.assign(jsonSchema, { type: ['string', 'number'] })
      if (def.type === 'object') jsonSchema.additionalProperties = false
      if (def.type === 'pipe' && isPrepared(def as z.core.$ZodPipeDef)) Object.assign(jsonSchema, { [ALONE]: true })
    },
  })
  return tolerant(made) as Json
}

/** Marks lists that may be replaced by a single item. */
const ALONE = 'x-alone'

/** `names` and `listOf` prepare a value before its schema reads it. */
function isPrepared({ in: before }: z.core.$ZodPipeDef): boolean {
  return before._zod.def.type === 'transform'
}

function tolerant(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(tolerant)
  if (typeof schema !== 'object' || schema === null) return schema
  const { [ALONE]: isAlone, ...own } = schema as Record<string, unknown>
  const made = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, tolerant(value)]))
  return isAlone && made.items ? { anyOf: [made, made.items] } : made
}

function withDescriptions(schema: Json, descriptions: Descriptions, path: string): Json {
  const { properties } = schema
  if (!properties) return schema
  const described = Object.entries(properties).map(([key, value]) => {
    const own = path === '' ? key : `${path}.${key}`
    if (typeof value !== 'object') return [key, value]
    const description = descriptions[own]
    return [key, { ...(description !== undefined && { description }), ...withDescriptions(value, descriptions, own) }]
  })
  return { ...schema, properties: Object.fromEntries(described) }
}
