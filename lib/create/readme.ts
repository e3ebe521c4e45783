import { HOST_SETUPS } from '../hosts/newsroom-files'
import type { Answers } from './answers'
import { isFrench, NOTICE } from './legal-notice'

/** The README of a newsroom, for journalists. */
export function readme(answers: Answers): string {
  const { name, origin, host } = answers
  return `# ${name}

Ce dossier est le journal : ses textes sont dans \`content/\`. Il faut Node 20.19 ou plus récent.

\`\`\`sh
npm install
npm start
\`\`\`

imprime le journal et le montre à l'adresse http://localhost:3000.

## Écrire

\`npm run dev\` montre le journal et chaque changement. Un article est un fichier de \`content/articles/\` ;
\`ecrire-ici.md\` montre comment, et le guide (\`node_modules/lire-aussi/docs/guide.md\`) dit tout. Le nom du journal est dans \`content/site.yml\`, ses rubriques dans \`content/sections.yml\`.

| Commande | Ce qu'elle fait |
|---|---|
| \`npm run new -- "Le titre"\` | commence un article |
| \`npm run check\` | lit tout, dit chaque erreur avec la ligne à écrire |
| \`npm run mend\` | corrige ce qui ne laisse aucun doute |
| \`npm run rename -- ancien nouveau\` | renomme un article, garde son ancienne adresse |
| \`npm run import -- fichiers\` | reprend les textes d'un autre outil |
| \`npm run proof\` | dit ce que l'impression changerait, et quoi regarder avant |
| \`npm run doctor\` | examine le journal, une fois en ligne |
| \`npm run build\` | imprime le journal dans \`out/\` |

## Publier

${publishing(host)}
${origin === '' ? '\nQuand le journal aura une adresse, écrivez-la dans `content/site.yml` : `origin: https://…`\n' : ''}
Gardez dans git \`content/.published.json\` et \`content/.terms.json\` : le journal y retient ses adresses.
${isFrench(answers) ? 'La loi française demande des mentions légales : complétez' : 'Si la loi de votre pays demande des mentions légales, écrivez'} \`${NOTICE}\`.

## Mettre à jour

\`\`\`sh
npm install lire-aussi@latest
npx lire-aussi upgrade-notes
\`\`\`

dit ce que la nouvelle version vous demande. Vos textes ne sont jamais touchés.
`
}

function publishing(host: Answers['host']): string {
  const steps = host
    ? HOST_SETUPS[host].steps
    : ['`out/` est tout le site : copiez ce dossier chez n’importe quel hébergeur.']
  return steps.join('\n\n')
}
