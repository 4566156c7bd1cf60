import { markup } from "./escape";

/** How the page looks, from a phone to a wide screen. Marks and words say what colours say. */
export const screenStyle = markup`:root {
  color-scheme: light dark;
  --page: #fff; --panel: #f4f5f6; --ink: #16191d; --soft: #51585f; --line: #d3d7db; --link: #0a4a86;
  --erreur: #a4161a; --avertissement: #744600; --acquitte: #17573a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14171a; --panel: #1e2226; --ink: #eceef0; --soft: #aab1b8; --line: #3a4046; --link: #8fc4f5;
    --erreur: #ff9d96; --avertissement: #f0bd6a; --acquitte: #86d3a8;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; border-top: 0.375rem solid var(--ink); background: var(--page); color: var(--ink);
  font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
main, footer { width: min(100% - clamp(2rem, 8vw, 5rem), 55rem); margin: 0 auto; }
main { padding-top: clamp(1.5rem, 4vw, 2.5rem); padding-bottom: 2rem; }
h1, h2, h3, p, ul { margin: 0; }
ul { padding: 0; list-style: none; }
p { max-width: 42rem; }
h1 { max-width: 44rem; font-size: clamp(1.625rem, 1.3rem + 1.6vw, 2.25rem); line-height: 1.2; text-wrap: balance; }
h2 { margin-bottom: 1rem; font-size: 1.5rem; line-height: 1.25; }
h3 { font-size: 1.1875rem; line-height: 1.3; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.125em; }
:focus-visible { outline: 0.1875rem solid var(--link); outline-offset: 0.125rem; }

.sujet, .fichiers { font-weight: 600; }
.sujet { margin-bottom: 0.375rem; color: var(--soft); }
.fichiers { margin-top: 0.75rem; }
.lu { color: var(--soft); }
.bilan { margin: 2rem 0 1.25rem; }
.phrase { max-width: 52rem; font-size: 1.25rem; font-weight: 600; line-height: 1.35; }
.ordre { padding: 1.25rem 1.5rem; border: 1px solid var(--acquitte); border-left-width: 0.375rem; }
.ordre .phrase { color: var(--acquitte); }
.ordre .phrase::before { content: "✓ "; }

.tuiles { display: grid; gap: 1rem; grid-template-columns: repeat(3, 1fr); }
.tuiles li { display: grid; align-content: start; padding: 1rem 1.25rem 1.125rem; border: 1px solid var(--line); border-top: 0.25rem solid currentColor; }
.tuiles b { color: var(--ink); font-size: 2.5rem; line-height: 1.15; }
.tuiles .nul, .nul b, .nul .gravite { color: var(--soft); }
.sens { margin-top: 0.25rem; color: var(--soft); font-size: 0.9375rem; line-height: 1.4; }

.erreur { color: var(--erreur); }
.avertissement { color: var(--avertissement); }
.acquitte { color: var(--acquitte); }
.gravite { font-weight: 600; }
.gravite::before { display: inline-block; width: 1.25em; font-weight: 400; text-align: left; }
.erreur.gravite::before, .erreur .gravite::before { content: "●"; content: "●" / ""; }
.avertissement.gravite::before, .avertissement .gravite::before { content: "▲"; content: "▲" / ""; }
.acquitte.gravite::before, .acquitte .gravite::before { content: "✓"; content: "✓" / ""; }

.choix { display: flex; flex-wrap: wrap; gap: 0.5rem 1.75rem; margin: 2.5rem 0 0; padding: 0; border: 0; }
.choix legend { padding: 0; font-weight: 600; }
.choix label { display: flex; align-items: center; min-height: 2.75rem; cursor: pointer; }
.choix input { width: 1.375rem; height: 1.375rem; margin: 0 0.625rem 0 0; accent-color: var(--link); }
section { margin-top: 2rem; padding-top: 2rem; border-top: 1px solid var(--line); }
#vue-stages { display: none; }
:root:has(#par-stage:checked) #vue-stages { display: block; }
:root:has(#par-stage:checked) #vue-causes { display: none; }
@supports not selector(:has(a)) { .choix { display: none; } }

table { width: 100%; border-collapse: collapse; line-height: 1.35; overflow-wrap: break-word; }
caption { padding-bottom: 0.5rem; color: var(--soft); text-align: left; }
th, td { padding: 0.5rem 0 0.5rem 1rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: baseline; }
th:first-child { padding-left: 0; text-align: left; font-weight: 400; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
thead th:first-child, tfoot th:first-child, tfoot td { font-weight: 600; }
.zero { color: var(--soft); }

.groupe { margin-top: 2.5rem; }
.groupe > ul { margin-top: 1rem; border-bottom: 1px solid var(--line); }
summary {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1.25rem; position: relative;
  padding: 0.625rem 0.875rem 0.625rem 2.25rem; background: var(--panel); border: 1px solid transparent; cursor: pointer; list-style: none;
}
summary::-webkit-details-marker { display: none; }
summary::before {
  content: ""; position: absolute; left: 0.9375rem; top: 1.0625rem; width: 0.5rem; height: 0.5rem;
  border: solid var(--soft); border-width: 0 0.125rem 0.125rem 0; transform: rotate(-45deg);
}
[open] > summary::before { transform: translateY(-0.125rem) rotate(45deg); }
.groupe:target > summary { box-shadow: inset 0.25rem 0 var(--link); }
summary:hover h3 { text-decoration: underline; text-underline-offset: 0.15em; }
summary h3 { flex: 1 1 16rem; }
.compte { display: flex; flex-wrap: wrap; gap: 0 1.25rem; font-size: 0.9375rem; font-weight: 600; }
.propos { margin-top: 0.75rem; color: var(--soft); font-size: 0.9375rem; }
.propos span { white-space: nowrap; }
.constat { display: grid; gap: 0 1.5rem; padding: 0.875rem 0 1rem; border-top: 1px solid var(--line); }
.constat > div { color: var(--ink); }
.constat .gravite { font-size: 0.9375rem; line-height: 1.6; }
.cause { font-weight: 600; }
.ou { color: var(--soft); }
.ou:first-child bdi { color: var(--ink); font-weight: 600; }
.ou + p, .note { margin-top: 0.25rem; }
.note { color: var(--soft); font-size: 0.9375rem; }
.retour { margin-top: 2.5rem; }
footer { padding-top: 1.5rem; padding-bottom: 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9375rem; }
footer p + p { margin-top: 0.5rem; }

@media (min-width: 44rem) {
  .constat { grid-template-columns: 10.5rem minmax(0, 1fr); }
  thead .gravite { width: 8rem; white-space: nowrap; }
}
@media screen and (max-width: 43.99rem) {
  .tuiles { grid-template-columns: 1fr; }
  .tuiles li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; }
  .tuiles b { font-size: 2rem; }
  .sens { flex-basis: 100%; margin-top: 0; }
  th, td { padding-left: 0.75rem; }
  /* The marks are explained above; their words stay for who listens. */
  thead .gravite { min-width: 2.5rem; }
  thead .gravite::before { width: auto; }
  thead .gravite span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
}`;
