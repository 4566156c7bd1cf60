import { rapportTexts as texts } from "../../messages/fr/rapport";
import { tableauTexts } from "../../messages/fr/rapport-chiffres";
import { ruleTitles } from "../../messages/fr/rule-titles";
import { AUTRES, TRIMESTRES, type Protege } from "../../protection";
import type { RuleId } from "../../rules";
import { fold } from "../../values/text";
import { NON_RENSEIGNE, placeDe } from "../../statistics/classement";
import type { Table } from "../../statistics/figures";
import { celluleAffichee, compteAffiche, PARMI_AUTRES, RIEN } from "./affichage";
import type { Affiche, LigneTableau, Tableau } from "./model";
import type { Publication } from "./publication";

/** A breakdown beside that of the year before; nothing where this year's is not shown. */
export function tableauOf(
  table: Table,
  year: Publication,
  before: Publication,
  seuil: number,
): Tableau | undefined {
  const rows = year.tables[table];
  if (!rows || rows.length === 0) return undefined;
  const [titre, definition] = tableauTexts[table];
  const previous = alike(rows, before.tables[table]);
  return {
    id: table,
    titre,
    definition,
    entetes: texts.headers(year.figures.annee),
    lignes: [
      ...rows.map(({ libelle, cellule }) => ({
        libelle: labelOf(table, libelle),
        valeurs: [
          celluleAffichee(cellule, seuil),
          previous ? shownBefore(previous, libelle, seuil) : RIEN,
        ] as const,
      })),
      ...onlyBefore(table, rows, previous, seuil),
    ].sort((a, b) => placeDe(table, a.libelle) - placeDe(table, b.libelle)),
    total: [totalOf(table, year), previous ? totalOf(table, before) : RIEN],
  };
}

/** Months beside quarters cannot be compared. */
function alike(
  rows: readonly Protege[],
  before: readonly Protege[] | undefined,
): readonly Protege[] | undefined {
  const isQuarterly = (list: readonly Protege[]): boolean =>
    list.some(({ libelle }) => libelle === TRIMESTRES[0]);
  return before && isQuarterly(rows) === isQuarterly(before) ? before : undefined;
}

const same =
  (label: string) =>
  (one: Protege): boolean =>
    fold(one.libelle) === fold(label);

function shownBefore(before: readonly Protege[], label: string, seuil: number): Affiche {
  const found = before.find(same(label));
  return found ? celluleAffichee(found.cellule, seuil) : absent(before, label);
}

/**
 * A value that is not there occurs nowhere, unless it may stand among the others; what is not
 * filled in never does.
 */
const absent = (rows: readonly Protege[], label: string): Affiche =>
  label !== NON_RENSEIGNE && rows.some(same(AUTRES)) ? PARMI_AUTRES : RIEN;

/** Values that this year does not have. */
const onlyBefore = (
  table: Table,
  rows: readonly Protege[],
  before: readonly Protege[] | undefined,
  seuil: number,
): LigneTableau[] =>
  (before ?? [])
    .filter(({ libelle }) => !rows.some(same(libelle)))
    .map(({ libelle, cellule }) => ({
      libelle: labelOf(table, libelle),
      valeurs: [absent(rows, libelle), celluleAffichee(cellule, seuil)],
    }));

/** A rule is counted by its id, and shown by its title. */
export const labelOf = (table: Table, label: string): string =>
  table === "parRegle" ? ruleTitles[label as RuleId] : label;

const totalOf = (table: Table, { figures }: Publication): Affiche =>
  compteAffiche(figures.tables[table].reduce((sum, { nombre }) => sum + nombre, 0));
