import type { ReadingWords } from './reading-words'

export const occitan: ReadingWords = {
  yours: 'Vòstra lectura',
  since: 'Dempuèi vòstra lectura del {1}\u00a0: {2}.',
  corrections: ['', 'una correccion', '{1}\u00a0correccions'],
  changed: ['', 'un passatge modificat', '{1}\u00a0passatges modificats'],
  added: ['', 'un passatge novèl', '{1}\u00a0passatges novèls'],
  labels: { correction: 'Correccion\u00a0: ', changed: 'Modificat\u00a0: ', new: 'Novèl\u00a0: ' },
  left: 'N’èretz a {1}\u00a0%, demòra {2}.',
  resume: 'Reprene',
  nextChange: 'Cambiament seguent',
  close: 'Tampar',
  alreadyRead: 'ja legit',
  passage: 'Passatge causit',
  quoted: '«\u00a0{1}\u00a0»',
  highlight: 'Subrelinhar',
  unhighlight: 'Levar lo subrelinhament',
  share: 'Partejar lo passatge',
  copied: 'Passatge copiat, amb son adreça.',
  stored: 'Tèxt enregistrat, legible sens ret.',
  notStored: 'Gardat sens son tèxt, que se legís en linha.',
  refused: 'Aqueste navegador refusa de gardar d’articles.',
}
