import { groupBy } from "../values/collections";
import { Prestation, Stage } from "../register/entities";
import type { RuleId } from "../rules";
import { placeOfTarget, type Finding } from "../validation/finding";

/** Why an amount is not sure: a finding, or that nothing is known of what was attended. */
export type Doute =
  | { readonly kind: "finding"; readonly rule: RuleId; readonly cell: string }
  | { readonly kind: "unknown-presence" }
  | { readonly kind: "no-amount" }
  | { readonly kind: "unknown-person" };

export const distinct = (doutes: readonly Doute[]): Doute[] => [
  ...new Map(doutes.map((doute) => [JSON.stringify(doute), doute])).values(),
];

export const douteOf = (finding: Finding): Doute => {
  const { sheet, address, line } = placeOfTarget(finding.target);
  return { kind: "finding", rule: finding.rule, cell: `${sheet} ${address ?? String(line)}` };
};

/** What was found on the row of each stage and on its days, but what a person accepted. */
export function findingsByStage(
  findings: readonly Finding[],
): ReadonlyMap<Stage, readonly Finding[]> {
  return groupBy(findings, ({ severity, target }) => {
    if (severity === "acquitte" || !("row" in target)) return undefined;
    const stage = target.row instanceof Prestation ? target.row.stage : target.row;
    return stage instanceof Stage ? stage : undefined;
  });
}

const DATA: ReadonlySet<RuleId> = new Set(["donnee-manquante", "donnee-invalide"]);
const ATTENDANCE: ReadonlySet<RuleId> = new Set([
  "duree-max-stage",
  "prestation-hors-periode",
  "prestation-future",
  "presence-incoherente",
  "totaux-differents",
]);

const isOn = (finding: Finding, fields: readonly string[]): boolean =>
  fields.includes(finding.target.field);

const isOnDay = ({ target }: Finding): boolean =>
  "row" in target && target.row instanceof Prestation;

/** What makes the hours and the days doubtful. */
export function concernsAttendance(finding: Finding): boolean {
  if (ATTENDANCE.has(finding.rule))
    return finding.rule !== "duree-max-stage" || !isOn(finding, ["heuresPrevues", "joursPrevus"]);
  return (
    DATA.has(finding.rule) &&
    (isOnDay(finding) || isOn(finding, ["heuresPrestees", "joursPrestes"]))
  );
}

/** What was planned matters to a forfait only. */
export function concernsAllowance(finding: Finding, { regimeIndemnite }: Stage): boolean {
  if (finding.rule === "presence-a-verifier") return true;
  if (finding.rule === "indemnite-montant") return finding.severity === "erreur";
  const planned = regimeIndemnite === "Forfait" ? ["heuresPrevues", "joursPrevus"] : [];
  return (
    isCell(finding) &&
    isOn(finding, [...planned, "regimeIndemnite", "indemnite", "dateDebut", "payeLe"])
  );
}

export function concernsTravel(finding: Finding): boolean {
  if (finding.rule === "tarif-perime") return true;
  if (finding.rule === "deplacement-montant") return finding.severity === "erreur";
  return isCell(finding) && isOn(finding, ["tarifParJour", "deplacements", "dateDebut", "payeLe"]);
}

/** A cell that is missing or cannot be read, on the stage's own row. */
const isCell = (finding: Finding): boolean =>
  (DATA.has(finding.rule) || finding.rule === "duree-fixee") && !isOnDay(finding);
