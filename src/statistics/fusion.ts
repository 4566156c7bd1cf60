import { record } from "../values/collections";
import { fold } from "../values/text";
import { cents, millionths, minutes } from "../values/units";
import { ranger } from "./classement";
import {
  nombres,
  tables,
  type Compte,
  type Figures,
  type Histogramme,
  type Table,
} from "./figures";

/**
 * The figures of several centres for one year, added up: what one register of them all would give
 * where no person and no partner is in two. Medians come from the histograms, never from a mean.
 */
export function additionner([first, ...others]: readonly [Figures, ...Figures[]]): Figures {
  return others.reduce(plus, first);
}

const plus = (a: Figures, b: Figures): Figures => ({
  annee: a.annee,
  nombres: record(nombres, (key) => a.nombres[key] + b.nombres[key]),
  tables: record(tables, (table) => fusionner(table, a.tables[table], b.tables[table])),
  heuresPrestees: minutes(a.heuresPrestees + b.heuresPrestees),
  joursPrestes: millionths(a.joursPrestes + b.joursPrestes),
  presence: {
    prestees: minutes(a.presence.prestees + b.presence.prestees),
    prevues: minutes(a.presence.prevues + b.presence.prevues),
  },
  indemnites: {
    dues: cents(a.indemnites.dues + b.indemnites.dues),
    inscrites: cents(a.indemnites.inscrites + b.indemnites.inscrites),
  },
  deplacements: {
    dus: cents(a.deplacements.dus + b.deplacements.dus),
    inscrits: cents(a.deplacements.inscrits + b.deplacements.inscrits),
  },
  heuresParStage: fusionnerHistogrammes(a.heuresParStage, b.heuresParStage),
  delaiDimona: fusionnerHistogrammes(a.delaiDimona, b.delaiDimona),
  budget: both(a.budget, b.budget, cents),
  personnesIsp: both(a.personnesIsp, b.personnesIsp, (sum) => sum),
});

/** A sum that leaves out a centre would be taken for that of all. */
const both = <V extends number>(
  a: V | undefined,
  b: V | undefined,
  unit: (sum: number) => V,
): V | undefined => (a === undefined || b === undefined ? undefined : unit(a + b));

/** Labels are the same without case and accents; the first writing is shown. */
function fusionner(table: Table, a: readonly Compte[], b: readonly Compte[]): readonly Compte[] {
  const counts = new Map<string, Compte>();
  for (const { libelle, nombre } of [...a, ...b]) {
    const key = fold(libelle);
    const known = counts.get(key);
    counts.set(key, { libelle: known?.libelle ?? libelle, nombre: (known?.nombre ?? 0) + nombre });
  }
  return ranger(table, [...counts.values()]);
}

function fusionnerHistogrammes(a: Histogramme, b: Histogramme): Histogramme {
  const counts = new Map<number, number>();
  for (const [value, times] of [...a, ...b]) counts.set(value, (counts.get(value) ?? 0) + times);
  return [...counts].sort(([x], [y]) => x - y);
}
