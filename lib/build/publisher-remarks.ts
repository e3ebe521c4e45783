import { isOnFrenchTime } from '../site'
import type { Frame } from '../views/view-parts'

const NO_ORIGIN =
  '⚠ Ce journal n’a pas encore d’adresse : ses pages n’ont pas de lien canonique, ni ses articles de plan pour les moteurs.\n' +
  'Écrivez dans site.yml : origin: https://exemple.fr'

const NO_PUBLISHER =
  '⚠ L’éditeur n’est connu que par le nom du journal, et rien ne dit comment lui écrire.\n' +
  'Écrivez dans site.yml :\n' +
  'publisher:\n' +
  '  name: "…"\n' +
  '  email: …'

/** LCEN (loi 2004-575), art. 1-1, since the law of 21 May 2024. */
const NO_NOTICE =
  '⚠ Ce journal n’a pas de mentions légales. La loi (LCEN, art. 1-1) demande l’éditeur (nom, adresse, téléphone), le directeur\n' +
  'de la publication, et l’hébergeur (nom, adresse, téléphone) ; qui publie sans en faire métier peut ne nommer que l’hébergeur.\n' +
  'Écrivez pages/mentions-legales.md.'

const NOTICE = /mentions|legal|imprint|impressum/

/** Reminders of what readers or the law expect of a publisher, if the paper lacks it. */
export function publisherRemarks({ site, pages }: Pick<Frame, 'site' | 'pages'>): string[] {
  const { origin, name, publisher } = site
  return [
    ...(origin === '' ? [NO_ORIGIN] : []),
    ...(publisher.name === name && publisher.email === undefined ? [NO_PUBLISHER] : []),
    ...(isOnFrenchTime(site) && !pages.some(({ href }) => NOTICE.test(href)) ? [NO_NOTICE] : []),
  ]
}
