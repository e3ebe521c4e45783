import { ALPHANUMERIC, BLANK, MASK } from './characters'

const mailName = `[${ALPHANUMERIC}._%+-]`
const mailLabel = `[${ALPHANUMERIC}-]{1,63}`
const inAddress = `[^${BLANK}<>«»"]`

// Every repetition that may start at each character of a long word is bounded: `a@a@a@…` must stay
// linear.
const mail = String.raw`(?<!${mailName})${mailName}{1,64}@${mailLabel}(?:\.${mailLabel}){1,8}`
const others = [
  MASK,
  String.raw`\b(?:(?:https?|ftp)://|(?:mailto|tel|data):|www\.)${inAddress}+`,
  String.raw`\b[A-Za-z]:\\[^${BLANK}]*`,
  ':{2,}',
  String.raw`\d{1,4}(?::\d{1,4}){1,4}`,
  String.raw`[:;=](?<=(?:^|[${BLANK}«]).)[-'^]?[)(\]\[DPpO*|\\/](?=$|[${BLANK}».,!?…])`,
  `:(?<=(?:^|[${BLANK}«(]):)[a-z0-9_+-]{1,40}:(?=$|[${BLANK}»).,!?])`,
  String.raw`\b(?:Yahoo|Joomla|Jeopardy|Yum)!`,
].join('|')

const PROTECTED = new RegExp(others, 'gu')
// A text without `@` is by far the common case, and looking for an e-mail in it costs nearly half
// of all the rules.
const PROTECTED_OR_MAIL = new RegExp(`${mail}|${others}`, 'gu')
const MASKS = new RegExp(`${MASK}+`, 'g')

interface Hidden {
  /** Same length as the text it was made from, so that offsets hold. */
  masked: string
  /** The protected characters, in order. */
  secrets: string
}

/**
 * P0 · What is not French prose is hidden before the other rules read: addresses, times and ratios
 * (`16:9`), `::`, emoticons, `:shortcodes:`, Windows paths, brands that end with a punctuation
 * mark.
 *
 * Source: docs/typography.md P0.
 *
 * @example `https://exemple.fr/?a=1;b=2!` → `https://exemple.fr/?a=1;b=2!`
 * @example `Merci ;-) !` → `Merci ;-){202F}!`
 * @example `Yahoo! Search` → `Yahoo! Search`
 */
export function hide(text: string): Hidden {
  const secrets: string[] = []
  const masked = text.replace(text.includes('@') ? PROTECTED_OR_MAIL : PROTECTED, (secret) => {
    secrets.push(secret)
    return MASK.repeat(secret.length)
  })
  return { masked, secrets: secrets.join('') }
}

/** Puts the protected characters back; possible because no rule adds, moves or removes a mask. */
export function reveal(text: string, secrets: string): string {
  let next = 0
  return text.replace(MASKS, (mask) => {
    next += mask.length
    return secrets.slice(next - mask.length, next)
  })
}
