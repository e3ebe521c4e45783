interface DocumentKind {
  /** What it is, where its format alone does not say it. */
  kind?: 'text' | 'sheet' | 'document' | 'slides' | 'audio' | 'video' | 'captions'
  format: string
}

/** The documents that may be published beside a text, by extension. */
const KINDS: Readonly<Record<string, DocumentKind>> = {
  pdf: { format: 'PDF' },
  csv: { format: 'CSV' },
  tsv: { format: 'TSV' },
  json: { format: 'JSON' },
  geojson: { format: 'GeoJSON' },
  txt: { kind: 'text', format: 'TXT' },
  epub: { format: 'EPUB' },
  zip: { format: 'ZIP' },
  ods: { kind: 'sheet', format: 'ODS' },
  xlsx: { kind: 'sheet', format: 'XLSX' },
  odt: { kind: 'document', format: 'ODT' },
  docx: { kind: 'document', format: 'DOCX' },
  odp: { kind: 'slides', format: 'ODP' },
  pptx: { kind: 'slides', format: 'PPTX' },
  mp3: { kind: 'audio', format: 'MP3' },
  m4a: { kind: 'audio', format: 'M4A' },
  ogg: { kind: 'audio', format: 'OGG' },
  opus: { kind: 'audio', format: 'Opus' },
  wav: { kind: 'audio', format: 'WAV' },
  flac: { kind: 'audio', format: 'FLAC' },
  mp4: { kind: 'video', format: 'MP4' },
  webm: { kind: 'video', format: 'WebM' },
  vtt: { kind: 'captions', format: 'VTT' },
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  mp4: 'video/mp4',
  webm: 'video/webm',
}

/** The extensions of all documents, then those of sounds and videos. */
export const DOCUMENT_EXTENSIONS: readonly string[] = Object.keys(KINDS)
export const MEDIA_EXTENSIONS: readonly string[] = Object.keys(MEDIA_TYPES)

/** `audio/mpeg` for `entretien.mp3`; undefined for a file that is neither sound nor video. */
export function mediaTypeOf(path: string): string | undefined {
  const extension = extensionOf(path)
  return Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension] : undefined
}

/** The path of a video's captions: `film.mp4` → `film.vtt`. */
export function captionsOf(path: string): string {
  return `${path.slice(0, path.lastIndexOf('.'))}.vtt`
}

export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}

/** Undefined for a file that is no document. */
export function documentKind(path: string): DocumentKind | undefined {
  const extension = extensionOf(path)
  return Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined
}

/** A document that an article links to, relative to the content folder. */
export interface DocumentRef<Place> {
  path: string
  place: Place
  /** The captions of a video, beside it: there may be none. */
  isOptional?: true
}

/** A document of the content folder, ready to be published. */
export interface DocumentFile {
  /** Its actual path: accents may be written otherwise in the text. */
  path: string
  /** `/documents/<name>.<hash>.pdf` */
  address: `/${string}`
  /** In bytes. */
  size: number
}
