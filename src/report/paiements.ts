import { groupBy } from "../values/collections";
import { deplacementDe, indemniteDe } from "../calculations/montants";
import { presenceOf } from "../calculations/presence";
import type { Personne, Stage, Stagiaire } from "../register/entities";
import type { Controle } from "../validation/controle";
import type { Finding } from "../validation/finding";
import { civil } from "../values/day";
import {
  concernsAllowance,
  concernsAttendance,
  concernsTravel,
  distinct,
  douteOf,
  findingsByStage,
  type Doute,
} from "./paiements-doutes";
import {
  cents,
  millionths,
  minutes,
  type Cents,
  type Millionths,
  type Minutes,
} from "../values/units";

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** An amount that is due, that nobody asks for, or that is not sure. */
export type Montant = Cents | "none" | "unsure";

export interface StagePaye {
  readonly stage: Stage;
  /** Undefined where it is not sure. */
  readonly heures: Minutes | undefined;
  readonly jours: Millionths | undefined;
  readonly indemnite: Montant;
  readonly deplacements: Montant;
  readonly doutes: readonly Doute[];
}

/** What one person is to be paid for the month. */
export interface Paiement {
  /** Undefined for a stage whose person is unknown. */
  readonly stagiaire: Stagiaire | undefined;
  readonly stages: readonly StagePaye[];
  readonly heures: Minutes | undefined;
  readonly jours: Millionths | undefined;
  readonly indemnite: Montant;
  readonly deplacements: Montant;
  /** Undefined while something is not sure. */
  readonly total: Cents | undefined;
}

export interface Paiements {
  readonly month: Month;
  /** In the order of the register. */
  readonly lines: readonly Paiement[];
  /** The amounts that are sure. */
  readonly total: Cents;
  /** Stages not paid that are in no month, since their last day cannot be told. */
  readonly withoutLastDay: readonly Stage[];
}

/** What is to be paid for the stages that ended in a month and are not paid. — Indemnité, Déplacements */
export function paiementsOf(controle: Controle, month: Month): Paiements {
  const { register, today } = controle;
  const unpaid = register.stages.filter((stage) => stage.compte && stage.payeLe === undefined);
  const doubts = findingsByStage(controle.findings);
  const paid = unpaid
    .filter((stage) => stage.estTermine(today) && isIn(stage, month))
    .map((stage) => stagePaye(stage, controle, doubts.get(stage) ?? []))
    .filter(({ indemnite, deplacements }) => indemnite !== "none" || deplacements !== "none");
  const byPerson = groupBy(paid, ({ stage }): Personne | Stage => stage.personne ?? stage);
  const lines = [...byPerson.values()].map(paiement);
  return {
    month,
    lines,
    total: cents(lines.reduce((sum, { total }) => sum + (total ?? 0), 0)),
    withoutLastDay: unpaid.filter(
      (stage) => stage.dernierJour === undefined && stage.aCommence(today),
    ),
  };
}

function isIn({ dernierJour }: Stage, { year, month }: Month): boolean {
  if (dernierJour === undefined) return false;
  const last = civil(dernierJour);
  return last.year === year && last.month === month;
}

function paiement(stages: readonly StagePaye[]): Paiement {
  const indemnite = sumOf(stages.map((one) => one.indemnite));
  const deplacements = sumOf(stages.map((one) => one.deplacements));
  const sure = indemnite !== "unsure" && deplacements !== "unsure";
  return {
    stagiaire: stages[0]?.stage.stagiaire,
    stages,
    heures: addUp(
      stages.map((one) => one.heures),
      minutes,
    ),
    jours: addUp(
      stages.map((one) => one.jours),
      millionths,
    ),
    indemnite,
    deplacements,
    total: sure ? cents(amountOf(indemnite) + amountOf(deplacements)) : undefined,
  };
}

const amountOf = (montant: Exclude<Montant, "unsure">): number =>
  montant === "none" ? 0 : montant;

function sumOf(montants: readonly Montant[]): Montant {
  if (montants.includes("unsure")) return "unsure";
  const known = montants.filter((montant) => typeof montant === "number");
  return known.length === 0 ? "none" : cents(known.reduce<number>((sum, one) => sum + one, 0));
}

const addUp = <U extends number>(
  list: readonly (U | undefined)[],
  unit: (sum: number) => U,
): U | undefined =>
  list.includes(undefined)
    ? undefined
    : unit(list.reduce<number>((sum, one) => sum + (one ?? 0), 0));

function stagePaye(stage: Stage, { register }: Controle, findings: readonly Finding[]): StagePaye {
  const { settings, fares } = register;
  const about = (concerns: (finding: Finding) => boolean): Doute[] =>
    findings.filter(concerns).map(douteOf);
  const presence = presenceOf(stage, settings);
  const attendance = about(concernsAttendance);
  const both: Doute[] = [
    ...attendance,
    ...(stage.personne ? [] : [{ kind: "unknown-person" } as const]),
    ...(presence ? [] : [{ kind: "unknown-presence" } as const]),
  ];
  const allowance = part(
    stage.regimeIndemnite !== "Aucune" && isAsked(stage, "regimeIndemnite", "indemnite"),
    [...both, ...about((finding) => concernsAllowance(finding, stage))],
    indemniteDe(stage, settings)?.due,
  );
  const travel = part(
    isAsked(stage, "tarifParJour", "deplacements"),
    [...both, ...about(concernsTravel)],
    deplacementDe(stage, settings, fares)?.due,
  );
  return {
    stage,
    heures: attendance.length > 0 || !presence?.certainHours ? undefined : presence.minutes,
    jours: attendance.length > 0 || !presence?.certainDays ? undefined : presence.days,
    indemnite: allowance.montant,
    deplacements: travel.montant,
    doutes: distinct([...allowance.doutes, ...travel.doutes]),
  };
}

function part(
  asked: boolean,
  doutes: readonly Doute[],
  due: Cents | undefined,
): { readonly montant: Montant; readonly doutes: readonly Doute[] } {
  if (!asked) return { montant: "none", doutes: [] };
  if (doutes.length > 0) return { montant: "unsure", doutes };
  return due === undefined
    ? { montant: "unsure", doutes: [{ kind: "no-amount" }] }
    : { montant: due, doutes };
}

/** Whether what gives an amount, or the amount itself, is written, even if it cannot be read. */
const isAsked = (
  stage: Stage,
  basis: "regimeIndemnite" | "tarifParJour",
  amount: "indemnite" | "deplacements",
): boolean =>
  [basis, amount].some((field) => stage[field] !== undefined || stage.isUnreadable(field));
