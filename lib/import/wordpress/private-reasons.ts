import { childText, fieldsOf, metaOf, type XmlNode } from './read-xml'

/** Custom fields with which plugins restrict a post, or exclude it from search engines. */
const RESTRICTING: [key: string, restricts: RegExp][] = [
  ['_members_access_role', /./],
  ['_wc_memberships_force_public', /^no$/],
  ['_pmpro_restricted', /^(?:1|yes)$/],
  ['rcp_user_level', /^(?!all$)./i],
  ['_mepr_unauthorized_message_type', /^(?:custom|hide)$/],
  ['_et_pb_password', /./],
  ['_yoast_wpseo_meta-robots-noindex', /^1$/],
  ['rank_math_robots', /noindex/],
  ['_seopress_robots_index', /^yes$/],
  ['_jetpack_newsletter_access', /^(?!everybody$)./],
]
/** Fields of other plugins that do the same. */
const RESTRICTING_NAME =
  /(?:^|_)(?:no_?index|members?_?only|subscribers?_?only|paywall(?:ed)?|restricted|premium(?:_only)?|private|hidden|content_protect\w*)$/i
const YES = /^(?:1|yes|on|true|oui)$/i
/** Restricted blocks, and hidden blocks. */
const BLOCK_FOR_SOME =
  /<!-- wp:(?:jetpack\/(?:paywall|subscribers-only)|premium-content\/[\w-]+|[\w-]*(?:member|restrict|paywall)[\w-]*\/[\w-]+)|"blockVisibility":(?:false|\{)/
/** Shortcodes around restricted text. */
const FOR_SOME =
  /\[(?:members?(?:_only|-only)?|memberonly|private|privé|restrict(?:ed)?|restricted_content|um_loggedin|um_show_content|rcp_\w+|mepr[-_]\w+|pmpro_\w+|membership|paywall|subscriber[s_-]?(?:only)?|is_logged_in|user_access|s2If|wlm_\w+|passster|content_protector|protected?)\b[^\]]*\]/iu

/** The reasons to keep a post private. Every state but `publish` keeps it a draft. */
export function reasonsForPost(item: XmlNode, today: string): string[] {
  const status = childText(item, 'wp:status')
  const date = childText(item, 'wp:post_date').slice(0, 10)
  const [known] = RESTRICTING.find(([key, restricts]) => restricts.test(metaOf(item, key))) ?? []
  const field = known ?? fieldsOf(item).find(([key, value]) => RESTRICTING_NAME.test(key) && YES.test(value))?.[0]
  const content = childText(item, 'content:encoded')
  const code = FOR_SOME.exec(content)?.[0]
  const block = BLOCK_FOR_SOME.exec(content)?.[0].replace('<!-- ', '')
  return [
    ...(status === 'publish' ? [] : [`état « ${status || 'inconnu'} » dans WordPress`]),
    ...(childText(item, 'wp:post_password') === '' ? [] : ['protégé par un mot de passe dans WordPress']),
    ...(date > today ? [`date à venir : ${date}`] : []),
    ...(field ? [`réservé par le champ « ${field} »`] : []),
    ...(code ? [`passage réservé par le code « ${code} »`] : []),
    ...(block ? [`passage réservé par le bloc « ${block} »`] : []),
  ]
}
