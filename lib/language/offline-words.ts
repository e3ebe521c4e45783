interface OfflineWords {
  /** At the head of a stored page; `{1}` is a date and its time. */
  savedOn: string
  /** At the head of the reading list, shown instead of a page that is not stored. */
  absent: string
}

const WORDS: Readonly<Record<'fr' | 'en' | 'oc', OfflineWords>> = {
  fr: {
    savedOn: 'Version enregistrée le {1}.',
    absent: 'Sans réseau, cette page ne s’ouvre pas\u00a0: elle n’est pas enregistrée ici. Voici ce qui l’est.',
  },
  en: {
    savedOn: 'Version stored on {1}.',
    absent: 'Without a network, this page does not open: it is not stored here. This is what is.',
  },
  oc: {
    savedOn: 'Version enregistrada lo {1}.',
    absent: 'Sens ret, aquesta pagina se dobrís pas\u00a0: es pas enregistrada aicí. Vaquí çò qu’o es.',
  },
}

/**
 * The words of the service worker, in the language that a stored page declares in `<html lang>`.
 */
export function offlineWords(language: string): OfflineWords {
  const code = language.slice(0, 2)
  return code === 'en' || code === 'oc' ? WORDS[code] : WORDS.fr
}
