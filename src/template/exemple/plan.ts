import { serialOfDay } from "../../values/serial";
import type { Day } from "../../values/units";
import type { Content } from "../../workbook/model";
import type { RowOf } from "../register-workbook";
import { date, workday, workingDays, type French } from "./dates";

/** A day as the attendance sheet tells it: hours, or a word for an absence. */
type Attendance = number | "AJ" | "AI";

export interface Plan {
  readonly ref: string;
  readonly qui: string;
  readonly ou: string;
  readonly debut: French;
  readonly metier: string;
  readonly objectifs: string;
  readonly taches: string;
  /** Planned days; 10 unless said otherwise. */
  readonly jours?: number;
  /** What each day was; all planned days of 7,6 h unless said otherwise. */
  readonly presences?: readonly Attendance[];
  /** Only the totals are kept, no days. */
  readonly totaux?: true;
  readonly forfait?: true;
  /** Cells that are not what the plan gives. */
  readonly cells?: RowOf<"Stages">;
  /** Days encoded besides those of the plan. */
  readonly autres?: readonly RowOf<"Prestations">[];
}

const FULL_DAY = 7.6;
/** The fare of the bus there and back rose on that day. */
const RISE = date("01/02/2025");

const tuteurs: Readonly<Record<string, string>> = {
  "P-01": "Mme Lorbois",
  "P-02": "M. Vertpré",
  "P-03": "Mme Rocaille",
  "P-04": "M. Sablonne",
  "P-05": "Mme Ormeval",
  "P-06": "Mme Clairmai",
  "P-07": "M. Ferlande",
  "P-08": "M. Fontaval",
  "P-10": "Mme Hautclos",
};
const suites = ["Formation", "Recherche d'emploi", "Autre stage", "Contrat article 60"] as const;

const euros = (value: number): number => Math.round(value * 100) / 100;

/** The row of a stage that goes as it should, but for the cells of its plan. */
export function stageRow(plan: Plan): RowOf<"Stages"> {
  const { jours = 10 } = plan;
  const first = date(plan.debut);
  const last = workingDays(first, jours).at(-1) ?? first;
  const attended = attendancesOf(plan).filter((day) => typeof day === "number");
  const hours = euros(attended.reduce((sum, day) => sum + day, 0));
  const turn = Number(plan.ref.slice(-3));
  return {
    refStage: plan.ref,
    refStagiaire: plan.qui,
    refPartenaire: plan.ou,
    etat: "Terminé",
    metierObserve: plan.metier,
    initiative: turn % 3 === 0 ? "Travailleur social" : "Stagiaire",
    objectifs: plan.objectifs,
    taches: plan.taches,
    tuteur: tuteurs[plan.ou],
    attestation: "Oui",
    signatureStagiaire: workday(first, -7),
    signaturePartenaire: workday(first, -5),
    signatureCpas: workday(first, -4),
    dimonaLe: workday(first, -2),
    policeAccidents: "ACC-0000",
    policeRc: "RC-0000",
    dateDebut: serialOfDay(first),
    dateFin: serialOfDay(last),
    heuresPrevues: euros(jours * FULL_DAY),
    joursPrevus: jours,
    heuresParSemaine: 38,
    heuresPrestees: hours,
    joursPrestes: attended.length,
    suiviLe: workday(first, 2),
    evaluationLe: workday(last, 1),
    resultat: turn % 7 === 4 ? "À préciser" : "Confirmé",
    suiteDonnee: suites[turn % suites.length],
    regimeIndemnite: plan.forfait ? "Forfait" : "Horaire",
    indemnite: plan.forfait ? euros(jours * 10) : euros(hours * 2),
    tarifParJour: "TEC-NEXT",
    deplacements: euros(attended.length * (first < RISE ? 4.2 : 4.4)),
    payeLe: paidOn(last),
    ...plan.cells,
  };
}

/** Two weeks after the end; those of December 2025 have not been paid yet. */
function paidOn(last: Day): number | undefined {
  return last < date("01/12/2025") ? workday(last, 14) : undefined;
}

/** The cells that nobody has filled in while a stage goes on, or where it never came to be. */
export const sansSuite = {
  heuresPrestees: undefined,
  joursPrestes: undefined,
  suiviLe: undefined,
  evaluationLe: undefined,
  resultat: undefined,
  suiteDonnee: undefined,
  indemnite: undefined,
  deplacements: undefined,
  payeLe: undefined,
} as const satisfies RowOf<"Stages">;

const attendancesOf = ({ jours = 10, presences }: Plan): readonly Attendance[] =>
  presences ?? new Array<Attendance>(jours).fill(FULL_DAY);

/** The days of a stage, as they are encoded. */
export function dayRows(plan: Plan): RowOf<"Prestations">[] {
  if (plan.totaux) return [];
  const days = attendancesOf(plan);
  const dates = workingDays(date(plan.debut), days.length);
  const rows = days.map((day, place): RowOf<"Prestations"> => ({
    refStage: plan.ref,
    date: serialOfDay(dates[place] as Day),
    ...attendance(day),
  }));
  return [...rows, ...(plan.autres ?? [])];
}

function attendance(day: Attendance): { heures?: Content; presence: string } {
  if (day === "AJ") return { presence: "Absent justifié" };
  if (day === "AI") return { presence: "Absent injustifié" };
  return { heures: day, presence: "Présent" };
}
