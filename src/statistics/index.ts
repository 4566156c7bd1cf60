import { groupBy } from "../values/collections";
import type { Accident, Stage } from "../register/entities";
import type { Controle } from "../validation/controle";
import { civil, dayOf } from "../values/day";
import type { Day } from "../values/units";
import { Annee } from "./annee";
import { ajouterConformite, errorsByRow } from "./conformite";
import type { Figures } from "./figures";
import { ajouterPartenaires, ajouterPersonnes } from "./personnes";
import { ajouterHeures, ajouterMontants, ajouterStage } from "./stage";

export type { Annee } from "./annee";

/** A year's figures, and the rows behind each. */
export interface AnneeComptee {
  readonly figures: Figures;
  readonly lignes: Annee;
}

/** The figures of some years of a register, in one pass over its rows. */
export function compterAnnees(
  { register, today, findings }: Controle,
  years: readonly number[],
): readonly AnneeComptee[] {
  const annees = new Map(years.map((year) => [year, new Annee(year)]));
  const anneeOf = (day: Day): Annee | undefined => annees.get(civil(day).year);
  const ofYear = new Map<Annee, Stage[]>([...annees.values()].map((annee) => [annee, []]));
  for (const stage of register.stages) {
    if (stage.doublonDe !== undefined) continue;
    const { dateDebut } = stage;
    const annee = dateDebut === undefined ? undefined : anneeOf(dateDebut);
    if (stage.annule) {
      annee?.compter("annules", stage);
      continue;
    }
    if (annee) {
      ajouterStage(annee, stage as Stage & { readonly dateDebut: Day }, register, today);
      ofYear.get(annee)?.push(stage);
    }
    ajouterHeures(anneeOf, stage, register);
    const paying = stage.dernierJour === undefined ? undefined : anneeOf(stage.dernierJour);
    if (paying) ajouterMontants(paying, stage, register, today);
  }
  const accidents = ajouterAccidents(anneeOf, register.accidents);
  ajouterPersonnes(anneeOf, register, today);
  ajouterPartenaires(anneeOf, register);
  const errors = errorsByRow(findings);
  for (const [annee, stages] of ofYear) ajouterConformite(annee, stages, accidents, errors);
  return [...annees.values()].map((lignes) => {
    const end = dayOf(lignes.annee, 12, 31) as Day;
    const { settings } = register;
    const declared = {
      budget: settings.at("budget.annuel", end),
      personnesIsp: settings.at("isp.personnes", end),
    };
    return { figures: lignes.figures(declared), lignes };
  });
}

/** Accidents belong to the year of their date; those of each stage. */
function ajouterAccidents(
  anneeOf: (day: Day) => Annee | undefined,
  accidents: readonly Accident[],
): ReadonlyMap<Stage, readonly Accident[]> {
  const counting = accidents.filter(({ stage }) => stage?.compte);
  for (const accident of counting) {
    const { date } = accident;
    const annee = date === undefined ? undefined : anneeOf(date);
    annee?.compter("accidents", accident);
    if (accident.assureurAverti !== undefined) annee?.compter("accidentsDeclares", accident);
  }
  return groupBy(counting, ({ stage }) => stage);
}

/** The years in which a stage begins, oldest first. */
export function anneesOf({ register }: Controle): readonly number[] {
  const years = new Set<number>();
  for (const { doublonDe, dateDebut } of register.stages)
    if (doublonDe === undefined && dateDebut !== undefined) years.add(civil(dateDebut).year);
  return [...years].sort((a, b) => a - b);
}
