/** Parses a JSON list; returns an empty list for anything else. */
export function listIn(text: string | null): unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
