import type { Part } from './line-kinds'

const NETWORKS =
  'facebook|messenger|twitter|x|linkedin|whatsapp|bluesky|mastodon|threads|telegram|instagram|pinterest|reddit|flipboard|e-?mail|mail|courriel|sms'
const SHARED = "(?:l[’']article|cet(?:te)? (?:article|page)|la page)"

/** Words that occur only in buttons, notices and menus of a site. */
const LINES = [
  "copier (?:le lien|l[’']adresse|l[’']url)|lien copié",
  "(?:ajouter|enregistrer)(?: l[’']article)? (?:à|dans|aux) (?:vos |mes |ma |tes )?(?:sélections|favoris|liste.{0,12})",
  '(?:article |contenu )?(?:réservé aux? (?:nos )?abonnés|en accès libre)',
  `(?:partager|imprimer|envoyer|offrir|enregistrer|sauvegarder|commenter|écouter|recommander|suivre|noter|télécharger) ${SHARED}(?: (?:sur|par|en) [\\p{L}-]{1,12})?`,
  `(?:partage[rz]?|envoye[rz]|suivre|suivez-nous|retrouvez-nous|share)(?: ${SHARED})? (?:sur|par|via|on) (?:l[’']|les )?(?:${NETWORKS}|réseaux sociaux|google (?:news|actualités|discover))`,
  `(?:(?:${NETWORKS}|partager|imprimer|copier le lien)[\\s\\u00a0]*(?:[|·•,/-][\\s\\u00a0]*)?){2,12}`,
  '(?:temps de )?lecture[\\s\\u00a0]?:?[\\s\\u00a0]?(?:\\d+|une|deux|trois|quatre|cinq)[\\s\\u00a0]?min.{0,6}|⏱.{0,30}min.{0,6}',
  '\\d+[\\s\\u00a0]?min(?:utes?|s)?\\.? (?:de lecture|read)|lu \\d+ fois',
  '(?:la )?suite après (?:la|cette) publicité|lire plus tard|share|subscribe now|leave a comment',
  '(?:afficher|voir|lire|ouvrir)(?: (?:ce|cet|cette) [\\p{L}-]{4,9})? dans (?:le|votre) navigateur',
  'vous recevez ce(?:tte|t)? .{0,150}|.{0,80}se désinscrire.{0,60}',
  'thanks for reading.{0,100}|get more from .{1,60} in the app|discussion about this post|∙ paid|©.{0,80}tous droits réservés',
  '(?:aller|passer|accéder)(?: directement)? au (?:contenu|menu).{0,20}|skip to (?:main )?content|(?:ouvrir|fermer|afficher) le menu|menu principal',
  "(?:se connecter|s[’']identifier|mon compte|créer un compte|se déconnecter)(?: / s[’']inscrire)?",
  "(?:s[’']abonner|abonnez-vous|je m[’']abonne)(?: (?:à partir de|pour|dès) .{1,30})?",
  '(?:tout accepter|tout refuser|accepter (?:tout|et (?:fermer|continuer)|les cookies)|refuser (?:tout|les cookies)|continuer sans accepter|(?:paramétrer|gérer|personnaliser|en savoir plus sur) (?:les |mes |vos |nos )?(?:cookies|choix|préférences|traceurs))',
  '(?:nous utilisons|ce site utilise|nos partenaires et nous|nous et nos (?:\\d+ )?partenaires|en poursuivant votre navigation|avec votre accord)[^\\n]{0,260}(?:cookies|traceurs|données)[^\\n]{0,260}',
  "(?:inscrivez-vous|abonnez-vous|recevez|s[’']inscrire|je m[’']inscris)[^\\n]{0,60}(?:newsletter|infolettre|lettre d[’']information|par e-?mail)[^\\n]{0,60}",
  '(?:voir|lire|afficher|ajouter|laisser|poster|écrire) (?:les|tous les|un|votre|\\d+) commentaires?|soyez le premier à (?:commenter|réagir)',
  "signaler une (?:erreur|faute|coquille)(?: dans (?:l[’']article|le texte))?|une (?:erreur|faute|coquille) \\? (?:signalez|écrivez|dites).{0,40}",
  "(?:retour (?:en haut(?: de (?:la )?page)?|à l[’']accueil|au sommaire)|haut de page|article (?:précédent|suivant)|mentions légales|politique de confidentialité|plan du site)",
  '(?:ajouter|choisir|définir)[^\\n]{1,50}(?:source préférée|sources? favorites?)[^\\n]{0,30}',
  "(?:voir|afficher) en plein écran|cliquez (?:ici )?pour agrandir.{0,20}|press enter or click to view image in full size|voir l[’']historique|modifier le code",
  '(?:publié |mis à jour |modifié )?il y a (?:\\d+|une?) (?:min(?:utes?)?|h(?:eures?)?|jours?|j)',
  'il vous reste [\\d.,]+[\\s\\u00a0]?% de cet article à lire.{0,80}|(?:la suite|cet article) est réservée? à nos abonnés.{0,60}|∙ abonnés payants',
  "merci d[’']avoir lu .{0,160}|follow|clap|member-only story",
  '(?:accueil|home|vous êtes ici)(?:[\\s\\u00a0]?[>›»/→:|][\\s\\u00a0]?[^>›»/→|]{2,60}){1,6}',
]
const BUTTON = new RegExp(`^(?:${LINES.join('|')})[.!]?$`, 'iu')
/** Words that may also be a heading; they are a button if another button is next to them. */
const PERHAPS = new RegExp(
  `^(?:partager|imprimer|commenter|réagir|s[’']abonner|subscribe|publicité|restacks|comments|offrir|suivre|enregistrer|écouter|sauvegarder|menu|rechercher|recherche|accueil|connexion|article|discussion|lire|modifier|newsletters?|s[’']inscrire|je m[’']inscris|votre (?:adresse )?e-?mail|\\d{1,4}|\\d+ commentaires?|${NETWORKS})$`,
  'i',
)
const INSIDE =
  /[\s\u00a0]*(?:article réservé à nos abonnés|ajouter à vos sélections|\[(?:modifier(?: le code)?(?:[\s\u00a0]*\|[\s\u00a0]*modifier le code)?|edit)\])(?=[\s\u00a0]|$)/gi

