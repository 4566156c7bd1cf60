import { Dossier } from "../calculations/dossier";
import type { Personne, Stage, Stagiaire } from "../register/entities";
import type { Register } from "../register/register";
import { dayOf, civil } from "../values/day";
import { minutes, type Day } from "../values/units";
import type { Annee } from "./annee";
import { bandesCredit, STAGES_PAR_PERSONNE } from "./classement";

/** What persons and partners add to each year in which they have a stage. */
export function ajouterPersonnes(
  anneeOf: (day: Day) => Annee | undefined,
  register: Register,
  today: Day,
): void {
  for (const personne of register.personnes) {
    const years = parAnnee(personne.stages);
    if (years.size === 0) continue;
    const first = Math.min(...years.keys());
    const row = personne.rows[0] as Stagiaire;
    for (const [year, count] of years) {
      const annee = anneeOf(dayOf(year, 1, 1) as Day);
      if (!annee) continue;
      annee.compter("stagiaires", row);
      if (year === first) annee.compter("nouveaux", row);
      annee.classer("stagesParPersonne", STAGES_PAR_PERSONNE[Math.min(count, 3) - 1], row);
      ajouterCredit(annee, personne, row, register, today);
    }
  }
}

/** How many stages begin in each year. */
function parAnnee(stages: readonly Stage[]): Map<number, number> {
  const years = new Map<number, number>();
  for (const { dateDebut } of stages) {
    if (dateDebut === undefined) continue;
    const { year } = civil(dateDebut);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return years;
}

const ONE_STAGE = 76 * 60;

/** The credit used at the end of the year, or at the control date where that comes first. */
function ajouterCredit(
  annee: Annee,
  personne: Personne,
  row: Stagiaire,
  { settings }: Register,
  today: Day,
): void {
  const end = dayOf(annee.annee, 12, 31) as Day;
  const on = today < end ? today : end;
  const { ledger } = new Dossier(personne, today, settings);
  annee.classer("creditUtilise", bandesCredit.of(ledger.used(on, settings)), row);
  if (ledger.remaining(on, settings) < minutes(ONE_STAGE)) annee.compter("presDuCredit", row);
}

/** A partner counts once a year; a new one has no stage in an earlier year. */
export function ajouterPartenaires(
  anneeOf: (day: Day) => Annee | undefined,
  { stages }: Register,
): void {
  const years = new Map<string, { row: Stage["partenaire"]; years: Set<number> }>();
  for (const stage of stages) {
    const { partenaire, dateDebut } = stage;
    if (!stage.compte || !partenaire || dateDebut === undefined) continue;
    const key = partenaire.key("refPartenaire") as string;
    const known = years.get(key) ?? { row: partenaire, years: new Set<number>() };
    known.years.add(civil(dateDebut).year);
    years.set(key, known);
  }
  for (const { row, years: own } of years.values()) {
    const first = Math.min(...own);
    for (const year of own) {
      const annee = anneeOf(dayOf(year, 1, 1) as Day);
      if (!annee || !row) continue;
      annee.compter("partenaires", row);
      if (year === first) annee.compter("nouveauxPartenaires", row);
    }
  }
}
