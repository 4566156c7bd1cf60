import { addYears } from "../values/day";
import type { Day } from "../values/units";
import type { SheetName } from "../register/columns";
import type { FaultReason } from "../register/fault";
import type { Register } from "../register/register";
import type { Row } from "../register/row";
import { Fault } from "../register/fault";
import { rule, type Context, type Extra, type Report } from "./shared/rule";

type Values = { readonly sheet: SheetName; readonly field: string } & (
  | { readonly kind: "unreadable"; readonly reason: FaultReason; readonly proposal?: Day }
  | { readonly kind: "unknown-parameter" }
  | { readonly kind: "unknown-fare"; readonly code: string }
);

/** Chaque cellule se lit comme ce que sa colonne demande. */
export const donneeInvalide = rule({
  id: "donnee-invalide",
  source: null,
  places: "any-cell",
  gravities: ["erreur"],
  register(register, context, report: Report<Values>) {
    for (const rows of register.sheets)
      for (const [field, column] of Object.entries(rows.columns))
        column?.faults.forEach((reason, index) => {
          if (rows.sheet === "Stagiaires" && field === "statut" && reason.kind === "not-in-list")
            return;
          reportFault(register.row(rows, index), field, reason, context, report);
        });
    reportParameters(register, context, report);
    reportFares(register, report);
  },
});

function reportFault(
  row: Row,
  field: string,
  reason: FaultReason,
  { today }: Context,
  report: Report<Values>,
): void {
  const cell = { row, field };
  const proposal = reason.kind === "two-digit-year" ? likelyYear(field, reason, today) : undefined;
  const extra: Extra =
    proposal === undefined ? {} : { fix: { cell, value: { type: "date", date: proposal } } };
  report(
    cell,
    "erreur",
    {
      kind: "unreadable",
      sheet: row.sheet,
      field,
      reason,
      ...(proposal === undefined ? {} : { proposal }),
    },
    extra,
  );
}

/**
 * A year of two digits is of this century, but for a birth that would be of a child under 16; then
 * of the last one, unless the person would be 90.
 */
function likelyYear(
  field: string,
  { recent, old }: Extract<FaultReason, { kind: "two-digit-year" }>,
  today: Day,
): Day | undefined {
  if (field !== "dateNaissance") return recent;
  if (recent !== undefined && addYears(recent, 16) <= today) return recent;
  return old !== undefined && addYears(old, 90) > today ? old : undefined;
}

function reportParameters(register: Register, context: Context, report: Report<Values>): void {
  const sheet = "Paramètres";
  for (const row of register.parametres) {
    if (row.parametre !== undefined && row.cle === undefined)
      report(row.cell("parametre"), "erreur", {
        kind: "unknown-parameter",
        sheet,
        field: "parametre",
      });
    const value = row.valeurLue;
    if (value instanceof Fault) reportFault(row, "valeur", value.reason, context, report);
  }
}

function reportFares(register: Register, report: Report<Values>): void {
  if (register.isUnusable("Tarifs")) return;
  for (const stage of register.stages) {
    const rate = stage.tarifParJour;
    if (rate?.kind !== "code" || register.fares.knows(rate.code)) continue;
    const values = { sheet: "Stages", field: "tarifParJour", code: rate.code } as const;
    report(stage.cell("tarifParJour"), "erreur", { kind: "unknown-fare", ...values });
  }
}
