import type { Counted } from './fill-template'

/** What a browser says about an earlier reading; `{1}` and `{2}` are values. */
export interface ReadingWords {
  /** The name of the bar. */
  yours: string
  /** « Depuis votre lecture du 3 juin 2025 : une correction, deux paragraphes modifiés. » */
  since: string
  corrections: Counted
  changed: Counted
  added: Counted
  /** Before a marked paragraph, for screen readers. */
  labels: Record<'correction' | 'changed' | 'new', string>
  /** The percentage where the reader was, and the time that is left. */
  left: string
  resume: string
  nextChange: string
  close: string
  alreadyRead: string
  /** The name of the bar for a selected passage, and the passage between quotation marks. */
  passage: string
  quoted: string
  highlight: string
  unhighlight: string
  share: string
  copied: string
  /** The text of an article is stored; it is not, for want of room; the browser keeps nothing. */
  stored: string
  notStored: string
  refused: string
}

/**
 * Kept out of the dictionary: few readers load the script that holds these words, whereas words in
 * a page are sent to every reader. Each other language has its own script.
 */
export const french: ReadingWords = {
  yours: 'Votre lecture',
  since: 'Depuis votre lecture du {1}\u00a0: {2}.',
  corrections: ['', 'une correction', '{1}\u00a0corrections'],
  changed: ['', 'un passage modifié', '{1}\u00a0passages modifiés'],
  added: ['', 'un nouveau passage', '{1}\u00a0nouveaux passages'],
  labels: { correction: 'Correction\u00a0: ', changed: 'Modifié\u00a0: ', new: 'Nouveau\u00a0: ' },
  left: 'Vous en étiez à {1}\u00a0%, il reste {2}.',
  resume: 'Reprendre',
  nextChange: 'Changement suivant',
  close: 'Fermer',
  alreadyRead: 'déjà lu',
  passage: 'Passage choisi',
  quoted: '«\u00a0{1}\u00a0»',
  highlight: 'Surligner',
  unhighlight: 'Effacer le surlignage',
  share: 'Partager le passage',
  copied: 'Passage copié, avec son adresse.',
  stored: 'Texte enregistré, lisible sans réseau.',
  notStored: 'Gardé sans son texte, qui se lit en ligne.',
  refused: 'Ce navigateur refuse de garder des articles.',
}
