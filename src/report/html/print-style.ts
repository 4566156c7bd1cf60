import { constatsHtmlTexts as texts } from "../../messages/fr/constats-html";
import type { Day } from "../../values/units";
import { markup, type Html } from "./escape";

/** On paper: black on white, a square to tick before each finding, and no finding cut in two. */
export const printStyle = (today: Day): Html => markup`@page {
  size: A4 portrait;
  margin: 16mm 16mm 20mm;
  @bottom-left { content: "${texts.printed(today)}"; font: 8pt system-ui, sans-serif; }
  @bottom-right { content: "${texts.page} " counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; }
}
@media print {
  :root {
    color-scheme: light; font-size: 9.5pt;
    --page: #fff; --panel: #fff; --ink: #000; --soft: #000; --line: #888; --link: #000;
    --erreur: #000; --avertissement: #000; --acquitte: #000;
  }
  body { border: 0; font-size: 1rem; line-height: 1.4; }
  main, footer { width: auto; padding: 0; }
  p, h1 { max-width: none; }
  h1 { font-size: 18pt; }
  h2 { font-size: 14pt; }
  h3 { font-size: 11pt; }
  h1, h2, h3, summary, caption, thead, .propos { break-after: avoid; }
  tr, .tuiles, .bilan, .propos, .constat, footer { break-inside: avoid; }
  .choix, .retour, summary::before { display: none; }
  a { text-decoration: none; }
  .bilan { margin: 6mm 0 4mm; }
  .tuiles { grid-template-columns: repeat(3, 1fr); gap: 4mm; }
  .tuiles li { padding: 2mm 3mm 3mm; border-top-width: 1mm; }
  .tuiles b { font-size: 20pt; }
  section { margin-top: 6mm; padding-top: 0; border: 0; }
  th, td { padding-top: 0.8mm; padding-bottom: 0.8mm; }
  tfoot { display: table-row-group; }
  thead .gravite { white-space: nowrap; }
  .groupe { margin-top: 6mm; }
  .groupe > ul { margin-top: 1mm; }
  .groupe::details-content { display: block; height: auto; content-visibility: visible; }
  summary { padding: 1mm 0; border: 0; border-bottom: 0.5mm solid; }
  .constat { grid-template-columns: 4mm 39mm minmax(0, 1fr); gap: 0 3mm; padding: 2mm 0; }
  .constat::before { content: ""; width: 3.5mm; height: 3.5mm; margin-top: 0.5mm; border: 0.3mm solid; }
  .constat:first-child { border-top: 0; }
  .constat.acquitte::before { visibility: hidden; }
  .propos { margin-top: 1mm; }
  footer { margin-top: 8mm; padding: 3mm 0 0; }
}`;
