import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { scratch } from '../../scratch'
import { readManualPage } from './manual-page'

const mallard = `<page xmlns="http://projectmallard.org/1.0/" id="son">
  <info><link type="guide" xref="media#son"/><link type="seealso" xref="volume"/>
    <revision date="2012-02-19"/><revision date="2019-07-17"/><desc>Plus fort.</desc></info>
  <title>Le son</title><p>Montez le <link xref="micro">micro</link> encore.</p></page>`

const man = `.TH son 1
.SH NOM
son \\- joue un son
.SH DESCRIPTION
.PP
\\fBson\\fP joue.
.PP
Encore.
.SH "VOIR AUSSI"
\\fBmixer\\fP(1), \\fBalsa\\fP(7)
.SH TRADUCTION
Quelqu'un`

const cases = [
  {
    name: 'HTML, without what a program put there',
    file: 'a/son.html',
    content: `<link rel="up" title="4. Médias"><div class="navheader"><a href="avant.html">Précédent</a></div>
      <h2>4.1. Le son</h2><p>Voir <a href="../b/micro.html#x">le micro</a> et <a href="https://exemple.fr">ce site</a>.</p>`,
    expected: { title: 'Le son', section: '4. Médias', paragraphs: ['Voir et ce site.'], links: ['b/micro.html', ''] },
  },
  {
    name: 'Mallard, its guides apart',
    file: 'son.page',
    content: mallard,
    expected: {
      title: 'Le son',
      description: 'Plus fort.',
      section: 'media.page',
      day: '2019-07-17',
      paragraphs: ['Montez le encore.'],
      links: ['volume.page', 'micro.page'],
    },
  },
  {
    name: 'a man page, with what it says to see',
    file: 'son.1.gz',
    content: gzipSync(man),
    expected: {
      title: 'son - joue un son',
      paragraphs: ['DESCRIPTION', 'son joue.', 'Encore.'],
      links: ['man1/mixer.1.gz', 'man7/alsa.7.gz'],
    },
  },
]

it.each(cases)('reads $name', ({ file, content, expected }) => {
  expect(readManualPage(scratch({ [file]: content }), file)).toMatchObject(expected)
})
