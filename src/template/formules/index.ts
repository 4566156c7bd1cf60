import type { SheetName } from "../../register/columns";
import type { CellFormat } from "../../workbook/model";
import { calculated, type Calculated } from "./calculated";
import { parameterDes, parameterOrdre, tarifDes, tarifOrdre } from "./en-vigueur";
import { heuresDuJour, heuresReprises, partDeJour, personneDuJour } from "./jours";
import { aFaire, ordreDebut, ordreRetard } from "./a-faire";
import { dernierJour, etat, journee, joursNotes, maximum } from "./etat";
import { deplacements, indemnite, presence } from "./montants";
import { credit, heures, jours } from "./presences";

export { SITUATION } from "./etat";

/** A column that Excel fills. */
export interface FilledColumn {
  readonly header: string;
  readonly formula: string;
  readonly format: CellFormat;
  /** What only other formulas need. */
  readonly hidden: boolean;
}

type Shown = readonly [formula: () => string, format?: CellFormat];

const DECIMAL = "decimal";
const HIDDEN = "hidden";

const filled: {
  readonly [S in keyof typeof calculated]: {
    readonly [F in Calculated<S>]: Shown | readonly [formula: () => string, typeof HIDDEN];
  };
} = {
  Stages: {
    calculEtat: [etat, HIDDEN],
    calculDernierJour: [dernierJour, HIDDEN],
    calculJoursNotes: [joursNotes, HIDDEN],
    calculJournee: [journee, HIDDEN],
    calculMaximum: [maximum, HIDDEN],
    calculHeures: [heures, DECIMAL],
    calculJours: [jours, "number"],
    calculCredit: [credit, DECIMAL],
    calculPresence: [presence],
    calculIndemnite: [indemnite, "money"],
    calculDeplacements: [deplacements, "money"],
    calculAFaire: [aFaire],
    calculOrdreDebut: [ordreDebut, HIDDEN],
    calculOrdreRetard: [ordreRetard, HIDDEN],
  },
  Prestations: {
    personne: [personneDuJour],
    calculHeures: [heuresDuJour, DECIMAL],
    calculJour: [partDeJour, HIDDEN],
  },
  Reprises: { calculHeures: [heuresReprises, HIDDEN] },
  Paramètres: { calculDes: [parameterDes, HIDDEN], calculOrdre: [parameterOrdre, HIDDEN] },
  Tarifs: { calculDes: [tarifDes, HIDDEN], calculOrdre: [tarifOrdre, HIDDEN] },
};

/** The columns that Excel fills in a sheet, in the functions that every Excel and LibreOffice has. */
export const filledColumns = (sheet: SheetName): readonly FilledColumn[] =>
  Object.entries(
    (filled as Partial<Record<SheetName, Record<string, readonly [() => string, string?]>>>)[
      sheet
    ] ?? {},
  ).map(([field, [formula, format = "general"]]) => ({
    header: headerOf(sheet, field),
    formula: formula(),
    format: format === HIDDEN ? "general" : (format as CellFormat),
    hidden: format === HIDDEN,
  }));

const headerOf = (sheet: SheetName, field: string): string =>
  (calculated as Partial<Record<SheetName, Record<string, string>>>)[sheet]?.[field] as string;
