import type { Software } from '../cli/software'
import type { Settings } from '../content/newsroom'
import { contentFolder, readSettings } from '../content/read-newsroom'
import type { ListedFile } from '../content/walk-folder'
import type { Problem } from '../problem'
import type { Site } from '../site'

/** The content folder, and what its parsing depends on. */
export interface Reading {
  root: string
  software: Software
  contentDir: string
  home?: Pick<Site, 'origin' | 'basePath'>
  /** Hash of the code that parses texts. */
  code: string
}

export interface ContentRead {
  settings: Settings
  problems: Problem[]
  folder: ListedFile
}

/** Reads the settings of a newsroom; only problems when the folder does not exist. */
export function readContentSettings({ contentDir, home }: Reading): ContentRead | { problems: Problem[] } {
  const { value: folder, problems } = contentFolder(contentDir)
  if (!folder) return { problems }
  const settings = readSettings(folder)
  const site = { ...settings.value.site, ...home }
  return { settings: { ...settings.value, site }, problems: settings.problems, folder }
}
