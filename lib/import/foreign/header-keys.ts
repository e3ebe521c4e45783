const KEYS_OF_PICTURES = words(
  'image cover featuredimage coverimage heroimage hero banner bannerimage thumbnail images header illustration photo picture ogimage socialimage featureimage teaserimage leadimage couverture vignette',
)

/**
 * Our fields, and the keys of other tools that fill them, without spaces, signs or accents. The
 * first key with a value wins.
 */
export const KEYS = {
  title: ['title', 'titre', 'headline'],
  description: words(
    'description summary excerpt subtitle chapo chapeau abstract lead deck intro resume tagline dek teaser soustitre accroche',
  ),
  date: words(
    'date publishdate createdtime creele datedecreation pubdate datedeparution datedepublication parution datepublished publisheddate published publishedat publishedon publicationdate created createdat creationdate datecreated',
  ),
  updated: words(
    'lastmod updated modified lastmodified lastmodifiedat updatedat datemodified lastupdated lastupdatedat updateddate modifieddate update dateupdated',
  ),
  tags: words('tags tag keywords topics motscles labels etiquettes'),
  section: words('categories category section rubrique categorie rubriques'),
  authors: words('authors author auteur auteurs byline writer writers signature creepar createdby'),
  series: words('series serie dossier'),
  lang: words('lang language locale langue'),
  image: KEYS_OF_PICTURES,
} as const

/** Keys that describe a picture beside its own key: `coverAlt`, `image_caption`. */
export const ALTS = besides(['alt', 'alttext', 'description'])
export const CAPTIONS = besides(['caption', 'legend', 'legende'])
export const CREDITS = besides(['credit', 'credits', 'attribution', 'copyright'])

/** Keys handled elsewhere: names, addresses, and privacy. */
export const ELSEWHERE =
  /^(?:slug|permalink|url|aliases|alias|redirectfrom|redirects|oldslug|oldurl|drafts?|brouillon|published|publish|status|statut|visibility|password|pass|motdepasse|postpassword|sensitivity|private|hidden|unlisted|expirydate|cascade|build|id)$/

function words(list: string): string[] {
  return list.split(' ')
}

function besides(parts: readonly string[]): string[] {
  const pictures = KEYS_OF_PICTURES.flatMap((picture) => parts.map((part) => picture + part))
  return [...pictures, ...parts.filter((part) => part !== 'description' && part !== 'copyright')]
}
