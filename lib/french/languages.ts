import { fold } from '../text/fold'

/** The codes of ISO 639-1. Three letters are of ISO 639-3, whose 8,000 codes are not listed. */
const CODES = new Set(
  [
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en',
    'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja',
    'jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb',
    'nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq',
    'sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu',
  ].flatMap((codes) => codes.split(' ')),
)

/** What authors write instead of a code. */
const NAMES: Record<string, string> = {
  allemand: 'de',
  anglais: 'en',
  arabe: 'ar',
  breton: 'br',
  catalan: 'ca',
  chinois: 'zh',
  espagnol: 'es',
  francais: 'fr',
  grec: 'el',
  hebreu: 'he',
  italien: 'it',
  japonais: 'ja',
  latin: 'la',
  neerlandais: 'nl',
  occitan: 'oc',
  polonais: 'pl',
  portugais: 'pt',
  russe: 'ru',
  ukrainien: 'uk',
  deutsch: 'de',
  deu: 'de',
  eng: 'en',
  english: 'en',
  espanol: 'es',
  fra: 'fr',
  ita: 'it',
  spa: 'es',
}

/** Whether a tag such as `en` or `pt-BR` begins with the code of a language (BCP 47). */
export function isLanguage(tag: string): boolean {
  const [code = ''] = tag.split('-', 1)
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) && (code.length === 3 || CODES.has(code)) && !NAMES[code]
}

/** `anglais`, `EN` → `en`. */
export function proposeLanguage(written: string): string | undefined {
  const code = fold(written)
  return NAMES[code] ?? (isLanguage(code) ? code : undefined)
}
