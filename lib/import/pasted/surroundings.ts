/** The lines of a text, and the removed lines by construct, as the report names it. */
interface Bare {
  lines: string[]
  left: { construct: string; words: string[] }[]
}

/** Removes what a site, an assistant or a word processor puts around a text. */
export function withoutSurroundings(lines: readonly string[]): Bare {
  const answer = withoutAssistant(lines)
  const page = withoutButtons(answer.lines)
  const file = withoutComments(page.lines)
  return {
    lines: file.lines,
    left: [
      { construct: 'phrase d’un assistant, autour du texte', words: answer.left },
      { construct: 'bouton ou mention du site d’origine', words: page.left },
      { construct: 'commentaire d’un traitement de texte', words: file.left },
    ],
  }
}

interface Part {
  lines: string[]
  left: string[]
}

const HELLO =
  /^(?:bien s[ûu]r|voici|d[’']accord|avec plaisir|certainement|absolument|sure|here(?:['’]s| is)|of course)\b/i
const OFFER =
  /^(?:souhaitez-vous|souhaites-tu|voulez-vous|veux-tu|dites-moi|dis-moi|n[’']h[ée]site[zs]?|si vous (?:voulez|souhaitez)|si tu (?:veux|souhaites)|je peux (?:aussi|également)|would you like|let me know|do you want)\b/i
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/

/** An assistant announces its text (« Voici l’article : »), then offers to write it again. */
function withoutAssistant(lines: readonly string[]): Part {
  const full = lines.flatMap((line, at) => (line === '' ? [] : at))
  const [first = 0, second = 0] = full
  const [last = 0, before = 0] = [full.at(-1), full.at(-2)]
  const isAnswer = HELLO.test(lines[first] ?? '') && /:[*_]*$/.test(lines[first] ?? '') && full.length > 2
  const isRuled = RULE.test(lines[second] ?? '')
  const offers = OFFER.test(lines[last] ?? '') && (isAnswer || RULE.test(lines[before] ?? ''))
  const start = isAnswer ? (isRuled ? second : first) + 1 : 0
  const end = offers ? (RULE.test(lines[before] ?? '') ? before : last) : lines.length
  const left = [...lines.slice(0, start), ...lines.slice(end)].filter((line) => line !== '' && !RULE.test(line))
  return { lines: lines.slice(start, end), left }
}

/** Words that occur only in buttons and notices of a site. */
const BUTTON =
  /^(?:copier le lien|ajouter à (?:vos (?:sélections|favoris)|mes favoris|ma liste)|(?:article )?réservé aux? (?:nos )?abonnés|partager (?:l[’']article|cet article)|temps de lecture\s*:?\s*\d+\s?min.{0,6}|lecture\s*:?\s*\d+\s?min.{0,6}|\d+\s?min(?:utes?)? (?:de lecture|read)|(?:la )?suite après (?:la|cette) publicité|écouter (?:l[’']article|cet article)|lire plus tard|offrir (?:l[’']article|cet article)|share|subscribe now|leave a comment|(?:afficher|voir|lire|ouvrir)(?: (?:ce|cet|cette) [\p{L}-]{4,9})? dans (?:le|votre) navigateur|vous recevez ce(?:tte|t)? .{0,150}|.{0,80}se désinscrire.{0,60}|thanks for reading.{0,100}|get more from .{1,60} in the app|discussion about this post|∙ paid|©.{0,80}tous droits réservés)[.!]?$/iu
/** Words that may also be a heading; they are a button if another button is next to them. */
const PERHAPS =
  /^(?:partager|imprimer|commenter|réagir|s[’']abonner|subscribe|publicité|facebook|linkedin|whatsapp|restacks|comments|offrir|suivre|enregistrer|\d{1,4}|\d+ commentaires?)$/i
const INSIDE =
  /[\s\u00a0]*(?:article réservé à nos abonnés|ajouter à vos sélections|\[(?:modifier(?: le code)?(?:[\s\u00a0]*\|[\s\u00a0]*modifier le code)?|edit)\])(?=[\s\u00a0]|$)/gi

function withoutButtons(lines: readonly string[]): Part {
  const full = lines.flatMap((line, at) => (line === '' ? [] : at))
  const removed = new Set(full.filter((at) => BUTTON.test(lines[at] ?? '')))
  for (const order of [full, [...full].reverse()])
    for (const [index, at] of order.entries())
      if (PERHAPS.test(lines[at] ?? '') && removed.has(order[index - 1] ?? -1)) removed.add(at)
  const kept = lines.filter((_line, at) => !removed.has(at))
  const notices = kept.flatMap((line) => line.match(INSIDE) ?? [])
  const left = [...[...removed].sort((a, b) => a - b).map((at) => lines[at] ?? ''), ...notices.map((one) => one.trim())]
  return { lines: kept.map((line) => line.replace(INSIDE, '').trim()), left }
}

/** `[a]` in a text exported by Google Docs calls a comment of its writers, `[1]` a note. */
const BELOW = /^\[(\d{1,3}|[a-z]{1,2})\][\s\u00a0]?(\S.*)$/

/** Removes the private comments of writers, and converts notes to Markdown footnotes. */
function withoutComments(lines: readonly string[]): Part {
  const start = lines.findLastIndex((line) => line !== '' && !BELOW.test(line)) + 1
  const text = lines.slice(0, start)
  const called = (mark: string) => text.some((line) => line.includes(`[${mark}]`))
  const below = lines.slice(start).filter((line) => line !== '')
  const marks = below.map((line) => BELOW.exec(line)?.[1] ?? '')
  if (below.length === 0 || !marks.every(called)) return { lines: [...lines], left: [] }
  const isComment = (line: string) => /^\[[a-z]/.test(line)
  const notes = below.filter((line) => !isComment(line)).map((line) => line.replace(BELOW, '[^$1]: $2'))
  while (text.at(-1) === '' || RULE.test(text.at(-1) ?? '')) text.pop()
  const known = new Set(marks)
  const written = text.map((line) =>
    line.replace(/[\s\u00a0]?\[(\w{1,3})\]/g, (call, mark: string) => {
      if (!known.has(mark)) return call
      return /\d/.test(mark) ? call.trim().replace('[', '[^') : ''
    }),
  )
  return { lines: [...written, ...notes.flatMap((note) => ['', note])], left: below.filter(isComment) }
}
