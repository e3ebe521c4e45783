/** The documents that may be published beside a text, by extension, as a link names them. */
const LABELS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  csv: 'CSV',
  tsv: 'TSV',
  json: 'JSON',
  geojson: 'GeoJSON',
  txt: 'texte',
  epub: 'EPUB',
  zip: 'ZIP',
  ods: 'tableur ODS',
  xlsx: 'tableur XLSX',
  odt: 'document ODT',
  docx: 'document DOCX',
  odp: 'présentation ODP',
  pptx: 'présentation PPTX',
  mp3: 'audio MP3',
  m4a: 'audio M4A',
  ogg: 'audio OGG',
  opus: 'audio Opus',
  wav: 'audio WAV',
  flac: 'audio FLAC',
  mp4: 'vidéo MP4',
  webm: 'vidéo WebM',
  vtt: 'sous-titres',
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

/** `audio/mpeg` for `entretien.mp3`; undefined for a file that is neither sound nor video. */
export function mediaTypeOf(path: string): string | undefined {
  const extension = extensionOf(path)
  return Object.hasOwn(MEDIA_TYPES, extension) ? MEDIA_TYPES[extension] : undefined
}

export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase()
}

/** « PDF » for `rapport.pdf`; undefined for a file that is no document. */
export function documentLabel(path: string): string | undefined {
  const extension = extensionOf(path)
  return Object.hasOwn(LABELS, extension) ? LABELS[extension] : undefined
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
