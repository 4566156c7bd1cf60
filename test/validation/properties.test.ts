import fc from "fast-check";
import { ledgerOf } from "../../src/calculations/credit";
import { sheetNames, type SheetName } from "../../src/register/columns";
import type { Register } from "../../src/register/register";
import type { Row } from "../../src/register/row";
import { constatsJson } from "../../src/report/constats-json";
import { constatsTexte } from "../../src/report/constats-texte";
import { controler } from "../../src/validation/controle";
import { placeOfTarget, type Finding } from "../../src/validation/finding";
import {
  asTest,
  registres,
  registresFous,
  type Cells,
  type Rows,
} from "../support/arbitrary-register";
import { jour, registre, stage } from "../support/registre";
import type { TestCell } from "../support/workbook";

const AU = jour("31/12/2025");
const check = (register: Register): readonly Finding[] => controler(register, AU).findings;

/** Where a finding speaks, by the number that `number` gives the row. */
function place(target: Finding["target"], number: (row: Row) => number): string {
  const { sheet, field, row } = placeOfTarget(target);
  return `${sheet} ${row ? String(number(row)) : "en-têtes"} ${field}`;
}

const byLine = (row: Row): number => row.line;

const tell = (finding: Finding, number: (row: Row) => number = byLine): string =>
  [
    finding.severity,
    finding.rule,
    place(finding.target, number),
    finding.related ? `lié ${place(finding.related, number)}` : "",
  ].join(" · ");

describe("l'ordre des lignes d'une feuille", () => {
  /**
   * Where the contract lets the order of rows decide, rows keep theirs:
   * - `doublon`: of the rows of one key, the first counts;
   * - `personne-en-double`, `partenaire-en-double`: told at each twin but the first;
   * - a person's stages of one first and one last day are in the order of their rows;
   * - a person's days of one date too (which row passes 76 h, or 38 h in the week);
   * - of the versions of a parameter or fare from one day on, the lower one holds.
   * Two rows that share one of these words stay in order; all others change places freely.
   */
  const ties: Readonly<Record<SheetName, (row: Row, register: Register) => readonly string[]>> = {
    Stagiaires: (row) => [
      `clé ${String(row.key("refStagiaire" as never))}`,
      `niss ${values(row, "niss")}`,
      `nom ${values(row, "nom", "prenom", "dateNaissance")}`,
    ],
    Partenaires: (row) => [
      `clé ${String(row.key("refPartenaire" as never))}`,
      `bce ${values(row, "numeroBce")}`,
      `nom ${values(row, "denomination")}`,
    ],
    Stages: (row, { stages }) => {
      const known = stages.find((one) => one === row);
      return [
        `clé ${String(row.key("refStage" as never))}`,
        `jours ${values(row, "refStagiaire", "dateDebut")} ${String(known?.dernierJour)}`,
      ];
    },
    Prestations: (row, { prestations }) => {
      const known = prestations.find((one) => one === row);
      return [
        `jour ${String(known?.stage?.personne?.key ?? known?.refStage)} ${values(row, "date")}`,
      ];
    },
    Reprises: () => [],
    Accidents: () => [],
    Paramètres: (row) => [`version ${values(row, "parametre", "valableDes")}`],
    Tarifs: (row) => [`version ${values(row, "code", "valableDes")}`],
    Acquittements: () => [],
  };

  function values(row: Row, ...fields: string[]): string {
    return JSON.stringify(fields.map((field) => row.value(field as never))).toLowerCase();
  }

  /** The rows in a random order, but for rows that share a tie. */
  function shuffled(
    rows: readonly Cells[],
    order: readonly number[],
    groups: readonly number[],
  ): number[] {
    const places = rows.map((_row, at) => at);
    const random = [...places].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
    const waiting = new Map<number, number[]>();
    for (const at of places) {
      const group = groups[at] ?? at;
      waiting.set(group, [...(waiting.get(group) ?? []), at]);
    }
    return random.map((at) => waiting.get(groups[at] ?? at)?.shift() ?? at);
  }

  /** The group of each row of the sheet: rows linked by a chain of ties. */
  function groupsOf(sheet: SheetName, count: number, register: Register): number[] {
    const groups = Array.from({ length: count }, (_, at) => at);
    const rows = register.sheets.find((one) => one.sheet === sheet);
    const first = new Map<string, number>();
    for (const index of rows ? rows.lines.keys() : []) {
      const row = register.row(rows as NonNullable<typeof rows>, index);
      const at = row.line - 2;
      for (const tie of ties[sheet](row, register)) {
        const other = first.get(tie);
        if (other === undefined) first.set(tie, at);
        else {
          const [from, to] = [groups[at], groups[other]] as [number, number];
          groups.forEach((group, place_) => {
            if (group === from) groups[place_] = to;
          });
        }
      }
    }
    return groups;
  }

  const orders = fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 });

  it("ne change rien aux constats, sauf où le contrat dit qu'il décide", () => {
    fc.assert(
      fc.property(registres({ dirt: 1 }), orders, (rows, order) => {
        const register = registre(asTest(rows));
        const moved: Partial<Record<SheetName, readonly Cells[]>> = {};
        const origin = new Map<string, readonly number[]>();
        for (const sheet of sheetNames) {
          const list = rows[sheet] ?? [];
          const places = shuffled(list, order, groupsOf(sheet, list.length, register));
          moved[sheet] = places.map((at) => list[at] as Cells);
          origin.set(sheet, places);
        }
        const back = (row: Row): number => (origin.get(row.sheet)?.[row.line - 2] ?? -1) + 2;
        const before = check(register)
          .map((finding) => tell(finding))
          .sort();
        const after = check(registre(asTest(moved)))
          .map((finding) => tell(finding, back))
          .sort();
        expect(after).toEqual(before);
      }),
      { numRuns: 250 },
    );
  });
});

