import { isBareLine, isProse } from './line-kinds'

/** The lines of a text received by e-mail, and the removed parts of the e-mail. */
interface Mail {
  lines: string[]
  /** Headers, greeting and signature: addresses and telephones of people. */
  left: string[]
  /** When it was sent. */
  date?: string
}

const HEADER =
  /^(?:de|à|pour|copie(?: cachée)?(?: à)?|cc|cci|objet|sujet|date|envoyé(?: le)?|expéditeur|destinataires?|répondre à|importance|from|to|bcc|subject|sent|reply-to)[\s\u00a0]?:[\s\u00a0]*(.*)$/i
const SENDER = /^(?:de|expéditeur|from)[\s\u00a0]?:/i
const SENT = /^(?:date|envoyé(?: le)?|sent)[\s\u00a0]?:/i
const GREETING = /^(?:bonjour|bonsoir|salut|hello|coucou|chère?s?)\b[^.?]{0,60}[,!]?$/i
const CLOSING =
  /^(?:bien à (?:vous|toi)|(?:bien )?cordialement|(?:bien )?amicalement|amitiés|bises|merci(?: d[’']avance| beaucoup)?|bonne (?:journée|soirée|réception|lecture)|à bientôt|sincères salutations)[\s,.!]*$/i
/** The separator that mail programs write before a quoted message. */
const BETWEEN =
  /^(?:le .{6,80} a écrit[\s\u00a0]?:|on .{6,80} wrote:|[-_]{2,}[\s\u00a0]?(?:message (?:d[’']origine|original|transféré)|(?:original|forwarded) message)[\s\u00a0]?[-_]{2,}|début du message (?:transféré|réexpédié)[\s\u00a0]?:|begin forwarded message:)$/i
/** A message to colleagues above a text. */
const COVER =
  /(?<!\p{L})(?:ci-joint|ci-dessous|voici|comme convenu|en ligne|le papier|mon papier|tu|te|vous trouverez|veuillez)(?!\p{L})/iu
/** Signatures added by programs (RFC 3676, § 4.3, for the dashes). */
const SIGNED = /^(?:--|envoyé (?:de|depuis) mon \S.*|sent from my \S.*|(?:obtenir|télécharger|get) outlook .*)$/i
/** The maximum of lines in a signature. */
const LONGEST_SIGNATURE = 10

/** Removes the e-mails around a text. Other texts stay as they are. */
export function withoutMail(lines: readonly string[]): Mail {
  const between = lines.findIndex((line) => BETWEEN.test(line))
  if (between === -1) return withoutOneMail(lines)
  const [above, below] = [lines.slice(0, between), unquoted(lines.slice(between + 1))]
  const isAbove = wordsIn(above) >= wordsIn(below)
  const { left, ...mail } = isAbove ? withoutOneMail(above, true) : withoutMail(below)
  const others = [...(isAbove ? [] : above), lines[between] ?? '', ...(isAbove ? below : [])]
  return { ...mail, left: [...left, ...others.filter((line) => line !== '')] }
}

function wordsIn(lines: readonly string[]): number {
  return lines.join(' ').length
}

function unquoted(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^(?:>[\s\u00a0]?)+/, ''))
}

function withoutOneMail(lines: readonly string[], isAnswer = false): Mail {
  const quoted = lines.every((line) => line === '' || /^>(?!\s*\[!)/.test(line)) && lines.some((line) => line !== '')
  const own = quoted ? unquoted(lines) : [...lines]
  const { head, rest } = headersOf(own)
  const sent = head.find((line) => SENT.test(line))
  const greeting = head.length > 0 ? rest.slice(0, firstFull(rest) + 1).filter((line) => GREETING.test(line)) : []
  const said = greeting.length > 0 ? rest.slice(firstFull(rest) + 1) : rest
  const isMail = head.length > 0 || isAnswer
  const start = isMail ? coverEnd(said) : 0
  const text = said.slice(start)
  const end = signatureIn(text, isMail)
  const left = [...head, ...greeting, ...said.slice(0, start), ...text.slice(end)].filter((line) => line !== '')
  return { lines: text.slice(0, end), left, ...(sent !== undefined && { date: sent.replace(SENT, '').trim() }) }
}

/** The first lines, if they contain a sender and two more e-mail headers. */
function headersOf(lines: readonly string[]): { head: string[]; rest: string[] } {
  let end = firstFull(lines)
  const start = end
  while (HEADER.test(lines[end] ?? '')) end++
  const head = lines.slice(start, end)
  return head.length >= 3 && head.some((line) => SENDER.test(line))
    ? { head, rest: lines.slice(end) }
    : { head: [], rest: [...lines] }
}

/** The lines above the title that are a message to colleagues: sentences, then an empty line. */
function coverEnd(lines: readonly string[]): number {
  const start = firstFull(lines)
  const end = lines.indexOf('', start)
  const cover = lines.slice(start, end === -1 ? start : end)
  const next = lines.slice(end).find((line) => line !== '') ?? ''
  const isCover = cover.some((line) => COVER.test(line) && isProse(line)) && isBareLine(next)
  return isCover ? end : 0
}

/** The first line of the signature, or the end of the text without one. */
function signatureIn(lines: readonly string[], isMail: boolean): number {
  const at = lines.findIndex((line, index) => {
    if (!SIGNED.test(line) && !(isMail && CLOSING.test(line))) return false
    const after = lines.slice(index + 1).filter((other) => other !== '')
    return after.length <= LONGEST_SIGNATURE && after.every((other) => other.length <= 90)
  })
  return at <= 0 ? lines.length : at
}

function firstFull(lines: readonly string[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => line !== ''),
  )
}
