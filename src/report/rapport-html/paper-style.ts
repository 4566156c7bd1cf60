import { rapportHtmlTexts as texts } from "../../messages/fr/rapport-html";
import { rapportTexts } from "../../messages/fr/rapport";
import { markup, NOTHING, type Html } from "../html/escape";
import type { Rapport } from "../rapport/model";
import { cssText } from "./css-text";

/** On paper: four sheets, black on white, whose font is as wide on every machine. */
export const paperStyle = ({ centre, titre, edition }: Rapport): Html => markup`@page {
  size: A4 portrait;
  margin: 20mm;
  @bottom-left {
    content: "${cssText(texts.footer(centre, titre))}" counter(page) "/" counter(pages);
    ${MARGIN_FONT}
  }
  ${edition === "interne" ? marking : NOTHING}
}
@media print {
  :root { color-scheme: light; font-size: 10.5pt; --page: #fff; --ink: #000; --soft: #333; --line: #999; --link: #000; --interne: #000; }
  body { border: 0; font: 10.5pt/1.35 Arial, Helvetica, "Liberation Sans", sans-serif; }
  main { width: auto; padding: 0; }
  nav, body > footer, .aide, .lignes > p { display: none; }
  a { text-decoration: none; }
  h1 { font-size: 26pt; }
  h2 { font-size: 15pt; }
  h3 { margin-bottom: 2mm; font-size: 10.5pt; line-height: 1.25; }
  h2, h3, caption, thead, .titre, figcaption { break-after: avoid; }
  .bloc, .tuiles, tr, figure, .commentaire, .conseil, .marques, .phrases, li, dl > div { break-inside: avoid; }

  header { grid-template-columns: 1fr auto; gap: 2mm 6mm; }
  header div:nth-child(2) { text-align: right; }
  .edition { grid-column: 1 / -1; font-size: 9pt; }
  .edition.interne { margin: 0 0.3mm; padding: 1.5mm 2.5mm; border-width: 0.4mm; }
  .sujet { margin-bottom: 1mm; font-size: 9.5pt; }
  .centre { font-size: 12pt; }
  section { margin: 0; padding: 0; border: 0; }
  section + section, .premiere + section { break-before: page; }
  .court section { margin-top: 7mm; break-before: auto; }
  .titre { margin-bottom: 4mm; padding-bottom: 1.5mm; border-bottom: 0.5mm solid; }

  .premiere { display: flex; flex-direction: column; min-height: 254mm; }
  .premiere section { display: flex; flex: 1; flex-direction: column; margin-top: 5mm; }
  .commentaire { flex: 1; min-height: 30mm; margin: 0 0.3mm; padding: 2.5mm 3mm; border: 0.3mm solid; }
  .ecrire { min-height: 0; }
  .conseil { margin-top: 5mm; }
  .resume { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 8mm; }
  .cote { display: grid; grid-template-columns: 104mm 1fr; gap: 0 8mm; }
  .phrases { max-width: none; margin: 0; }
  section > .phrase { max-width: none; margin: 0 0 3mm; }
  .phrases .phrase { font-size: 10.5pt; }
  .phrase + .phrase { margin-top: 2mm; }

  .tuiles.grandes { gap: 0 6mm; grid-template-columns: repeat(3, 1fr); }
  .tuiles li { padding: 1mm 0 2.5mm; border-top-width: 0.3mm; }
  .tuiles .inconnu, .ailleurs { display: none; }
  .tuiles.liste { gap: 0 4mm; margin-bottom: 2mm; grid-template-columns: 1fr repeat(3, auto); }
  .liste li { grid-row: auto; grid-column: 1 / -1; grid-template-columns: subgrid; grid-template-rows: auto; align-items: baseline; padding: 0.4mm 0; border: 0; border-bottom: 0.2mm solid var(--line); }
  .liste .avant { display: contents; }
  .liste b, .liste span + span { text-align: right; }
  .nom, .avant { font-size: 8.5pt; line-height: 1.25; }
  .liste b, .liste .avant, .liste .nom { font-size: 9pt; line-height: 1.15; }
  .liste .nom { font-weight: 400; }
  .grandes .nom { font-size: 9pt; }
  .grandes li { padding-bottom: 4mm; }
  .grandes .avant { font-size: 9pt; }
  .grandes b { font-size: 21pt; }
  .avant { gap: 0 2mm; }
  .sens, .definition, .notes, .marques, p.valeurs { font-size: 8pt; line-height: 1.3; }
  .sens { display: none; }
  .grandes .sens { display: block; margin-top: 1mm; }
  .renvoi, .notes .marques { display: inline; color: var(--soft); }
  .notes { max-width: none; margin-bottom: 3mm; }
  .phrases .marques { margin-top: 3mm; }

  .chart { max-width: none; }
  .bloc { margin-bottom: 4mm; }
  .tete { display: flex; align-items: baseline; gap: 3mm; margin-bottom: 2mm; }
  .colonnes { columns: 3; column-gap: 7mm; }
  dl { columns: 2; column-gap: 8mm; }
  .large, section > figure { display: grid; grid-template-columns: 110mm 1fr; gap: 0 6mm; align-items: start; }
  .tete { grid-column: 1 / -1; }
  .large .valeurs, section > figure .valeurs { margin-top: 0; }
  :is(.resume, .cote) .valeurs { margin-top: 1.5mm; }
  :is(.resume, .cote) .chart { aspect-ratio: var(--narrow); }
  :is(.resume, .cote) .chart-wide { display: none; }
  :is(.resume, .cote) .chart-narrow { display: inline; }
  table { font-size: 9pt; line-height: 1.15; }
  .large table { font-size: 8.5pt; }
  caption { margin-bottom: -1.2em; font-size: 10pt; line-height: 1.2; }
  th, td { padding: 0.3mm 0 0.3mm 2mm; border-bottom-width: 0.2mm; }
  thead th, thead td { border-bottom-width: 0.4mm; }
  tfoot { display: table-row-group; }
  .definition { margin-top: 0.7mm; }
  .methode, .definitions { margin: 0 0 3mm; font-size: 8pt; line-height: 1.19; }
  .methode ul { padding-left: 4mm; columns: 2; column-gap: 8mm; }
  .methode li + li { margin-top: 0.4mm; }
  dl div + div { margin-top: 0.4mm; }
  .lignes:not([open]) { display: none; }
  .lignes { margin: 0; break-before: page; }
  #annexe .colonnes { columns: 2; }
}`;

const MARGIN_FONT = markup`font: 8pt Arial, Helvetica, "Liberation Sans", sans-serif;`;

/** At the top of each sheet, whoever it reaches. */
const marking = markup`@top-left {
    content: "${cssText(rapportTexts.edition.interne)}";
    ${MARGIN_FONT}
    font-weight: 700;
  }`;
