import { parseData, type ReaderData } from './data-file'

/** In bytes. A list of 500 articles without highlights is a tenth of this. */
const LARGEST = 2_000_000

/** Makes the browser save a file. */
export function downloadFile(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // Browsers read the object later, and no event tells when they are done.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Reads the chosen file, and clears the field so that the same file can be chosen again. */
export async function readDataFile(field: HTMLInputElement): Promise<ReaderData> {
  const file = field.files?.[0]
  if (!file || file.size > LARGEST) return parseData(null)
  const text = await file.text().catch(() => null)
  field.value = ''
  return parseData(text)
}
