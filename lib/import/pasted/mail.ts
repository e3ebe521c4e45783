/** The lines of a text received by e-mail, and the removed parts of the e-mail. */
interface Mail {
  lines: string[]
  /** Headers, greeting and signature: addresses and telephones of people. */
  left: string[]
  /** When it was sent. */
  date?: string
}

const HEADER =
  /^(?:de|à|cc|cci|objet|date|envoyé(?: le)?|répondre à|from|to|bcc|subject|sent|reply-to)[\s\u00a0]?:[\s\u00a0]*(.*)$/i
const SENDER = /^(?:de|from)[\s\u00a0]?:/i
const SENT = /^(?:date|envoyé(?: le)?|sent)[\s\u00a0]?:/i
const GREETING = /^(?:bonjour|bonsoir|salut|hello|coucou|chère?s?)\b[^.?]{0,60}[,!]?$/i
const CLOSING =
  /^(?:bien à (?:vous|toi)|(?:bien )?cordialement|(?:bien )?amicalement|amitiés|bises|merci d[’']avance|bonne (?:journée|soirée)|à bientôt|sincères salutations)[\s,.!]*$/i
/** Signatures added by programs (RFC 3676, § 4.3, for the dashes). */
const SIGNED = /^(?:--|envoyé (?:de|depuis) mon \S.*|sent from my \S.*|(?:obtenir|télécharger|get) outlook .*)$/i
/** The maximum of lines in a signature. */
const LONGEST_SIGNATURE = 10

/** Removes the e-mail around a text. Other texts stay as they are. */
export function withoutMail(lines: readonly string[]): Mail {
  const quoted = lines.every((line) => line === '' || /^>(?!\s*\[!)/.test(line)) && lines.some((line) => line !== '')
  const own = quoted ? lines.map((line) => line.replace(/^(?:>[\s\u00a0]?)+/, '')) : [...lines]
  const { head, rest } = headersOf(own)
  const sent = head.find((line) => SENT.test(line))
  const greeting = head.length > 0 ? rest.slice(0, firstFull(rest) + 1).filter((line) => GREETING.test(line)) : []
  const text = greeting.length > 0 ? rest.slice(firstFull(rest) + 1) : rest
  const end = signatureIn(text, head.length > 0)
  const left = [...head, ...greeting, ...text.slice(end)].filter((line) => line !== '')
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
