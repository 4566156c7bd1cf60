import { millionths, ONE, type Day } from "../../values/units";
import { compte, jour, NBSP, nombre } from "./format";

/** What the page of a check says around its findings. */
export const constatsHtmlTexts = {
  about: "Stages IOP",
  heading: (today: Day): string => `Contrôle du registre au ${jour(today)}`,
  figure: (count: number): string => nombre(millionths(count * ONE)),
  severities: {
    erreur: {
      one: "À corriger",
      several: "À corriger",
      short: "À corriger",
      count: (count: number): string => compte(count, "à corriger", "à corriger"),
      meaning: "Une règle n'est pas respectée, ou une donnée manque.",
    },
    avertissement: {
      one: "À vérifier",
      several: "À vérifier",
      short: "À vérifier",
      count: (count: number): string => compte(count, "à vérifier", "à vérifier"),
      meaning: "Regardez la ligne, puis corrigez ou confirmez.",
    },
    acquitte: {
      one: "Confirmé par vous",
      several: "Confirmés par vous",
      short: "Confirmés",
      count: (count: number): string => compte(count, "confirmé"),
      meaning: "Notés dans la feuille Acquittements.",
    },
  },
  inOrder: (rules: number): string =>
    `Le registre est en ordre pour les ${String(rules)}${NBSP}règles du contrôle.`,
  grouping: { legend: "Classer les constats", cause: "Par cause", sujet: "Par stage" },
  causes: {
    heading: "Les constats par cause",
    caption: "Combien de constats pour chaque cause",
    cause: "Cause",
    total: "Total",
  },
  sujets: {
    heading: "Les constats par stage",
    introduction:
      "Un constat qui ne concerne pas un stage est rangé sous la personne, le partenaire ou la feuille.",
  },
  /** What a group of findings is about. */
  sujet: {
    Stages: (reference: string): string => `Stage ${reference}`,
    Stagiaires: (reference: string): string => `Personne ${reference}`,
    Partenaires: (reference: string): string => `Partenaire ${reference}`,
    sheet: (sheet: string): string => `Feuille ${sheet}`,
    /** In place of a reference that is not there. */
    atLine: (line: number, file: string | undefined): string =>
      `de la ligne ${String(line)}${file === undefined ? "" : ` de ${file}`}`,
    period: (first: Day, last: Day | undefined): string =>
      last === undefined ? `dès le ${jour(first)}` : `du ${jour(first)} au ${jour(last)}`,
  },
  backToTop: "Revenir en haut de la page",
  footer: [
    "Rien n'a été envoyé : cette page a été faite sur votre machine. Le registre n'a pas été modifié.",
    "Elle ne reprend du registre ni nom, ni numéro de registre national, ni texte libre. Une référence qui nomme une personne y est remplacée par P1, S1, etc.",
  ],
  /** In the margin of each printed page. */
  printed: (today: Day): string => `Stages IOP : contrôle au ${jour(today)}`,
  page: "Page",
} as const;
