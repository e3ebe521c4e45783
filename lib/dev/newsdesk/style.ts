/** The style of the page, from the values of `app/styles/theme.css`. No built page has it. */
export const NEWSDESK_STYLE = `<style>
.desk { padding-block: 2rem var(--spacing-sec) }
.desk-columns { row-gap: 2.5rem; margin-top: 2rem }
.desk-search { display: grid; grid-template-columns: 1fr auto; gap: .375rem .5rem; margin-bottom: 1.25rem }
.desk-search label { grid-column: 1 / -1 }
.desk-search input { min-width: 0; min-height: 2.75rem; padding: .5rem .875rem; border: 1px solid var(--color-edge);
  border-radius: 2px; background: var(--color-surface); color: inherit; font: 400 var(--text-15) / 1.2 var(--font-sans) }
.desk-states { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: 1.5rem }
.desk-states [aria-current] { border-color: var(--color-ink); box-shadow: inset 0 0 0 1px var(--color-ink) }
.desk-rows > li { padding: 1.125rem 0 1.125rem 1rem; border-top: 1px solid var(--color-rule); border-left: 3px solid transparent }
.desk-rows > li:is([data-state="a-corriger"]) { border-left-color: var(--desk-error) }
.desk-rows > li:is([data-state="brouillon"], [data-state="embargo"], [data-state="a-paraitre"]) { border-left-color: var(--desk-wait) }
.desk-rows > li:is([data-state="a-imprimer"], [data-state="modifie"]) { border-left-color: var(--color-link) }
.desk { --desk-error: light-dark(#9b1c14, #ffb4ab); --desk-wait: light-dark(#6b4a00, #f0c674) }
.desk-rows .kicker { color: var(--color-ink-2) }
[data-state="a-corriger"] > .kicker { color: var(--desk-error) }
:is([data-state="brouillon"], [data-state="embargo"], [data-state="a-paraitre"]) > .kicker { color: var(--desk-wait) }
:is([data-state="a-imprimer"], [data-state="modifie"]) > .kicker { color: var(--color-link) }
.desk-rows h3 { margin: .25rem 0 }
.desk-file { overflow-wrap: anywhere }
.desk details { margin-top: .5rem; font: 400 var(--text-15) / 1.5 var(--font-sans) }
.desk summary { min-height: 1.75rem; cursor: pointer }
.desk-problems { font: 400 var(--text-15) / 1.5 var(--font-sans) }
.desk-problems li { padding: .625rem 0; border-top: 1px solid var(--color-rule); overflow-wrap: anywhere }
.desk-problems p { white-space: pre-line; hyphens: auto }
.desk-problems a, .desk-list a { text-decoration-color: var(--color-edge); text-decoration-thickness: 1px }
.desk code { font-size: var(--text-13); color: var(--color-ink-2); background: none; overflow-wrap: anywhere }
.desk aside { display: grid; gap: 2rem; align-content: start }
.desk aside section { padding-top: .875rem; font: 400 var(--text-15) / 1.5 var(--font-sans) }
.desk aside section > * + * { margin-top: .75rem }
.desk-list li { padding: .375rem 0; border-top: 1px solid var(--color-rule); overflow-wrap: anywhere }
.desk-pages { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .75rem; padding-top: 1.25rem;
  border-top: 1px solid var(--color-rule) }
</style>`
