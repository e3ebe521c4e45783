/** Words whose first letter is « É », without their accent. */
export const ACCENTED_E = `E(?:${[
  'tats?|coles?|glises?|lysée|lections?|lue?s?|missions?|nergies?|poques?|quipes?|trang(?:ers?|ères?)|tudes?',
  'tudiante?s?|té|vénements?|videmment|conomies?|cologies?|cologistes?|crivains?|diteurs?|ditions?|ducation',
  'galement|galité|gypte|thiopie|cosse|cossaise?s?|quateur|rythrée|mirats|lèves?|leveurs?|lecteurs?|lectricité',
  'léments?|coute[rz]?|crans?|checs?|changes?|tapes?|tages?|tablissements?|tait|taient|tant|crit[es]?|crire',
].join('|')})`

/** Words that English spells without an accent, in a title that the text quotes. */
export const ENGLISH = /^E(?:lection|mission|dition|conomie|cologie)s?$|^Education$/

/**
 * Not « moelle », « poêle », « coexister », « Noël », which are two letters: in « oeu » and « oeil
 * », no French word has two. Names keep theirs: « Leboeuf ».
 */
export const WITH_LIGATURE = [
  'ch?oeurs?|oeuvres?|manoeuvres?|soeurs?|noeuds?|voeux?|oeil|oeufs?|boeufs?|moeurs|oed[eè]mes?',
  'rancoeurs?|consoeurs?|(?:dés)?oeuvr(?!ard)[a-zéè]{1,9}|manoeuvr[a-zéè]{1,9}|écoeur[a-zé]{1,9}|oeill(?:et|ade|ère)s?',
  'oecuméni(?:ques?|sme)|oesophages?|oenologu?[a-z]{1,5}|oestrogènes?|oedipe|oedipien(?:ne)?s?|foetus|foeta(?:l|le|les|ux)',
].join('|')
