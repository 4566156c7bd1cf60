import type { Gravity, Slide } from "../../rules/shared/rule";

const words: Readonly<Record<Gravity, string>> = {
  erreur: "à corriger",
  avertissement: "à vérifier",
};

const gravities = (list: readonly Gravity[]): string =>
  list.map((gravity) => words[gravity]).join(" ou ");

/** The words of the catalogue of rules. */
export const catalogueTexts = {
  title: (count: number) => `Les ${String(count)} règles du contrôle`,
  places: { "any-cell": "la cellule concernée", headers: "la ligne d'en-têtes" },
  where: (places: string) => `Où : ${places}`,
  gravity: (list: readonly Gravity[]) => `Gravité : ${gravities(list)}`,
  gravities,
  source: (slide: Slide | null) =>
    slide === null ? "Source : tenue du registre" : `Source : présentation IOP, « ${slide} »`,
  pageTitle: "Les règles du contrôle",
  pageIntroduction: (count: number) =>
    `Les ${String(count)} règles, dans l'ordre du contrôle. La source est la page de la présentation du stage IOP ` +
    "des CPAS ; un tiret désigne une règle de tenue du registre. Cette page est faite par `npm run docs` : ne la modifiez pas à la main.",
  columns: ["Règle", "Ce qu'elle demande", "Où", "Gravité", "Source"],
} as const;
