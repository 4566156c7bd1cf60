import { rapportTexts as texts } from "../messages/fr/rapport";
import type { TextLine } from "./constats-texte";
import type { Chiffre, Rapport, Section, Tableau } from "./rapport/model";

const line = (style: TextLine["style"], indent: number, text: string): TextLine => ({
  style,
  indent,
  text,
});
const BLANK = line("plain", 0, "");

/** The year's report to read in a terminal: its key figures, tables, sentences and method. */
export const rapportTexte = (rapport: Rapport): TextLine[] => [
  line("title", 0, `${rapport.titre} – ${rapport.centre}`),
  line("faint", 0, `${rapport.situation}. ${texts.edition[rapport.edition]}`),
  ...rapport.sections.flatMap(section),
  BLANK,
  line("title", 0, texts.method),
  ...rapport.methode.map((text) => line("plain", 2, text)),
];

const section = ({ titre, phrases, chiffres, tableaux }: Section): TextLine[] => [
  BLANK,
  line("title", 0, titre.toUpperCase()),
  ...phrases.map((phrase) => line("plain", 2, phrase)),
  ...chiffres.map(chiffre),
  ...tableaux.flatMap(tableau),
];

const chiffre = ({ libelle, valeur, precedent, evolution }: Chiffre): TextLine => {
  const change = evolution === "" ? "" : `, ${evolution}`;
  return line("plain", 2, texts.textLine(libelle, valeur.texte, precedent.texte, change));
};

const tableau = ({ titre, entetes, lignes, total }: Tableau): TextLine[] => [
  BLANK,
  line("cause", 2, `${titre} (${entetes[1]}, ${entetes[2]})`),
  ...[...lignes, { libelle: texts.total, valeurs: total }].map(({ libelle, valeurs }) =>
    line("plain", 4, texts.textLine(libelle, valeurs[0].texte, valeurs[1].texte, "")),
  ),
];
