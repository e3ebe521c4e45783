const KEYS_OF_PICTURES = words(
  'image cover featuredimage coverimage heroimage hero banner bannerimage thumbnail images header illustration photo picture ogimage socialimage featureimage teaserimage leadimage couverture vignette',
)

/**
 * Keys of other tools by the field of ours that they fill, without spaces, signs or accents. The
 * first that has a value rules.
 */
export const KEYS = {
  title: ['title', 'titre', 'headline'],
  description: words(
    'description summary excerpt subtitle chapo chapeau abstract lead deck intro resume tagline dek teaser soustitre accroche',
  ),
  date: words(
    'date publishdate createdtime creele datedecreation pubdate datepublished publisheddate published publishedat publishedon publicationdate created createdat creationdate datecreated',
  ),
  updated: words(
    'lastmod updated modified lastmodified lastmodifiedat updatedat datemodified lastupdated lastupdatedat updateddate modifieddate update dateupdated',
  ),
  tags: words('tags tag keywords topics motscles labels'),
  section: words('categories category section rubrique categorie rubriques'),
  authors: words('authors author auteur auteurs byline writer writers signature'),
  series: words('series serie dossier'),
  lang: words('lang language locale langue'),
  image: KEYS_OF_PICTURES,
} as const

/** Keys of a picture that stand beside it: `coverAlt`, `image_caption`. */
export const ALTS = besides(['alt', 'alttext', 'description'])
export const CAPTIONS = besides(['caption', 'legend', 'legende'])
export const CREDITS = besides(['credit', 'credits', 'attribution', 'copyright'])

/** Read elsewhere: names, addresses, and what hides a text. */
export const ELSEWHERE =
  /^(?:slug|permalink|url|aliases|alias|redirectfrom|redirects|oldslug|oldurl|drafts?|brouillon|published|publish|status|statut|visibility|password|pass|motdepasse|postpassword|sensitivity|private|hidden|unlisted|expirydate|cascade|build|id)$/

function words(list: string): string[] {
  return list.split(' ')
}

function besides(parts: readonly string[]): string[] {
  const pictures = KEYS_OF_PICTURES.flatMap((picture) => parts.map((part) => picture + part))
  return [...pictures, ...parts.filter((part) => part !== 'description' && part !== 'copyright')]
}
