import { openWorkbook } from "../../../src/hosts/xlsx";
import { nodeZip } from "../../../src/hosts/xlsx/node-zip";
import { writeWorkbook } from "../../../src/hosts/xlsx-write";
import { lireClasseur, workbookOf as classeurDe } from "../../../src/hosts/excel/lecture";
import { fieldsOf } from "../../../src/register/columns";
import { readRegister } from "../../../src/register/read-register";
import type { Register } from "../../../src/register/register";
import type { Workbook as Classeur } from "../../../src/register/workbook";
import { emptyTemplate, exampleRegister } from "../../../src/template";
import { controler } from "../../../src/validation/controle";
import { generateRegister } from "../../bench/generate";
import { importXlsx, useExcel, workbookOf, type Workbook } from "../../host";
import { jour, stage } from "../../support/registre";
import { registreXlsx } from "../../support/registre-xlsx";

const excel = useExcel();

async function lu(workbook: Workbook) {
  const host = await excel.start({ workbook });
  const read = await host.window.Excel.run((context) => lireClasseur(context, "registre.xlsx"));
  return { ...read, classeur: classeurDe(read), batches: host.batches.length };
}

function registreDe(classeur: Classeur): Register {
  const register = readRegister([classeur]);
  if (!register.ok) throw new Error(register.error.kind);
  return register.value;
}

/** Every typed cell of a register, and why it is unreadable where it is. */
const rowsOf = ({ sheets }: Register): unknown =>
  sheets.map(({ sheet, sheetName, lines, columns, headerLine }) => ({
    sheetName,
    headerLine,
    lines: [...lines],
    cells: fieldsOf(sheet).map((field) => {
      const column = columns[field];
      return column && [[...column.states], column.values, [...column.faults]];
    }),
  }));

async function memesLignes(bytes: Uint8Array): Promise<Register> {
  const file = openWorkbook("registre.xlsx", bytes, nodeZip);
  if (!file.ok) throw new Error(file.error.kind);
  const { classeur } = await lu(await importXlsx(bytes));
  const register = registreDe(classeur);
  expect(rowsOf(register)).toEqual(rowsOf(registreDe(file.value)));
  return register;
}

describe("le classeur ouvert dans Excel se lit comme son fichier", () => {
  it("le registre d'exemple, et ses constats", async () => {
    const register = await memesLignes(await writeWorkbook(exampleRegister()));
    const findings = controler(register, jour("31/12/2025")).findings;
    expect(findings.filter(({ severity }) => severity === "erreur")).toHaveLength(33);
  });

  it("le registre vide", async () => {
    expect((await memesLignes(await writeWorkbook(emptyTemplate()))).stages).toEqual([]);
  });

  it("des feuilles sans table, des cellules de toutes sortes", async () => {
    await memesLignes(
      await registreXlsx({
        Stages: [
          stage({
            heuresPrevues: "7h36",
            dateDebut: "03/03/25",
            evaluationLe: true,
            tuteur: "néant",
          }),
          stage({
            refStage: "=S",
            heuresPrestees: -1,
            signatureCpas: "31/02/2025",
            joursPrevus: 0.5,
          }),
        ],
      }),
    );
  });

  it("un registre de 2 000 stages, en quelques allers-retours", async () => {
    const bytes = generateRegister({ stages: 2_000, daysPerStage: 4 });
    const { classeur, batches } = await lu(await importXlsx(bytes));
    expect(registreDe(classeur).stages).toHaveLength(2_000);
    expect(batches).toBeLessThanOrEqual(6);
  });
});

describe("le classeur tel qu'Excel le tient", () => {
  const stages = (
    rows: readonly (readonly (string | number)[])[],
    formats?: (string | undefined)[],
  ) =>
    workbookOf([
      { name: "Stagiaires", rows: [["Réf. stagiaire"], ["B-1"]] },
      { name: "Partenaires", rows: [["Réf. partenaire"], ["P-1"]] },
      {
        name: "Stages",
        rows: rows as never,
        ...(formats ? { formats } : {}),
      },
    ]);
  const HEADER = [
    "Réf. stage",
    "Réf. stagiaire",
    "Réf. partenaire",
    "Date de début",
    "Date de fin",
    "Heures prévues",
  ];

  it("une durée est une durée par son format, un nombre sinon", async () => {
    const row = ["S-1", "B-1", "P-1", 45719, 45730, 0.5];
    const timed = await lu(
      stages([HEADER, row], [undefined, undefined, undefined, undefined, undefined, "[h]:mm"]),
    );
    expect(registreDe(timed.classeur).stages[0]?.heuresPrevues).toBe(720);
    const plain = await lu(stages([HEADER, row]));
    expect(registreDe(plain.classeur).stages[0]?.heuresPrevues).toBe(30);
  });

  it("un classeur de 1904 garde ses dates", async () => {
    const workbook = stages([HEADER, ["S-1", "B-1", "P-1", 45719 - 1462, 45730 - 1462, 76]]);
    workbook.date1904 = true;
    const { classeur } = await lu(workbook);
    expect(classeur.date1904).toBe(true);
    expect(registreDe(classeur).stages[0]?.dateDebut).toBe(jour("03/03/2025"));
  });

  it("une plage qui ne commence pas en A1, des titres au-dessus", async () => {
    const rows = [
      ["", "STAGES 2025"],
      ["", ""],
      ["", ...HEADER],
      ["", "S-1", "B-1", "P-1", 45719, 45730, 76],
    ];
    const { classeur } = await lu(stages(rows));
    const [read] = registreDe(classeur).stages;
    expect([read?.line, read?.heuresPrevues]).toEqual([4, 76 * 60]);
  });

  it("une feuille absente est dite, avec les noms vus", async () => {
    const { classeur, vues } = await lu(workbookOf([{ name: "Feuil1" }, { name: "Stat" }]));
    expect(readRegister([classeur]).ok).toBe(false);
    expect(vues).toEqual(["Feuil1", "Stat"]);
  });

  it("une feuille protégée se lit, et le dit", async () => {
    const workbook = stages([HEADER]);
    workbook.user.protect("Stages");
    const { feuilles } = await lu(workbook);
    expect(feuilles.map(({ isProtected }) => isProtected)).toEqual([false, false, true]);
  });
});
