import { AFTER_NAME, isByline, NAME } from './signatures'

/** A line below a text that is not the title of an article. */
const CREDIT =
  /^(?:sources?|photos?|crédits?|illustrations?|légendes?|contacts?|traduction|avec|renseignements?|inscriptions?|réservations?|tarifs?|©)\s?:|^©|^[^\p{L}]{5,}$|(?:\d\d[\s.]?){5}$|\S@\S+\.\S+$/iu
const AGENCIES =
  'AFP|Reuters|Getty(?: Images)?|Hans Lucas|Sipa(?: Press)?|Maxppp|Abaca(?:press)?|Shutterstock|Unsplash|Pexels|i?stock(?:photo)?|Adobe Stock|Wikimedia(?: Commons)?|DR'
/** The legend of a picture, which ends with who took it: « Le port, en 2023. © AFP ». */
const CAPTION = new RegExp(`©|(?:[(/.–—-]\\s?|\\s(?:photo|crédits?)\\s:?\\s?)(?:${AGENCIES})\\)?\\.?$`, 'iu')

export function isCredit(line: string): boolean {
  return isByline(line) || CREDIT.test(line) || isCaption(line) || areNames(line)
}

/** Whether a line describes a picture and names its photographer or agency. */
export function isCaption(line: string): boolean {
  return CAPTION.test(line)
}

const PLACE = /^\p{Lu}[\p{L}-]+$/u

/** « Jeanne Le Goff, Ali Benali et Luc Martin » signs a text. */
function areNames(line: string): boolean {
  const bare = line.replace(AFTER_NAME, '')
  const names = bare.split(/, | et | & | \/ /)
  // « Jeanne Le Goff, Brest » is a name and a place.
  const isPlaced = names.length === 2 && bare.includes(', ') && NAME.test(names[0] ?? '') && PLACE.test(names[1] ?? '')
  return isPlaced || ((names.length > 1 || bare !== line) && names.every((name) => NAME.test(name)))
}
