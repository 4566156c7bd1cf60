import { NBSP } from "./format";

/** What the page of the annual report says around its figures. */
export const rapportHtmlTexts = {
  contents: "Dans ce rapport",
  /** « 2024 : 9 ». */
  before: (year: string, figure: string): string => `${year}${NBSP}: ${figure}`,
  internal: "Interne",
  /** In the margin of each printed page, before its number. */
  footer: (centre: string, title: string): string => `${centre} · ${title} · p.${NBSP}`,
  comment: {
    hint: "Vous pouvez écrire ici avant d'imprimer : le texte n'est pas enregistré.",
    label: "Commentaire du service, à écrire",
  },
  /** What stands in place of a figure. */
  marks: {
    few: (mark: string): string =>
      `«${NBSP}${mark}${NBSP}» : petit nombre, caché pour que personne ne soit reconnu.`,
    hidden: (mark: string): string =>
      `«${NBSP}${mark}${NBSP}» : non communiqué, car il rendrait un nombre caché.`,
    others: (mark: string): string => `«${NBSP}${mark}${NBSP}» : compté parmi les autres.`,
    none: (mark: string): string => `«${NBSP}${mark}${NBSP}» : aucun, ou pas noté.`,
  },
  definitionsAt: (heading: string): string =>
    `Chaque mot est expliqué sous «${NBSP}${heading}${NBSP}».`,
  wholeTable: "Toutes les lignes sont en annexe.",
  wholeTables: "Annexe : les tableaux complets",
  emptyYear: {
    besides: "Ce qui est compté quand même",
    why: "Un stage d'une autre année peut avoir ici des heures, un accident ou un montant.",
  },
  rows: {
    heading: "Les lignes du registre derrière chaque chiffre",
    hint: "Pour vérifier un chiffre à la main. Ouverte, cette liste s'imprime aussi.",
    figure: "Chiffre",
    place: "Feuille et lignes",
    lines: (sheet: string, ranges: readonly string[], several: boolean): string =>
      `${sheet}, ${several ? "lignes" : "ligne"}${NBSP}${ranges.join(", ")}`,
    range: (first: number, last: number): string =>
      first === last ? String(first) : `${String(first)}${NBSP}à${NBSP}${String(last)}`,
  },
  about: [
    "Pour l'imprimer ou en faire un PDF : la commande Imprimer du navigateur, en A4, sans les en-têtes et pieds de page du navigateur.",
    "Rien n'a été envoyé : cette page a été faite sur votre machine. Le registre n'a pas été modifié.",
  ],
} as const;
