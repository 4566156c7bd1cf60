import { lists } from "../register/lists";
import { fold } from "../values/text";
import type { Compte, Table } from "./figures";

/** What a value that is missing or cannot be read is counted under. */
export const NON_RENSEIGNE = "Non renseigné";

export const MOIS = [
  "Janvier",
  "Février",
  "Mars",
  "Avril",
  "Mai",
  "Juin",
  "Juillet",
  "Août",
  "Septembre",
  "Octobre",
  "Novembre",
  "Décembre",
] as const;

export const AGES = ["Moins de 18", "18-24", "25-34", "35-44", "45-54", "55+"] as const;

export function bandeAge(age: number): (typeof AGES)[number] {
  if (age < 18) return "Moins de 18";
  if (age < 25) return "18-24";
  if (age < 35) return "25-34";
  if (age < 45) return "35-44";
  return age < 55 ? "45-54" : "55+";
}

const HOUR = 60;

/** Bands of minutes: each up to, and without, its bound. */
const bandes = (bounds: readonly (readonly [label: string, below: number])[]) => ({
  labels: bounds.map(([label]) => label),
  of: (minutes: number): string =>
    (bounds.find(([, below]) => minutes < below) ?? bounds.at(-1))?.[0] as string,
});

export const bandesHeures = bandes([
  ["Moins de 19 h", 19 * HOUR],
  ["19 à 38 h", 38 * HOUR],
  ["38 à 57 h", 57 * HOUR],
  ["57 à 76 h", 76 * HOUR + 1],
  ["Plus de 76 h", Number.POSITIVE_INFINITY],
]);

export const bandesCredit = bandes([
  ["Moins de 76 h", 76 * HOUR],
  ["76 à 152 h", 152 * HOUR],
  ["152 à 228 h", 228 * HOUR + 1],
  ["Plus de 228 h", Number.POSITIVE_INFINITY],
]);

export const STAGES_PAR_PERSONNE: readonly string[] = ["1 stage", "2 stages", "3 stages ou plus"];

/** The order of the labels of a table; none for free text, which goes by number, then label. */
const orders: { readonly [T in Table]?: readonly string[] } = {
  parStatut: Object.keys(lists.statut),
  parGenre: Object.keys(lists.genre),
  parAge: AGES,
  parSecteur: Object.keys(lists.secteur),
  parInitiative: Object.keys(lists.initiative),
  parResultat: Object.keys(lists.resultat),
  parMois: MOIS,
  parHeures: bandesHeures.labels,
  creditUtilise: bandesCredit.labels,
  stagesParPersonne: STAGES_PAR_PERSONNE,
};

/** The place of a label in its table's list, where it has one. */
export const placeDe = (table: Table, libelle: string): number => {
  const place = orders[table]?.indexOf(libelle) ?? -1;
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
};

/** Tables whose labels are all there, at 0 too. */
const whole: ReadonlySet<Table> = new Set(["parMois"]);

/** In the order of the table's list, what is not filled in last; else by number, then label. */
export function ranger(table: Table, comptes: readonly Compte[]): readonly Compte[] {
  const order = orders[table];
  if (!order)
    return [...comptes].sort((a, b) => b.nombre - a.nombre || compareLabels(a.libelle, b.libelle));
  const counts = new Map(comptes.map(({ libelle, nombre }) => [libelle, nombre]));
  return [...order, NON_RENSEIGNE].flatMap((libelle) => {
    const nombre = counts.get(libelle) ?? 0;
    return nombre > 0 || (whole.has(table) && libelle !== NON_RENSEIGNE)
      ? [{ libelle, nombre }]
      : [];
  });
}

function compareLabels(a: string, b: string): number {
  const [x, y] = [fold(a), fold(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : 1;
}
