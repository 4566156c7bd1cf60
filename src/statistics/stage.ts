import { deplacementConnu, indemniteConnue } from "../calculations/montants";
import { heuresPresteesOf, heuresPrevuesOf, presenceOf } from "../calculations/presence";
import type { Stage } from "../register/entities";
import type { Register } from "../register/register";
import { birthday, civil } from "../values/day";
import type { Day } from "../values/units";
import type { Annee } from "./annee";
import { bandeAge, bandesHeures, MOIS } from "./classement";

/** What a stage adds to the year of its first day. */
export function ajouterStage(
  annee: Annee,
  stage: Stage & { readonly dateDebut: Day },
  register: Register,
  today: Day,
): void {
  annee.compter("stages", stage);
  if (stage.interrompu) annee.compter("interrompus", stage);
  ajouterProcedure(annee, stage, register, today);
  ajouterRepartitions(annee, stage);
  if (stage.estTermine(today)) ajouterDuree(annee, stage, register);
}

function ajouterProcedure(
  annee: Annee,
  stage: Stage & { readonly dateDebut: Day },
  { settings }: Register,
  today: Day,
): void {
  const { dateDebut: first, dimonaLe, dernierJour: last, evaluationLe } = stage;
  const signed = [stage.signatureStagiaire, stage.signaturePartenaire, stage.signatureCpas];
  if (signed.every((day) => day !== undefined && day <= today)) annee.compter("conventions", stage);
  if (stage.aCommence(today)) annee.compter("commences", stage);
  if (stage.estTermine(today)) annee.compter("termines", stage);
  if (stage.suiviLe !== undefined && stage.suiviLe <= today) annee.compter("suivis", stage);
  if (evaluationLe !== undefined && evaluationLe <= today) {
    annee.compter("evalues", stage);
    const allowed = settings.at("evaluation.delai-jours", first);
    if (last !== undefined && evaluationLe <= last + allowed) annee.compter("evaluesATemps", stage);
  }
  if (dimonaLe === undefined) return;
  annee.mesurer("delaiDimona", first - dimonaLe);
  if (dimonaLe > first) annee.compter("dimonasTardives", stage);
}

function ajouterRepartitions(annee: Annee, stage: Stage & { readonly dateDebut: Day }): void {
  const { stagiaire, partenaire, dateDebut } = stage;
  const age =
    stagiaire?.dateNaissance === undefined ? undefined : ageOn(stagiaire.dateNaissance, dateDebut);
  if (age !== undefined && age < 25) annee.compter("jeunes", stage);
  // As it was on the first day, where the stage says so.
  const situation = (field: "statut" | "commune" | "travailleurSocial"): string | undefined =>
    stage.isUnreadable(field) ? undefined : (stage[field] ?? stagiaire?.[field]);
  annee.classer("parStatut", situation("statut"), stage);
  annee.classer("parGenre", stagiaire?.genre, stage);
  annee.classer("parAge", age === undefined ? undefined : bandeAge(age), stage);
  annee.classer("parSecteur", partenaire?.secteur, stage);
  annee.classer("parMetier", stage.metierObserve, stage);
  annee.classer("parCommune", situation("commune"), stage);
  annee.classer("parInitiative", stage.initiative, stage);
  annee.classer("parResultat", stage.resultat, stage);
  annee.classer("parMois", MOIS[civil(dateDebut).month - 1], stage);
  annee.classer("parSuite", stage.suiteDonnee, stage);
  annee.classer("parTravailleurSocial", situation("travailleurSocial"), stage);
}

/** Whole years; a birthday of 29 February counts on 1 March. */
function ageOn(birth: Day, on: Day): number {
  const years = civil(on).year - civil(birth).year;
  return birthday(birth, years) <= on ? years : years - 1;
}

/** Of a stage that has ended: what was attended, against what was planned. */
function ajouterDuree(annee: Annee, stage: Stage, { settings }: Register): void {
  const attended = heuresPresteesOf(stage, settings);
  annee.classer("parHeures", attended === undefined ? undefined : bandesHeures.of(attended), stage);
  if (attended === undefined) return;
  annee.mesurer("heuresParStage", attended);
  const planned = heuresPrevuesOf(stage, settings);
  if (planned === undefined) return;
  annee.presence.prestees += attended;
  annee.presence.prevues += planned;
}

/** What a stage adds to the year of its last day: money. */
export function ajouterMontants(
  annee: Annee,
  stage: Stage,
  { settings, fares }: Register,
  today: Day,
): void {
  annee.indemnites.inscrites += stage.indemnite ?? 0;
  annee.deplacements.inscrits += stage.deplacements ?? 0;
  if (!stage.estTermine(today)) return;
  const allowance = indemniteConnue(stage, settings)?.due ?? 0;
  const travel = deplacementConnu(stage, settings, fares)?.due ?? 0;
  annee.indemnites.dues += allowance;
  annee.deplacements.dus += travel;
  if (allowance + travel > 0 && stage.payeLe === undefined) annee.compter("impayes", stage);
}

/** Hours and days of a stage, each in the year of its day; of totals in that of the last day. */
export function ajouterHeures(
  anneeOf: (day: Day) => Annee | undefined,
  stage: Stage,
  { settings }: Register,
): void {
  if (stage.sommes) {
    ajouterJours(anneeOf, stage);
    return;
  }
  const annee = stage.dernierJour === undefined ? undefined : anneeOf(stage.dernierJour);
  if (!annee) return;
  annee.heuresPrestees += heuresPresteesOf(stage, settings) ?? 0;
  annee.joursPrestes += presenceOf(stage, settings)?.days ?? stage.joursPrestes ?? 0;
}

const ONE_DAY = 1_000_000;

function ajouterJours(anneeOf: (day: Day) => Annee | undefined, { prestations }: Stage): void {
  const seen = new Set<number>();
  for (const { heuresPresentes, date } of prestations) {
    if (heuresPresentes === undefined || date === undefined) continue;
    const annee = anneeOf(date);
    if (!annee) continue;
    annee.heuresPrestees += heuresPresentes;
    if (seen.has(date)) continue;
    seen.add(date);
    annee.joursPrestes += ONE_DAY;
  }
}
