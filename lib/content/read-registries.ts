import { isMap, isScalar, isSeq } from 'yaml'
import * as z from 'zod'
import type { Author, Section, Series } from '../article/registry'
import { isSlug } from '../article/slug'
import { type Checked, hasErrors, type Problem } from '../problem'
import { slugify } from '../text/fold'
import { typesetText } from '../typography/typeset-text'
import type { Variety } from '../typography/varieties'
import { checkFields } from './checked-fields'
import { listOf, shaped, text } from './field-types'
import { hueOf } from './hues'
import type { SourceFile } from './newsroom'
import { wordsOf } from './proposals'
import { quoted } from './quoted-line'
import { readYaml } from './read-yaml'
import { nodePlace, valuePlace, type Yaml } from './yaml-places'

const HUE = /^(?:[12]?\d{1,2}|3[0-5]\d)$/

const named = z.object({
  name: text('un nom est attendu'),
  description: text('une phrase est attendue').exactOptional(),
})

const section = named.extend({
  short: text('un nom court est attendu').exactOptional(),
  hue: shaped('une teinte de 0 à 359 est attendue', HUE).exactOptional(),
})

const author = named.extend({
  role: text('une fonction est attendue, « correspondante » par exemple').exactOptional(),
  places: listOf(text('un lieu est attendu'), 'une liste de lieux est attendue').exactOptional(),
})

const series = named.extend({
  order: listOf(
    text('le nom de fichier d’un article est attendu'),
    'une liste d’articles est attendue',
  ).exactOptional(),
  closed: z.boolean({ error: 'true ou false est attendu' }).exactOptional(),
})

/** The keys of an entry of each registry. */
export const registryFields = { section, author, series }

/**
 * Reads `sections.yml`, whose order is the navigation's. A section without `hue` gets the hue of
 * its rank.
 */
export function readSections(source: SourceFile, variety: Variety = 'fr'): Checked<Section[]> {
  return readRegistry(source, section, (id, { name, short, description, hue }, index) => ({
    ...typesetEntry(id, name, description, variety),
    short: typesetText(short ?? name, variety),
    hue: hue === undefined ? hueOf(index) : Number(hue),
  }))
}

/** Reads `authors.yml`. */
export function readAuthors(source: SourceFile, variety: Variety = 'fr'): Checked<Author[]> {
  return readRegistry(source, author, (id, { name, description, role, places }) => ({
    ...typesetEntry(id, name, description, variety),
    ...(role !== undefined && { role: typesetText(role, variety) }),
    ...(places && { places: places.map((place) => typesetText(place, variety)) }),
  }))
}

/** Reads `series.yml`. */
export function readSeries(source: SourceFile, variety: Variety = 'fr'): Checked<Series[]> {
  return readRegistry(source, series, (id, { name, description, order, closed = false }) => ({
    ...typesetEntry(id, name, description, variety),
    ...(order && { order }),
    ...(closed && { closed }),
  }))
}

function typesetEntry(id: string, name: string, description: string | undefined, variety: Variety): Author {
  const entry = { id, name: typesetText(name, variety) }
  return description === undefined ? entry : { ...entry, description: typesetText(description, variety) }
}

function readRegistry<T extends z.ZodObject, R>(
  { path, text: written }: SourceFile,
  schema: T,
  toEntry: (id: string, fields: z.output<T>, index: number) => R,
): Checked<R[]> {
  const { value: yaml, problems } = readYaml(path, written)
  if (!yaml) return { problems }
  const ids = idsOf(yaml)
  const checked = ids.map((id) => entryOf(yaml, schema, id))
  const all = [...problems, ...shapeProblems(yaml), ...idProblems(yaml), ...checked.flatMap((entry) => entry.problems)]
  const entries = checked.flatMap(({ value }, index) => (value ? [toEntry(ids[index] ?? '', value, index)] : []))
  return hasErrors(all) ? { problems: all } : { value: entries, problems: all }
}

/**
 * An entry, or the proposal to write a name that is beside its id, `ada: Ada Lovelace`, under it.
 */
function entryOf<T extends z.ZodObject>(yaml: Yaml, schema: T, id: string): Checked<z.output<T>> {
  const place = valuePlace(yaml, [id])
  const written = yaml.document.getIn([id])
  if (place && typeof written === 'string' && written !== '') {
    const fix = `${id}:\n  name: ${quoted(written)}`
    return { problems: [{ ...SHAPE, place, found: `le nom de « ${id} » est à côté de lui`, fix }] }
  }
  return checkFields(yaml, schema, [id], { [`${id}.name`]: quoted(wordsOf(id)) })
}

const SHAPE = {
  severity: 'error',
  code: 'registry-shape',
  expected: 'un identifiant, puis « name: » sous lui, sont attendus',
} as const

function idsOf(yaml: Yaml): string[] {
  const { contents } = yaml.document
  return isMap(contents) ? contents.items.flatMap(({ key }) => (isScalar<string>(key) ? [key.value] : [])) : []
}

function shapeProblems(yaml: Yaml): Problem[] {
  const { contents } = yaml.document
  const place = valuePlace(yaml, [])
  if (!place || isMap(contents) || (isScalar(contents) && contents.value === null)) return []
  return [{ ...SHAPE, place, found: 'ce fichier n’est pas une suite de noms', ...listFix(contents) }]
}

/** Proposes a registry made from a list of names. */
function listFix(contents: unknown): Pick<Problem, 'diff'> {
  const names = isSeq(contents) ? contents.items.map((item) => (isScalar(item) ? String(item.value) : '')) : []
  if (names.length === 0 || names.some((name) => slugify(name) === '')) return {}
  const lines = names.flatMap((name) => [`${slugify(name)}:`, `  name: ${quoted(name)}`])
  return { diff: ['Écrivez ce fichier ainsi :', ...lines].join('\n') }
}

function idProblems(yaml: Yaml): Problem[] {
  const { contents } = yaml.document
  const keys = isMap(contents) ? contents.items.map(({ key }) => key) : []
  return keys.flatMap((key): Problem[] => {
    if (!isScalar<string>(key) || isSlug(key.value)) return []
    const found = `« ${key.value} » ne peut pas devenir une adresse`
    const expected = 'des minuscules sans accent, des chiffres et des traits d’union simples sont attendus'
    const fix = `${slugify(key.value)}:`
    return [{ severity: 'error', code: 'registry-id', place: nodePlace(yaml, key), found, expected, fix }]
  })
}
