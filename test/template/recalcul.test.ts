import { read, utils, type WorkSheet } from "@e965/xlsx";
import { Ledger, type CreditEntry } from "../../src/calculations/credit";
import { deplacementDe, indemniteDe } from "../../src/calculations/montants";
import { presenceOf } from "../../src/calculations/presence";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import type { Stage } from "../../src/register/entities";
import type { Register } from "../../src/register/register";
import { emptyTemplate } from "../../src/template";
import { registerWorkbook } from "../../src/template/register-workbook";
import { serialOfDay } from "../../src/values/serial";
import type { Day, Minutes } from "../../src/values/units";
import type { PageSheet } from "../../src/workbook/model";
import { convert, itWithLibreOffice } from "../support/libreoffice";
import { registerIn } from "../support/read-bytes";
import { jour } from "../support/registre";
import { randomRegister } from "./registre-au-hasard";

const SITUATION = jour("31/12/2025");
const PERSONS = 300;

type Cell = string | number;
interface Computed {
  readonly heures: Cell;
  readonly jours: Cell;
  readonly credit: Cell;
  readonly indemnite: Cell;
  readonly deplacements: Cell;
}

/** What the core gives for a row, in minutes, millionths of days and cents; nothing as "". */
function expected(stage: Stage, { settings, fares }: Register): Computed {
  if (!stage.compte) return { heures: "", jours: "", credit: "", indemnite: "", deplacements: "" };
  const presence = presenceOf(stage, settings);
  const ended = stage.estTermine(SITUATION) && stage.dateDebut !== undefined;
  return {
    heures: presence?.minutes ?? stage.heuresPrestees ?? "",
    jours: presence?.days ?? stage.joursPrestes ?? "",
    credit: remaining(stage, settings),
    indemnite: (ended ? indemniteDe(stage, settings)?.due : undefined) ?? "",
    deplacements:
      ended && presence && stage.tarifParJour !== undefined
        ? (deplacementDe(stage, settings, fares)?.due ?? "tarif absent")
        : "",
  };
}

/** 228 h less the hours attended in the window of the first day. */
function remaining(stage: Stage, settings: Register["settings"]): Cell {
  const { personne, dateDebut } = stage;
  if (!personne || dateDebut === undefined) return "";
  const entries: CreditEntry[] = personne.stages.flatMap((other) =>
    other.sommes
      ? other.prestations.flatMap((row) =>
          row.heuresPresentes === undefined
            ? []
            : [{ day: row.date as Day, minutes: row.heuresPresentes, stage: other }],
        )
      : totals(other, settings),
  );
  for (const { date, heures } of personne.reprises)
    if (date !== undefined && heures !== undefined)
      entries.push({ day: date, minutes: heures, stage: undefined });
  return new Ledger(entries).remaining(dateDebut, settings);
}

function totals(stage: Stage, settings: Register["settings"]): CreditEntry[] {
  const hours = presenceOf(stage, settings)?.minutes ?? stage.heuresPrestees;
  return hours === undefined || stage.dernierJour === undefined
    ? []
    : [{ day: stage.dernierJour, minutes: hours as Minutes, stage }];
}

/** Decimals in the core's whole units; a difference that no unit explains stays. */
const units = (cell: Cell | undefined, unit: number): Cell => {
  if (typeof cell !== "number") return cell ?? "";
  const whole = Math.round(cell * unit);
  return Math.abs(cell * unit - whole) < 1e-4 ? whole : cell * unit;
};

function computedRows(sheet: WorkSheet, headerLine: number): Map<number, Computed> {
  const rows = utils.sheet_to_json<Record<string, Cell>>(sheet, { range: headerLine - 1 });
  return new Map(
    rows.map((row, at) => [
      headerLine + 1 + at,
      {
        heures: units(row["Calcul heures"], 60),
        jours: units(row["Calcul jours"], 1_000_000),
        credit: units(row["Calcul crédit restant"], 60),
        indemnite: units(row["Calcul indemnité due"], 100),
        deplacements: units(row["Calcul déplacements dus"], 100),
      },
    ]),
  );
}

describe("les formules du registre", () => {
  itWithLibreOffice(
    `donnent la minute et le cent du calcul, pour ${String(PERSONS)} personnes`,
    async () => {
      const { rows, oddStages, oddPersons } = randomRegister(PERSONS, 20_251_231);
      const bytes = await writeWorkbook(
        registerWorkbook({
          readme: emptyTemplate().sheets[0] as PageSheet,
          rows,
          situation: serialOfDay(SITUATION),
        }),
      );
      const register = registerIn(bytes);
      const sheet = read(convert(bytes, "xlsx")).Sheets["Stages"] as WorkSheet;
      const computed = computedRows(sheet, 2);
      const differences: string[] = [];
      const counts = { equal: 0, toRead: 0 };
      for (const stage of register.stages) {
        const found = computed.get(stage.line) as Computed;
        for (const [name, value] of Object.entries(expected(stage, register))) {
          const odd =
            name === "credit"
              ? oddPersons.has(String(stage.refStagiaire))
              : oddStages.has(String(stage.refStage));
          const given = found[name as keyof Computed];
          if (odd && given === "à relire") counts.toRead += 1;
          else if (given === value) counts.equal += 1;
          else
            differences.push(
              `${String(stage.refStage)} l.${String(stage.line)} ${name}: ${String(given)}, attendu ${String(value)}`,
            );
        }
      }
      expect(differences).toEqual([]);
      expect(register.stages.length).toBeGreaterThan(500);
      expect(counts.equal).toBeGreaterThan(2500);
      expect(counts.toRead).toBeGreaterThan(20);
      // Every kind of answer is met.
      const amounts = [...computed.values()].map(({ indemnite }) => indemnite);
      expect(
        amounts.filter((amount) => typeof amount === "number" && amount > 0).length,
      ).toBeGreaterThan(100);
      expect(amounts).toContain(0);
    },
  );
});
