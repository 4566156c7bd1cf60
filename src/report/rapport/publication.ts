import { record } from "../../values/collections";
import {
  baseCachee,
  enAutres,
  enTrimestres,
  estPetit,
  protegerCompte,
  protegerTable,
} from "../../protection";
import type { Cellule, Protege } from "../../protection";
import { NON_RENSEIGNE, STAGES_PAR_PERSONNE } from "../../statistics/classement";
import {
  type Compte,
  effectifOf,
  nombres,
  tables,
  type Figures,
  type Nombre,
  type Table,
} from "../../statistics/figures";

import { fold } from "../../values/text";

/** Under so many stages no breakdown is published at all. */
const LEAST_STAGES = 10;

/** The figures of a year as one edition shows them. */
export interface Publication {
  readonly figures: Figures;
  readonly nombres: Readonly<Record<Nombre, Cellule>>;
  /** A breakdown that is not shown is not there. */
  readonly tables: Readonly<Partial<Record<Table, readonly Protege[]>>>;
  /** Whether sums of hours, means and rates may be shown. */
  readonly heures: boolean;
  readonly duree: boolean;
  /** A mean gives back how many stages it is of, where the total of their hours is shown. */
  readonly moyenne: boolean;
  readonly montants: boolean;
}

const INTERNAL: ReadonlySet<Table> = new Set(["parRegle", "parTravailleurSocial"]);
const FREE_TEXT: ReadonlySet<Table> = new Set(["parMetier", "parCommune", "parSuite"]);
const OF_PERSONS: ReadonlySet<Table> = new Set(["stagesParPersonne", "creditUtilise"]);

/** All of it, for the centre's own use. */
export const publierInterne = (figures: Figures): Publication => ({
  figures,
  nombres: record(nombres, (nombre) => ({ kind: "exact", nombre: figures.nombres[nombre] })),
  tables: record(tables, (table) => protegerTable(figures.tables[table], 0)),
  heures: true,
  duree: true,
  moyenne: true,
  montants: true,
});

/** What anybody may read: small counts hidden, and all that would give them back. */
export function publier(figures: Figures, seuil: number): Publication {
  const { nombres: counts } = figures;
  const base = (count: number): boolean => !estPetit(count, seuil);
  const shown: Publication["tables"] = Object.fromEntries(
    tables.flatMap((table) => {
      const cells = publierTable(figures, table, seuil);
      return cells ? [[table, cells]] : [];
    }),
  );
  const known = effectifOf(figures.heuresParStage);
  const duree = base(known) && base(counts.termines);
  return {
    figures,
    nombres: record(nombres, (nombre) => protegerCompte(counts[nombre], seuil)),
    tables: shown,
    heures: base(counts.stages),
    duree,
    moyenne: duree && !hidesUnknown(shown.parHeures) && base(counts.termines - known),
    montants: base(counts.termines),
  };
}

/** Whether the ended stages whose hours are unknown are a hidden count. */
const hidesUnknown = (cells: readonly Protege[] = []): boolean =>
  cells.some(({ libelle, cellule }) => libelle === NON_RENSEIGNE && baseCachee(cellule));

function publierTable(
  { tables: all, nombres: counts }: Figures,
  table: Table,
  seuil: number,
): readonly Protege[] | undefined {
  if (INTERNAL.has(table) || counts.stages < LEAST_STAGES) return undefined;
  if (OF_PERSONS.has(table) && counts.stagiaires < LEAST_STAGES) return undefined;
  if (table === "parHeures" && counts.termines < LEAST_STAGES) return undefined;
  const comptes = all[table];
  if (table === "parMois" && comptes.some(({ nombre }) => estPetit(nombre, seuil)))
    return protegerTable(enTrimestres(comptes), seuil);
  if (FREE_TEXT.has(table)) return hiddenLast(protegerTable(enAutres(comptes, seuil), seuil));
  if (table === "stagesParPersonne") return protegerStagesParPersonne(all[table], counts, seuil);
  if (table === "parResultat") return protegerResultats(all[table], counts, seuil);
  return protegerTable(comptes, seuil);
}

/** In the order of their numbers a hidden cell would stand between those that it lies between. */
function hiddenLast(cells: readonly Protege[]): readonly Protege[] {
  const isExact = ({ cellule }: Protege): boolean => cellule.kind === "exact";
  const hidden = cells.filter((cell) => !isExact(cell));
  const labels = (a: Protege, b: Protege): number => (fold(a.libelle) < fold(b.libelle) ? -1 : 1);
  return [...cells.filter(isExact), ...hidden.sort(labels)];
}

/** Known besides their sum: together they have at most as many stages as the year. */
function protegerStagesParPersonne(
  comptes: readonly Compte[],
  { stages }: Figures["nombres"],
  seuil: number,
): readonly Protege[] {
  const coefficients = comptes.map(({ libelle }) => STAGES_PAR_PERSONNE.indexOf(libelle) + 1);
  return protegerTable(comptes, seuil, [{ coefficients, relation: "<=", constante: stages }]);
}

/** An interrupted stage may have that as its result: no more of these than of those. */
function protegerResultats(
  comptes: readonly Compte[],
  { interrompus }: Figures["nombres"],
  seuil: number,
): readonly Protege[] {
  const coefficients = comptes.map(({ libelle }) => (libelle === "Interrompu" ? 1 : 0));
  const most = estPetit(interrompus, seuil) ? seuil - 1 : interrompus;
  return protegerTable(comptes, seuil, [{ coefficients, relation: "<=", constante: most }]);
}
