import fc from "fast-check";
import { columnOf, fieldsOf, sheetNames, type SheetName } from "../../src/register/columns";
import { readRegister } from "../../src/register/read-register";
import { Row } from "../../src/register/row";
import type { Workbook } from "../../src/register/workbook";
import { constatsJson } from "../../src/report/constats-json";
import { controler, type Controle } from "../../src/validation/controle";
import { placeOfTarget, type Finding } from "../../src/validation/finding";
import { recontroler, type Edit } from "../../src/validation/reprise";
import {
  anyCell,
  asTest,
  registres,
  registresFous,
  type Cells,
  type Rows,
} from "../support/arbitrary-register";
import { jour, registreClasseur, type TestOptions } from "../support/registre";
import type { TestCell } from "../support/workbook";

const AU = jour("31/12/2025");

const workbooksOf = (files: readonly Rows[], options: TestOptions): Workbook[] =>
  files.map((rows) => registreClasseur(asTest(rows), options));

function wholeCheck(workbooks: readonly Workbook[]): Controle {
  const read = readRegister(workbooks);
  if (!read.ok) throw new Error(read.error.kind);
  return controler(read.value, AU);
}

/** A finding without the rows themselves: where each of them stands. */
function told({ target, related, fix, ...rest }: Finding): unknown {
  const place = (at: Finding["target"]): readonly unknown[] => {
    const { file, sheet, line, field, address } = placeOfTarget(at);
    return [file.order, sheet, line, field, address];
  };
  const shown = {
    ...rest,
    target: place(target),
    related: related && place(related),
    fix: fix && [place(fix.cell), fix.value],
  };
  return JSON.parse(
    JSON.stringify(shown, (_name, value: unknown) =>
      value instanceof Row ? [value.file.order, value.sheet, value.line] : value,
    ),
  );
}

/** All that is told of a check: as data, and in words. */
const tellings = (controle: Controle): readonly unknown[] => [
  controle.findings.map(told),
  constatsJson(controle).constats,
];

/** One cell typed: its row and its column are turned into ones that the sheet has. */
interface Typed {
  readonly file: number;
  readonly sheet: SheetName;
  readonly row: number;
  readonly field: number;
  readonly cell: TestCell;
}

const cell: fc.Arbitrary<TestCell> = fc.oneof(
  fc.constantFrom<TestCell>(
    undefined,
    "Annulé",
    "Interrompu",
    "Oui",
    "Conduire",
    "Accueil",
    "Cuisine",
    "Forfait",
    "Horaire",
    "TEC",
    "Absent justifié",
    "Présent",
    "10/03/25",
  ),
  fc.integer({ min: 44562, max: 46022 }),
  fc.constantFrom<TestCell>(0, 7.6, 38, 76, 10, 152, 100),
  anyCell,
);

const typed = (sheets: readonly SheetName[]): fc.Arbitrary<Typed> =>
  fc.record({
    file: fc.nat(1),
    sheet: fc.constantFrom(...sheets),
    row: fc.nat(7),
    field: fc.nat(40),
    cell,
  });

/** The files after that cell was typed, and what a host tells of it; undefined without any row. */
function type(
  files: readonly Rows[],
  typing: Typed,
  ordinary: boolean,
): { readonly files: readonly Rows[]; readonly edit: Edit } | undefined {
  const file = typing.file % files.length;
  const { sheet } = typing;
  const rows = files[file]?.[sheet] ?? [];
  const fields = fieldsOf(sheet).filter(
    (field) => !ordinary || columnOf(sheet, field).type !== "key",
  );
  if (rows.length === 0) return undefined;
  const at = typing.row % rows.length;
  const field = fields[typing.field % fields.length] as string;
  const changed = rows.map((row, place) =>
    place === at ? ({ ...row, [field]: typing.cell } satisfies Cells) : row,
  );
  return {
    files: files.map((known, place) => (place === file ? { ...known, [sheet]: changed } : known)),
    edit: { file, sheet, lines: [at + 2] },
  };
}

const columns: fc.Arbitrary<TestOptions> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<TestOptions>(
      { without: { Stages: ["suiviLe", "evaluationLe", "heuresPrevues"] } },
      { without: { Tarifs: ["montantParJour"] } },
      { without: { Accidents: ["date"] } },
      { without: { Stagiaires: ["dateNaissance"], Partenaires: ["refPartenaire"] } },
      { date1904: true },
    ),
  },
);

/** Types these cells one after the other, checks what each touches; how often that was enough. */
function follow(
  start: readonly Rows[],
  options: TestOptions,
  typings: readonly Typed[],
  ordinary: boolean,
): { readonly asked: number; readonly given: number } {
  let files = start;
  let known = wholeCheck(workbooksOf(files, options));
  let [asked, given] = [0, 0];
  for (const typing of typings) {
    const next = type(files, typing, ordinary);
    if (!next) continue;
    files = next.files;
    asked += 1;
    const workbooks = workbooksOf(files, options);
    const whole = wholeCheck(workbooks);
    const again = recontroler(known, workbooks, [next.edit]);
    if (again) {
      given += 1;
      expect(tellings(again)).toEqual(tellings(whole));
    }
    known = again ?? whole;
  }
  return { asked, given };
}

const filesOf = (rows: fc.Arbitrary<Rows>): fc.Arbitrary<Rows[]> =>
  fc.array(rows, { minLength: 1, maxLength: 2 });

describe("ce qui est recontrôlé après une saisie", () => {
  it("donne les constats d'un contrôle entier, une saisie après l'autre, où que ce soit", () => {
    const edits = fc.array(typed(sheetNames), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(filesOf(registres({ dirt: 1 })), columns, edits, (files, options, typings) => {
        follow(files, options, typings, false);
      }),
      { numRuns: 150 },
    );
  });

  it("de même quelles que soient les cellules", () => {
    const edits = fc.array(typed(["Stages", "Prestations", "Reprises", "Accidents"]), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(filesOf(registresFous), columns, edits, (files, options, typings) => {
        follow(files, options, typings, false);
      }),
      { numRuns: 100 },
    );
  });

  it("suffit après la saisie d'une cellule ordinaire d'un stage ou d'un jour", () => {
    let [asked, given] = [0, 0];
    const edits = fc.array(typed(["Stages", "Prestations"]), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(filesOf(registres({ dirt: 1 })), edits, (files, typings) => {
        const counts = follow(files, {}, typings, true);
        asked += counts.asked;
        given += counts.given;
      }),
      { numRuns: 80 },
    );
    expect(asked).toBeGreaterThan(200);
    expect(given / asked).toBeGreaterThan(0.95);
  });

  it("plusieurs saisies à la fois donnent les constats d'un contrôle entier", () => {
    let given = 0;
    const edits = fc.array(typed(["Stages", "Prestations", "Reprises", "Accidents"]), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(filesOf(registres({ dirt: 1 })), columns, edits, (start, options, typings) => {
        const known = wholeCheck(workbooksOf(start, options));
        let files: readonly Rows[] = start;
        const edited: Edit[] = [];
        for (const typing of typings) {
          const next = type(files, typing, true);
          if (!next) continue;
          files = next.files;
          edited.push(next.edit);
        }
        const workbooks = workbooksOf(files, options);
        const again = recontroler(known, workbooks, edited);
        if (!again) return;
        given += 1;
        expect(tellings(again)).toEqual(tellings(wholeCheck(workbooks)));
      }),
      { numRuns: 100 },
    );
    expect(given).toBeGreaterThan(50);
  });
});
