/** What newsrooms must do for one version of the package. */
interface VersionNotes {
  version: string
  /** Markdown, in French; empty if there is nothing to do. */
  toDo: string
}

const VERSION = /^## (\d+\.\d+\.\d+)/
const TO_DO = '### À faire par la rédaction'

/** Reads `CHANGELOG.md`, newest version first. */
export function notesIn(changelog: string): VersionNotes[] {
  return changelog.split(/^(?=## )/m).flatMap((section) => {
    const version = VERSION.exec(section)?.[1]
    if (version === undefined) return []
    const part = section.split(/^(?=### )/m).find((text) => text.startsWith(TO_DO)) ?? ''
    return [{ version, toDo: part.slice(TO_DO.length).trim() }]
  })
}

/** The notes after the version of the last edition; if it is unknown, only the installed one's. */
export function notesSince(
  notes: readonly VersionNotes[],
  last: string | undefined,
  installed: string,
): VersionNotes[] {
  const isNew = (version: string) => (last === undefined ? version === installed : compareVersions(version, last) > 0)
  return notes.filter(({ version, toDo }) => toDo !== '' && isNew(version))
}

/** Negative if `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [ours, theirs] = [a, b].map((version) => version.split('.').map(Number))
  const difference = ours?.map((part, index) => part - (theirs?.[index] ?? 0)).find((part) => part !== 0)
  return difference ?? 0
}
