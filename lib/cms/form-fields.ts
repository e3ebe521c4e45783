import type { DateTimeField, Field, RelationField } from '@sveltia/cms'

/** A name of a registry. */
export interface Named {
  id: string
  name: string
}

export const OPTIONAL = { required: false } as const

export function date(name: string, label: string, timezone: string): DateTimeField {
  return { name, label, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', input_timezone: timezone }
}

export function moment(name: string, label: string, timezone: string): DateTimeField {
  return { name, label, widget: 'datetime', format: 'YYYY-MM-DD HH:mm', input_timezone: timezone }
}

export function list(name: string, label: string): Field {
  return { name, label, widget: 'list', ...OPTIONAL }
}

export function chosenArticles(name: string, label: string): RelationField {
  return {
    name,
    label,
    widget: 'relation',
    collection: 'articles',
    multiple: true,
    value_field: '{{slug}}',
    display_fields: ['title'],
    search_fields: ['title'],
  }
}

/**
 * A name of a registry, or any name without a registry. The editor refuses a whole configuration
 * for one choice among nothing, such as the names of a registry that is still empty.
 */
export function one(name: string, label: string, names: readonly Named[] | undefined): Field {
  if (!names?.length) return { name, label, widget: 'string', ...OPTIONAL }
  return { name, label, widget: 'select', options: optionsOf(names), ...OPTIONAL }
}

export function several(name: string, label: string, names: readonly Named[] | undefined): Field {
  if (!names?.length) return list(name, label)
  return { name, label, widget: 'select', multiple: true, options: optionsOf(names), ...OPTIONAL }
}

/** The choices are written out, because a relation cannot read our registries, maps of ids. */
function optionsOf(names: readonly Named[]): { label: string; value: string }[] {
  return names.map(({ id, name }) => ({ label: name, value: id }))
}
