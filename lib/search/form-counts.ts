import { compareCodeUnits } from '../collections'
import type { Form } from './article-terms'

/** Reads the counts of a term's written forms: « élection 12 élections 3 ». */
export function parseFormCounts(written: string): Map<string, number> {
  const parts = written === '' ? [] : written.split(' ')
  const forms = new Map<string, number>()
  for (let at = 0; at < parts.length; at += 2) forms.set(parts[at] ?? '', Number(parts[at + 1]))
  return forms
}

export function serializeFormCounts(forms: ReadonlyMap<string, number>): string {
  return [...forms].map(([form, times]) => `${form} ${times}`).join(' ')
}

export function addFormCounts(forms: Map<string, number>, more: readonly Form[]): void {
  for (const { form, times } of more) {
    const sum = (forms.get(form) ?? 0) + times
    if (sum === 0) forms.delete(form)
    else forms.set(form, sum)
  }
}

/** The most frequent form; ties are broken by code units. */
export function commonestForm(forms: ReadonlyMap<string, number>): string {
  let [best, most] = ['', 0]
  for (const [form, times] of forms) {
    if (times > most || (times === most && compareCodeUnits(form, best) < 0)) [best, most] = [form, times]
  }
  return best
}
