import type { SourceFile } from '../../content/newsroom'
import { readSource } from '../../content/source'
import type { Found } from '../../content/walk'

/** A text that is opened by whoever asks for it. */
export function leftOnDisk({ path, shown }: Found): SourceFile {
  return {
    path: shown,
    get text() {
      return readSource({ path, shown }).value?.text ?? ''
    },
  }
}

/** As bytes, a text takes half the room. */
export function packed({ path, text }: SourceFile): SourceFile {
  const bytes = Buffer.from(text)
  return {
    path,
    get text() {
      return bytes.toString()
    },
  }
}