describe("plus d'heures prestées", () => {
  /**
   * True of a row that has hours already, on a day up to the stage's last, while every day lies in
   * the window: planned hours not yet attended count on the last day, so hours attended later, or a
   * window that has left the day attended but not the last one, would give some back.
   */
  it("ne relèvent jamais le crédit restant", () => {
    const minutes = fc.integer({ min: 1, max: 24 * 60 });
    const day = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, minutes), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        minutes,
        fc.constantFrom(15.2, 38, 76, 120),
        fc.constantFrom("05/03/2025", "20/03/2025"),
        fc.integer({ min: -2, max: 900 }),
        (days, which, more, heuresPrevues, today, after) => {
          const at = which % days.length;
          const build = (change: (hours: number) => number): Register =>
            registre({
              Stages: [stage({ heuresPrevues })],
              Prestations: days.map(([offset, hours], place_) => ({
                refStage: "S-1",
                date: 45719 + offset,
                heures: { time: (place_ === at ? change(hours) : hours) / 1440 },
              })),
              Reprises: [{ refStagiaire: "B-001", date: "01/02/2025", heures: 40 }],
            });
          const left = (register: Register): number => {
            const [personne] = register.personnes;
            if (!personne) throw new Error("une personne");
            const ledger = ledgerOf(personne, jour(today), register.settings);
            return ledger.remaining((jour("03/03/2025") + after) as typeof AU, register.settings);
          };
          const before = left(build((hours) => hours));
          const then = left(build((hours) => Math.min(24 * 60, hours + more)));
          expect(then).toBeLessThanOrEqual(before);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("appliquer les corrections des montants et des totaux", () => {
  const FIXED = ["indemnite-montant", "deplacement-montant", "totaux-differents"];

  /** The cell that a person who agrees writes. */
  function written({ fix }: Finding): TestCell {
    switch (fix?.value.type) {
      case "money":
        return fix.value.amount / 100;
      case "hours":
        return fix.value.minutes / 60;
      case "number":
        return fix.value.number / 1_000_000;
      default:
        throw new Error("une correction attendue");
    }
  }

  function applied(rows: Rows, findings: readonly Finding[]): Rows {
    const stages = (rows.Stages ?? []).map((row) => ({ ...row }) as Record<string, TestCell>);
    for (const finding of findings) {
      const { sheet, line, field } = placeOfTarget(finding.target);
      expect(sheet).toBe("Stages");
      const row = stages[line - 2];
      if (row) row[field] = written(finding);
    }
    return { ...rows, Stages: stages };
  }

  it("retire ces constats et n'en ajoute aucun", () => {
    let fixes = 0;
    fc.assert(
      fc.property(registres({ dirt: 0 }), (rows) => {
        const before = check(registre(asTest(rows)));
        const toFix = before.filter(({ rule }) => FIXED.includes(rule));
        fixes += toFix.length;
        const after = check(registre(asTest(applied(rows, toFix))));
        const gone = new Set(toFix.map((finding) => tell(finding)));
        expect(after.map((finding) => tell(finding)).sort()).toEqual(
          before
            .map((finding) => tell(finding))
            .filter((one) => !gone.has(one))
            .sort(),
        );
      }),
      { numRuns: 300 },
    );
    expect(fixes).toBeGreaterThan(50);
  });
});

describe("quelles que soient les cellules", () => {
  const messages = (register: Register): readonly string[] =>
    constatsJson(controler(register, AU)).constats.map(({ message }) => message);

  function holds(rows: Rows): void {
    const register = registre(asTest(rows));
    const controle = controler(register, AU);
    expect(constatsTexte(controle).length).toBeGreaterThan(0);
    const said = messages(register);
    expect(said.filter((text) => text.length === 0 || text.length > 220)).toEqual([]);
    expect(said.filter((text) => /undefined|NaN|\[object|Infinity/.test(text))).toEqual([]);
    const places = controle.findings.map(({ rule, target }) => `${rule} ${place(target, byLine)}`);
    expect(places.filter((one, at) => places.indexOf(one) !== at)).toEqual([]);
  }

  it("aucune exception ; un message de 220 caractères au plus ; un constat par règle et cellule", () => {
    fc.assert(fc.property(registresFous, holds), { numRuns: 250 });
  });

  it("de même dans un registre plausible", () => {
    fc.assert(fc.property(registres({ dirt: 2 }), holds), { numRuns: 250 });
  });
});