/** A sign alone between two buttons: « · ». */
const SIGN = /^[·•|–—∙]$/

/** Removes the buttons, notices and menus of the site that a text was copied from. */
export function withoutButtons(lines: readonly string[]): Part {
  const full = lines.flatMap((line, at) => (line === '' ? [] : at))
  const removed = new Set(full.filter((at) => BUTTON.test(lines[at] ?? '')))
  for (const at of full.filter((line) => SIGN.test(lines[line] ?? ''))) removed.add(at)
  for (const at of barsIn(lines, full)) removed.add(at)
  for (const order of [full, [...full].reverse()])
    for (const [index, at] of order.entries())
      if (PERHAPS.test(lines[at] ?? '') && removed.has(order[index - 1] ?? -1)) removed.add(at)
  const kept = lines.filter((_line, at) => !removed.has(at))
  const notices = kept.flatMap((line) => line.match(INSIDE) ?? [])
  const left = [...[...removed].sort((a, b) => a - b).map((at) => lines[at] ?? ''), ...notices.map((one) => one.trim())]
  return { lines: kept.map((line) => line.replace(INSIDE, '').trim()), left }
}

/** Counts and names of buttons in a row: « 12 », « 3 », « Partager ». */
function barsIn(lines: readonly string[], full: readonly number[]): number[] {
  const isCount = (at: number) => /^\d+$/.test(lines[at] ?? '')
  const runs: number[][] = []
  for (const [index, at] of full.entries()) {
    if (!PERHAPS.test(lines[at] ?? '')) continue
    const run = runs.at(-1)
    if (run && run.at(-1) === full[index - 1]) run.push(at)
    else runs.push([at])
  }
  return runs.filter((run) => run.some(isCount) && !run.every(isCount)).flat()
}
