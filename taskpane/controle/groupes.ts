import { groupBy } from "../../src/values/collections";
import type { ConstatVue } from "../../src/pane/vues";

/** What a person asked to see; an empty text asks for everything. */
export interface Filtre {
  readonly gravite: string;
  readonly sujet: string;
  readonly annee: string;
  readonly cherche: string;
}

export const SANS_FILTRE: Filtre = { gravite: "", sujet: "", annee: "", cherche: "" };

export interface Groupe {
  readonly titre: string;
  readonly constats: readonly ConstatVue[];
}

export function retenir(
  constats: readonly ConstatVue[],
  { gravite, sujet, annee, cherche }: Filtre,
): readonly ConstatVue[] {
  const wanted = cherche.trim().toLowerCase();
  return constats.filter(
    (one) =>
      (gravite === "" || one.gravite === gravite) &&
      (sujet === "" || one.sujet === sujet) &&
      (annee === "" || String(one.annee ?? "") === annee) &&
      (wanted === "" || matches(one, wanted)),
  );
}

const matches = (
  { message, reference, groupe, sujet, lieu }: ConstatVue,
  wanted: string,
): boolean =>
  [message, reference, groupe, sujet, lieu.cellule ?? "", lieu.colonne]
    .join(" ")
    .toLowerCase()
    .includes(wanted);

/** The group with most to correct first; in a group the worst first, then the newest. */
export const grouper = (constats: readonly ConstatVue[], parStage: boolean): readonly Groupe[] =>
  [...groupBy(constats, ({ groupe, sujet }) => (parStage ? groupe : sujet))]
    .map(([titre, list]) => ({
      titre,
      constats: list.sort(worstAndNewestFirst),
      errors: list.filter(({ gravite }) => gravite === "erreur").length,
    }))
    .sort((a, b) => b.errors - a.errors || b.constats.length - a.constats.length);

const ORDER = ["erreur", "avertissement", "acquitte"];

const worstAndNewestFirst = (a: ConstatVue, b: ConstatVue): number =>
  ORDER.indexOf(a.gravite) - ORDER.indexOf(b.gravite) ||
  (b.annee ?? 0) - (a.annee ?? 0) ||
  a.id - b.id;
