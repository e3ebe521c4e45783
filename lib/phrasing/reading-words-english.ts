import type { ReadingWords } from './reading-words'

export const english: ReadingWords = {
  yours: 'Your reading',
  since: 'Since you read this on {1}: {2}.',
  corrections: ['', 'one correction', '{1}\u00a0corrections'],
  changed: ['', 'one changed passage', '{1}\u00a0changed passages'],
  added: ['', 'one new passage', '{1}\u00a0new passages'],
  labels: { correction: 'Correction: ', changed: 'Changed: ', new: 'New: ' },
  left: 'You had read {1}%; {2} left.',
  resume: 'Resume',
  nextChange: 'Next change',
  close: 'Close',
  alreadyRead: 'already read',
  passage: 'Selected passage',
  quoted: '“{1}”',
  highlight: 'Highlight',
  unhighlight: 'Remove the highlight',
  share: 'Share the passage',
  copied: 'Passage copied, with its address.',
  stored: 'Text stored, readable without a network.',
  notStored: 'Saved without its text, which needs the network.',
  refused: 'This browser refuses to save articles.',
}
