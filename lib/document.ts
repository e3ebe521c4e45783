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
}

/** « PDF » for `rapport.pdf`; undefined for a file that is no document. */
export function documentLabel(path: string): string | undefined {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(LABELS, extension) ? LABELS[extension] : undefined
}

/** A document that an article links to, relative to the content folder. */
export interface DocumentRef<Place> {
  path: string
  place: Place
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
