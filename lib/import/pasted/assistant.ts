import { isRule, type Part } from './line-kinds'

/** What an assistant writes above a text, before a colon: « Voici l’article : ». */
const HELLO =
  /^(?:bien s[ûu]r|voici|voil[àa]|d[’']accord|avec plaisir|certainement|absolument|entendu|parfait|très bien|excellente (?:idée|question)|je vous propose|je te propose|sure|certainly|here(?:['’]s| is)|of course)(?!\p{L})/iu
/** The same without a colon, which nobody else writes at the head of a text. */
const CERTAIN =
  /^(?:bien s[ûu]r|avec plaisir|certainement|absolument|entendu|sure|certainly|of course)[\s\u00a0]?[!,.].*[.!]$/iu
const OFFERS =
  "souhaitez-vous|souhaites-tu|voulez-vous|veux-tu|aimeriez-vous|dites-moi|dis-moi|faites-moi savoir|n[’']h[ée]site[zs]?|si vous (?:le )?(?:voulez|souhaitez|préférez)|si tu (?:le )?(?:veux|souhaites|préfères)|je (?:peux|pourrais) (?:aussi |également |vous |te )?(?:ajuster|adapter|proposer|raccourcir|développer|modifier|ajouter|rédiger|écrire|faire|transformer|générer|aussi|également)|would you like|let me know|do you want|i can also"
const OFFER = new RegExp(`(?:^|[.!]\\s+)(?:${OFFERS})(?!\\p{L})`, 'iu')
/** Choices under an offer: « – une version plus courte ? ». */
const FEW_LINES = 8
const LONGEST = 300

/** Removes what an assistant says around its text: it announces it, and offers to write it again. */
export function withoutAssistant(lines: readonly string[]): Part {
  const full = lines.flatMap((line, at) => (line === '' ? [] : at))
  const [first = 0, second = 0] = full
  const hello = bare(lines[first] ?? '')
  const isAnswer = full.length > 2 && ((HELLO.test(hello) && hello.endsWith(':')) || CERTAIN.test(hello))
  const start = isAnswer ? (isRule(lines[second] ?? '') ? second : first) + 1 : 0
  const end = offerIn(lines, full, isAnswer)
  const left = [...lines.slice(0, start), ...lines.slice(end)].filter((line) => line !== '' && !isRule(line))
  return { lines: lines.slice(start, end), left }
}

/** Where the last offer starts, or the end: it is under a rule, or an announcement was above. */
function offerIn(lines: readonly string[], full: readonly number[], isAnswer: boolean): number {
  const at = full.findLastIndex((line) => OFFER.test(bare(lines[line] ?? '')))
  const after = full.slice(at)
  const before = full[at - 1] ?? 0
  const isRuled = isRule(lines[before] ?? '')
  const isLast = after.length <= FEW_LINES && after.every((line) => (lines[line] ?? '').length <= LONGEST)
  if (at < 2 || !isLast || !(isAnswer || isRuled)) return lines.length
  return isRuled ? before : (full[at] ?? lines.length)
}

/** A line without emphasis, emoji or quotation marks around it. */
function bare(line: string): string {
  return line.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[*_\s]+$/, '')
}
