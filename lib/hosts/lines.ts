export function lines(...all: string[]): string {
  return all.map((line) => `${line}\n`).join('')
}
