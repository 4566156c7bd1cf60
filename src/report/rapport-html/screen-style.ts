import { markup } from "../html/escape";

/** How the report looks, from a phone to a wide screen. */
export const screenStyle = markup`:root {
  color-scheme: light dark;
  --page: #fff; --ink: #16191d; --soft: #51585f; --line: #d3d7db; --link: #0a4a86; --chart: #0a4a86; --interne: #a4161a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14171a; --ink: #eceef0; --soft: #aab1b8; --line: #3a4046; --link: #8fc4f5; --chart: #8fc4f5; --interne: #ff9d96;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; border-top: 0.375rem solid var(--ink); background: var(--page); color: var(--ink);
  font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
main, body > footer { width: min(100% - clamp(2rem, 8vw, 5rem), 60rem); margin: 0 auto; }
main { padding: clamp(1.5rem, 4vw, 2.5rem) 0 2rem; }
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; }
ul { padding: 0; list-style: none; }
h1 { font-size: clamp(2rem, 1.5rem + 2.4vw, 3rem); line-height: 1.1; }
h2 { font-size: 1.625rem; line-height: 1.25; text-wrap: balance; }
h3 { margin-bottom: 0.75rem; font-size: 1.125rem; line-height: 1.3; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.125em; }
:focus-visible { outline: 0.1875rem solid var(--link); outline-offset: 0.125rem; }
.lu { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

header { display: grid; gap: 1rem 2rem; align-items: end; }
.sujet { margin-bottom: 0.375rem; color: var(--soft); font-weight: 600; }
.centre { font-size: 1.25rem; font-weight: 600; line-height: 1.3; }
.edition { color: var(--soft); font-size: 0.9375rem; }
.edition.interne { padding: 0.5rem 0.75rem; border: 0.125rem solid; font-weight: 600; }
.interne.edition, p.interne { color: var(--interne); }
nav { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
nav a { display: inline-block; padding: 0.375rem 0; }
section { margin-top: 2.5rem; padding-top: 2rem; border-top: 1px solid var(--line); }
.titre { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; margin-bottom: 1.5rem; }
p.interne { font-weight: 600; }
.phrases, section > .phrase { max-width: 46rem; margin: 0 0 1.5rem; }
.phrases .phrase { font-size: 1.125rem; }
.phrase + .phrase { margin-top: 0.5rem; }

.tuiles { display: grid; gap: 0 1.5rem; margin-bottom: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)); }
.tuiles.grandes { grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); }
.tuiles li { display: grid; grid-row: span 4; grid-template-rows: subgrid; padding: 0.5rem 0 1.25rem; border-top: 0.125rem solid var(--ink); }
.nom { font-weight: 600; line-height: 1.3; }
.tuiles b { font-size: 1.75rem; line-height: 1.25; overflow-wrap: normal; }
.grandes b { font-size: clamp(2rem, 1.6rem + 1.2vw, 2.5rem); }
.tuiles .inconnu { border-color: var(--line); }
.inconnu b, .marque { color: var(--soft); font-weight: 400; }
.avant { display: flex; flex-wrap: wrap; gap: 0 0.625rem; color: var(--soft); }
.evolution { color: var(--ink); font-weight: 600; }
.sens, .definition, .aide, .marques { color: var(--soft); font-size: 0.9375rem; line-height: 1.4; }
.sens { grid-row: 4; margin-top: 0.25rem; }
.renvoi { display: none; }
.suite { margin: 1.5rem 0 0.25rem; }
.suite + .definition { margin-bottom: 1rem; }
.notes { max-width: 46rem; margin-bottom: 2rem; }
.phrases .marques { margin-top: 1rem; }

.bloc { margin-bottom: 2.5rem; }
.tete { margin-bottom: 0.75rem; }
.tete h3, .tete .definition { margin: 0; }
.valeurs { margin-top: 1rem; }
p.valeurs { color: var(--soft); font-size: 0.9375rem; line-height: 1.4; }
table { width: 100%; border-collapse: collapse; line-height: 1.35; overflow-wrap: break-word; }
caption { max-width: 75%; margin-bottom: -1.5em; font-size: 1.125rem; font-weight: 700; line-height: 1.3; text-align: left; }
.compare caption { max-width: 58%; }
th, td { padding: 0.3125rem 0 0.3125rem 1rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: baseline; font-weight: 400; }
th:first-child { padding-left: 0; text-align: left; }
th[scope="row"] { overflow-wrap: anywhere; }
td { white-space: nowrap; }
thead th, thead td { border-bottom: 0.125rem solid var(--ink); }
thead th, tfoot th, tfoot td { font-weight: 600; }
tfoot th, tfoot td { border-bottom: 0; }
.definition { margin-top: 0.375rem; }
.commentaire { padding: 1rem 1.25rem; border: 1px solid var(--soft); }
.commentaire h3 { margin-bottom: 0.25rem; }
.ecrire { min-height: 6rem; margin-top: 0.5rem; white-space: pre-wrap; }
.conseil { margin-top: 1.5rem; }
.methode ul { padding-left: 1.25rem; list-style: disc; }
.methode, .definitions { margin-bottom: 2rem; font-size: 1rem; }
.methode li + li, dl div + div { margin-top: 0.5rem; }
dt, dd { display: inline; }
dt { font-weight: 600; }
dt::after { content: " :"; }
.lignes { margin-top: 2.5rem; }
summary { padding: 0.5rem 0; font-size: 1.125rem; font-weight: 600; cursor: pointer; }
.lignes th, .lignes td { white-space: normal; text-align: left; }
body > footer { padding: 1.5rem 0 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9375rem; }
body > footer p + p { margin-top: 0.5rem; }

@media (min-width: 52rem) {
  header { grid-template-columns: 1fr auto; }
  header div:nth-child(2) { text-align: right; }
  header .edition { grid-column: 1 / -1; }
  .colonnes, dl { columns: 2; column-gap: 3rem; }
  .colonnes > *, dl > div { break-inside: avoid; }
  .large, .cote figure, section > figure { display: grid; grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr); gap: 0 2.5rem; align-items: start; }
  .tete { grid-column: 1 / -1; }
  .resume .valeurs { margin-top: 1rem; }
  .resume { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 3rem; }
  .resume .chart { aspect-ratio: var(--narrow); }
  .resume .chart-wide { display: none; }
  .resume .chart-narrow { display: inline; }
  .large .valeurs, figure .valeurs { margin-top: 0; }
}`;
