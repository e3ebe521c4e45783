/**
 * Stop words, folded. An elided form (« l' », « qu' », « jusqu' ») is written without its
 * apostrophe. After the list that J. Savoy published with his stemmers
 * (members.unine.ch/jacques.savoy/clef), without its rare words and with the commonest forms of the
 * auxiliaries.
 */
const TEXT = `
a ai aie ailleurs ainsi ait alors apres as assez au aucun aucune auquel aura auraient aurait auront aussi autant autre autrement autres
aux auxquelles auxquels avaient avais avait avant avec avez avoir avons ayant beaucoup bien c ca car ce ceci cela celle celles celui
cependant certain certaine certaines certains ces cet cette ceux chacun chacune chaque chez ci combien comme comment contre d dans de
deja depuis des desormais dessous dessus deux devait devant devez devra devrait doit doivent donc dont du durant e elle elles en encore
enfin entre envers es est et etaient etais etait etant ete etes etre eu eurent eux fait faire font furent fut hors hui ici il ils j
jamais je jusqu jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais malgre me meme memes
mes mien moi moins mon n ne ni non nos notamment notre nous on ont or ou oui par parce parfois parmi pas pendant peu peut peuvent peux
plus plusieurs plutot pour pourquoi pourra pourrait pouvait pouvoir pres presque puis puisqu puisque qu quand quant que quel quelle
quelles quelqu quelque quelques quels qui quoi quoiqu quoique s sa sans sauf se selon sera seraient serait seront ses seulement si sinon
soi soient soit sommes son sont sous souvent sur t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutefois
toutes tres trop tu un une va vers voici voila vos votre vous vu y etc aujourd
`
export const STOP_WORDS: ReadonlySet<string> = new Set(TEXT.trim().split(/\s+/))

/** Stop words that names and set phrases contain: « loi de finances » is a bigram all the same. */
export const LINKING_WORDS: ReadonlySet<string> = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'sur',
])

/** Stop words that are also nouns, folded: « un été », « l’or », « l’Est », « le car ». */
export const HOMOGRAPHS: ReadonlySet<string> = new Set(
  'avoir bien car ete etes est etre fait mien moi moins or pas plus son sous tout vers'.split(' '),
)
