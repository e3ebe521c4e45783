import { expect, it } from 'vitest'
import { bindDocument } from '../../lib/html/bind-document'
import { nextPage } from '../next/next-page'

const TERMS = { en: ['machine learning', 'amp', "trader's choice"], de: ['Dasein'] }
const EN = '<span lang="en">machine learning</span>'

/** Places of a page where a term must be marked once. */
const cases: [string, string, string][] = [
  ['a title', '<h1>Le machine learning</h1>', `<h1>Le ${EN}</h1>`],
  ['a title of a card', '<h3><a href="/a/">Le machine learning</a></h3>', `<h3><a href="/a/">Le ${EN}</a></h3>`],
  ['a deck', '<p class="deck">Le machine learning.</p>', `<p class="deck">Le ${EN}.</p>`],
  ['a subject', '<a rel="tag">Machine learning</a>', '<a rel="tag"><span lang="en">Machine learning</span></a>'],
  ['a passage', '<p>Un <em>vrai</em> machine learning</p>', `<p>Un <em>vrai</em> ${EN}</p>`],
  ['a button', '<button><span>Lire : machine learning</span></button>', `<button><span>Lire : ${EN}</span></button>`],
  ['a template', '<template><p>machine learning</p></template>', `<template><p>${EN}</p></template>`],
  [
    'another script',
    '<p class="deck">« Что? » et שלום</p>',
    '<span lang="und-Cyrl">Что?</span> » et <span lang="he" dir="auto">שלום</span></p>',
  ],
  ['two languages', '<p>machine learning, Dasein</p>', `<p>${EN}, <span lang="de">Dasein</span></p>`],
  ['after a picture', '<p><img alt="x"/>machine learning</p>', `<p><img alt="x"/>${EN}</p>`],
  ['after a foreign part', '<p><i lang="la">a</i> machine learning</p>', `<p><i lang="la">a</i> ${EN}</p>`],
  ['in its own language again', '<div lang="de"><p lang="fr">machine learning</p></div>', `<p lang="fr">${EN}</p>`],
]

/** Places that are not French, or not text. */
const left = [
  '<p lang="en">On <b>machine learning</b></p>',
  '<p>l’<span lang="en">machine learning</span></p>',
  '<p lang="ru">Что делать?</p>',
  '<p>le machine learningue</p>',
  '<p>R&amp;D</p>',
  '<p title="machine learning">x</p>',
  '<select><option>machine learning</option></select>',
  '<textarea>machine learning</textarea>',
  '<script type="application/ld+json">{"name":"machine learning"}</script>',
]

function bind(body: string, head = ''): string {
  const page = nextPage({ head, body: `<main>${body}</main>` })
  const empty = { basePath: '', language: 'fr' as const, elements: new Map(), sheets: new Map(), fonts: [] }
  return bindDocument(page, { ...empty, assetPath: (address) => address, terms: TERMS }).html
}

it.each(cases)('declares the language of a term in %s', (_, body, expected) => expect(bind(body)).toContain(expected))

it.each(left)('does not mark %s', (body) => expect(bind(body)).toContain(body))

it('does not mark the head', () => {
  expect(bind('', '<title>machine learning</title>')).toContain('<title>machine learning</title>')
})
