import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { redirectPage } from '../../lib/html/redirect-page'
import { DEFAULT_SITE } from '../../lib/site'

const site = { ...DEFAULT_SITE, origin: 'https://journal.example', basePath: '/essai' }

describe('the page of a former address', () => {
  it('has a refresh, a canonical address and a link', () => {
    expect(redirectPage('/articles/a/', 'L’IA & <la> loi', site)).toMatchInlineSnapshot(`
      "<!DOCTYPE html>
      <html lang="fr">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Cet article a changé d’adresse — Lire aussi</title>
      <meta http-equiv="refresh" content="0; url=/essai/articles/a/">
      <link rel="canonical" href="https://journal.example/essai/articles/a/">
      </head>
      <body>
      <main>
      <h1>Cet article a changé d’adresse</h1>
      <p><a href="/articles/a/">L’IA &amp; &lt;la&gt; loi</a></p>
      </main>
      </body>
      </html>
      "
    `)
  })

  it('is a valid document', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:document', 'html-validate:a11y'] })
    const report = await validator.validateString(redirectPage('/articles/a/', 'L’IA & <la> loi', site))
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
  })
})
