import { addDays } from "../../values/day";
import { serialOfDay } from "../../values/serial";
import type { Day } from "../../values/units";
import type { Content } from "../model";
import type { RowOf } from "../register-workbook";
import { date, from, type French } from "./dates";

/** A day as the attendance sheet tells it: hours, or a word for an absence. */
type Attendance = number | "AJ" | "AI";

export interface Plan {
  readonly ref: string;
  readonly qui: string;
  readonly ou: string;
  /** A Monday, in most cases. */
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
  /** Days encoded besides, or in place of, those of the plan. */
  readonly autres?: readonly RowOf<"Prestations">[];
}

const FULL_DAY = 7.6;
/** The fare of the bus there and back rose on that day. */
const RISE = date("01/02/2025");

/** Monday to Friday, from the first day on. */
function workingDays(first: Day, count: number): Day[] {
  const days: Day[] = [];
  for (let day = first; days.length < count; day = addDays(day, 1))
    // Day 4 was a Monday: 5 January 1970.
    if ((day - 4 + 7 * 10_000) % 7 < 5) days.push(day);
  return days;
}

const euros = (value: number): number => Math.round(value * 100) / 100;

/** The row of a stage that goes as it should, but for the cells of its plan. */
export function stageRow(plan: Plan): RowOf<"Stages"> {
  const { jours = 10, debut } = plan;
  const first = date(debut);
  const last = workingDays(first, jours).at(-1) ?? first;
  const attended = attendancesOf(plan).filter((day) => typeof day === "number");
  const hours = euros(attended.reduce((sum, day) => sum + day, 0));
  return {
    refStage: plan.ref,
    refStagiaire: plan.qui,
    refPartenaire: plan.ou,
    etat: "Terminé",
    metierObserve: plan.metier,
    initiative: "Stagiaire",
    objectifs: plan.objectifs,
    taches: plan.taches,
    tuteur: "Désigné par le partenaire",
    attestation: "Oui",
    signatureStagiaire: from(first, -10),
    signaturePartenaire: from(first, -7),
    signatureCpas: from(first, -6),
    dimonaLe: from(first, -3),
    policeAccidents: "ACC-0000",
    policeRc: "RC-0000",
    dateDebut: serialOfDay(first),
    dateFin: serialOfDay(last),
    heuresPrevues: euros(jours * FULL_DAY),
    joursPrevus: jours,
    heuresParSemaine: 38,
    heuresPrestees: hours,
    joursPrestes: attended.length,
    suiviLe: from(first, 2),
    evaluationLe: from(last, 3),
    resultat: "Confirmé",
    suiteDonnee: "Formation",
    regimeIndemnite: plan.forfait ? "Forfait" : "Horaire",
    indemnite: plan.forfait ? euros(jours * 10) : euros(hours * 2),
    tarifParJour: "TEC-NEXT",
    deplacements: euros(attended.length * (first < RISE ? 4.2 : 4.4)),
    payeLe: from(last, 20),
    ...plan.cells,
  };
}

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
