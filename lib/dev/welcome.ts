/** Where to read the paper, and why there if it is not where one would look for it. */
export function welcome(url: string, wantedPort: number): string {
  const moved = wantedPort !== 0 && Number(new URL(url).port || 80) !== wantedPort
  const lines = [`✔ Le journal se lit à l’adresse ${url}`, '  Ctrl+C pour le fermer.']
  return [...(moved ? [`Le port ${wantedPort} est déjà pris.`] : []), ...lines].join('\n')
}
