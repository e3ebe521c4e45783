/** Words of pages read without a network, apart so that the worker contains no others. */
export const offlineWords = {
  savedOn: (date: string) => `Version enregistrée le ${date}.`,
  absent: 'Sans réseau, cette page ne s’ouvre pas\u00a0: elle n’est pas enregistrée ici. Voici ce qui l’est.',
}
