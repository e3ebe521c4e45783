import type { Mention, Place } from '../article/source-place'
import { startOf } from '../content/place-in-source'
import { type Path, valuePlace, type Yaml } from '../content/yaml-places'

/** A name and its place, whether the names are a YAML list or a text with commas. */
export function mentionAt(yaml: Yaml, path: Path, name: string): Mention {
  return { name, place: placeOfName(yaml, path, name) }
}

function placeOfName(yaml: Yaml, path: Path, name: string): Place {
  const place = valuePlace(yaml, path) ?? valuePlace(yaml, path.slice(0, -1)) ?? startOf(yaml.file)
  const line = yaml.text.split('\n')[place.line - 1] ?? ''
  const index = line.indexOf(name, place.column - 1)
  return index === -1 ? place : { ...place, column: index + 1, length: name.length }
}
