import type { Cents, Day } from "../../values/units";
import { compte, euros, jour, NBSP } from "./format";

/** The words of the annual report. */
export const rapportTexts = {
  title: (year: number): string => `Stages IOP ${String(year)}`,
  subtitle: "Stages d'insertion par l'observation professionnelle",
  centre: (name: string | undefined): string => name ?? "CPAS de ……………………………",
  situation: (today: Day): string => `Situation au ${jour(today)}`,
  edition: {
    publique: "Édition publique : les petits nombres sont cachés.",
    interne: "Interne – contient des petits nombres : à ne pas diffuser.",
  },
  few: (seuil: number): string => `<${NBSP}${String(seuil)}`,
  hidden: "n.c.",
  none: "–",
  sections: {
    annee: "L'année en une page",
    public: "Les stagiaires et les partenaires",
    parcours: "De la convention au résultat",
    moyens: "Les moyens et la méthode",
    interne: "Pour le centre seulement",
  },
  comment: "Commentaire du service",
  council: "Présenté au Conseil de l'action sociale du ……………………",
  definitions: "Ce que les mots veulent dire",
  method: "Méthode",
  headers: (year: number): readonly [string, string, string] => [
    "",
    String(year),
    String(year - 1),
  ],
  unchanged: "inchangé",
  total: "Total",
  textLine: (label: string, now: string, before: string, change: string): string =>
    `${label} : ${now} (${before}${change})`,
  noBreakdown: (year: number): string =>
    `Peu de stages en ${String(year)} : les répartitions ne sont pas montrées, pour que personne ne soit reconnu.`,
  noComparison: (year: number): string =>
    `Les répartitions de ${String(year)} ne sont pas montrées : trop peu de stages.`,
  emptyYear: (year: number, years: readonly number[]): string =>
    `Aucun stage ne commence en ${String(year)} dans ce registre.${
      years.length === 0 ? "" : ` Années présentes : ${years.map(String).join(", ")}.`
    }`,
  method_: {
    year: "Un stage appartient à l'année de son premier jour ; les heures et les jours à celle où ils ont été prestés ; les accidents à celle de leur date ; les montants à celle du dernier jour du stage. Un stage annulé ne compte nulle part ailleurs que sous «\u00a0annulés\u00a0».",
    small: (seuil: number): string =>
      `Les nombres de 1 à ${String(seuil - 1)} sont remplacés par «${NBSP}<${NBSP}${String(seuil)}${NBSP}», et d'autres par «${NBSP}n.c.${NBSP}» quand une soustraction les rendrait ; les mois sont alors groupés en trimestres, les petites valeurs sous «${NBSP}Autres${NBSP}». Ce qui les redonnerait est caché aussi.`,
    missing:
      "Une donnée qui manque ou qui ne peut pas être lue est comptée sous «\u00a0Non renseigné\u00a0» ; une présence inconnue n'est jamais comptée comme zéro.",
    source:
      "Source : le registre des stages du centre. Les règles viennent de la présentation du stage IOP des CPAS (Fédération des CPAS).",
  },
  doubts: {
    noFirstDay: (count: string): string =>
      `Stages sans premier jour lisible, comptés dans aucune année : ${count}.`,
    unknownPresence: (count: string): string =>
      `Stages terminés dont la présence est inconnue, absents des heures et du taux de présence : ${count}.`,
    noLastDay: (count: string): string =>
      `Stages commencés sans dernier jour lisible, absents des montants : ${count}.`,
    notWritten: (count: string): string =>
      `Stages terminés dont un montant est dû et n'est pas inscrit, absents des montants inscrits : ${count}.`,
    noAmount: (count: string): string =>
      `Stages terminés dont un montant ne peut pas être calculé, comptés pour zéro dans les montants dus : ${count}.`,
  },
} as const;

/** What a chart says in words. */
export const graphiqueTexts = {
  histoire: {
    title: "Stages et personnes, année par année",
    series: ["Stages", "Personnes"],
    sentence: (parts: readonly string[]): string => `Stages et personnes : ${parts.join(" ; ")}.`,
    part: (year: string, stages: string, persons: string): string =>
      `${year}, ${stages} et ${persons}`,
  },
  entonnoir: { title: "De la convention à l'évaluation" },
  budget: {
    title: "Budget et dépenses",
    bars: ["Budget annuel", "Dû", "Inscrit"],
  },
  listing: (title: string, parts: readonly string[]): string => `${title} : ${parts.join(" ; ")}.`,
  part: (label: string, figure: string): string => `${label}, ${figure}`,
  delai: { title: "Dimona : jours avant le premier jour" },
  delaiBands: [
    "Après le début",
    "Le premier jour",
    "1 ou 2 jours",
    "3 à 7 jours",
    "Plus de 7 jours",
  ],
} as const;

/** The sentences of the first page, made from figures that are shown. */
export const phraseTexts = {
  stages: (year: number, stages: string, persons: string): string =>
    `En ${String(year)}, ${stages} ont concerné ${persons}`,
  more: (difference: number, year: number): string =>
    difference === 0
      ? `, autant qu'en ${String(year)}.`
      : `, soit ${compte(Math.abs(difference), "stage")} de ${difference > 0 ? "plus" : "moins"} qu'en ${String(year)}.`,
  end: ".",
  hours: (hours: string, partners: string): string => `${hours} ont été prestées chez ${partners}`,
  presence: (share: string): string => `, avec une présence de ${share}.`,
  results: (ended: string, evaluated: string): string =>
    `${ended} sont terminés et ${evaluated} sont évalués.`,
  money: (due: string): string => `Les indemnités et les déplacements dus s'élèvent à ${due}.`,
  stagesWord: (count: number): string => compte(count, "stage"),
  personsWord: (count: number): string => compte(count, "personne"),
  partnersWord: (count: number): string => compte(count, "partenaire"),
  euros: (cents: Cents): string => euros(cents),
} as const;
