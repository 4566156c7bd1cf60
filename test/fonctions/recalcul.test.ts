import exceljs from "exceljs";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { recalculer } from "../../src/fonctions/recalcul";
import { openWorkbook } from "../../src/hosts/xlsx";
import { nodeZip } from "../../src/hosts/xlsx/node-zip";
import { recalculTexte } from "../../src/messages/fr/recalcul";
import { readRegister } from "../../src/register/read-register";
import { columnOf, fieldsOf } from "../../src/register/columns";
import { columnLetters } from "../../src/values/cell-address";
import { iop } from "../support/command";
import { partenaire, stage, stagiaire, type TestCell } from "../support/registre";

const letter = (field: string): string => columnLetters(fieldsOf("Stages").indexOf(field as never));

interface Formule {
  readonly formula: string;
  readonly result?: number | string;
}

/** A register whose stages hold formulas, saved as Excel does where the functions are there. */
async function registre(
  stages: readonly Readonly<Record<string, TestCell | Formule>>[],
  settings: readonly (readonly [string, unknown, string?])[] = [],
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const add = (
    name: "Stagiaires" | "Partenaires" | "Stages",
    rows: readonly Readonly<Record<string, unknown>>[],
  ): void => {
    const columns = fieldsOf(name).map((field) => ({ name: columnOf(name, field).header }));
    workbook.addWorksheet(name).addTable({
      name,
      ref: "A1",
      headerRow: true,
      columns,
      rows: rows.map((row) => fieldsOf(name).map((field) => row[field] ?? null)),
    });
  };
  add("Stagiaires", [stagiaire()]);
  add("Partenaires", [partenaire()]);
  add("Stages", stages);
  workbook.addWorksheet("Paramètres").addTable({
    name: "Paramètres",
    ref: "A1",
    headerRow: true,
    columns: ["Paramètre", "Valeur", "Valable dès", "Source"].map((name) => ({ name })),
    rows: [
      ["indemnite.horaire", 2, null, null],
      ...settings.map(([key, value, from = null]) => [key, value, from, null]),
    ],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function relu(bytes: Uint8Array) {
  const opened = openWorkbook("registre.xlsx", bytes, nodeZip);
  if (!opened.ok) throw new Error(opened.error.kind);
  const recalcul = recalculer(opened.value);
  const register = readRegister([recalcul.workbook]);
  if (!register.ok) throw new Error(register.error.kind);
  return { ...recalcul, stages: register.value.stages };
}

const textes = (found: Parameters<typeof recalculTexte>[0]): string[] =>
  recalculTexte(found).map((line) => line.replace(/\u00a0/g, " "));

const structured =
  "_xldudf_IOP_INDEMNITE(Stages[[#This Row],[Régime indemnité]],Stages[[#This Row],[Heures prestées]],Stages[[#This Row],[Jours prestés]],Stages[[#This Row],[Heures prévues]],Stages[[#This Row],[Jours prévus]],Stages[[#This Row],[Date de début]],Paramètres[#All])";

const horaire = (indemnite: Formule) => ({ ...stage({ regimeIndemnite: "Horaire" }), indemnite });

describe("une cellule qui appelle une fonction IOP", () => {
  it("est recalculée ; ce qui diffère de ce qui est enregistré est dit", async () => {
    const { stages, ecarts, compte } = relu(
      await registre([
        horaire({ formula: structured, result: 152 }),
        { ...horaire({ formula: structured, result: 150 }), refStage: "S-2" },
      ]),
    );
    expect(stages.map(({ indemnite }) => indemnite)).toEqual([15_200, 15_200]);
    expect(compte).toEqual({ recalculees: 2, illisibles: 0 });
    expect(ecarts).toEqual([
      {
        feuille: "Stages",
        line: 3,
        column: fieldsOf("Stages").indexOf("indemnite"),
        stored: 150,
        found: 152,
        message: undefined,
      },
    ]);
    expect(textes({ ecarts, compte })).toEqual([
      "Formules IOP : 2 recalculées, 1 cellule diffère de ce qui est enregistré.",
      "  Stages AE3 : enregistré 150, recalculé 152.",
    ]);
  });

  it.each([
    [
      "en minuscules, comme l'écrit LibreOffice",
      structured.replace("IOP_INDEMNITE", "iop_indemnite"),
    ],
    ["avec des cellules", `_xldudf_IOP_INDEMNITE(${letter("regimeIndemnite")}2,$X$2)`],
    ["avec une autre feuille", `_xldudf_IOP_INDEMNITE("Horaire",'Stages'!X2,,,,,Paramètres!A1:D2)`],
    ["avec des valeurs", '_xldudf_IOP_INDEMNITE("Horaire",76)'],
    ["avec des arguments omis", '_xldudf_IOP_INDEMNITE("Horaire",76,,,,,)'],
  ])("est reconnue %s", async (_, formula) => {
    const { stages, compte } = relu(await registre([horaire({ formula, result: 1 })]));
    expect(compte.recalculees).toBe(1);
    expect(stages[0]?.indemnite).toBe(15_200);
  });

  it("vaut sa valeur même enregistrée sans résultat, ou comme #NOM?", async () => {
    const bytes = await registre([horaire({ formula: structured })]);
    expect(relu(bytes).stages[0]?.indemnite).toBe(15_200);
    const parts = unzipSync(await registre([horaire({ formula: structured, result: 7777 })]));
    const path = "xl/worksheets/sheet3.xml";
    const xml = strFromU8(parts[path] as Uint8Array);
    const broken = xml.replace(
      /(<c r="AE2")([^>]*)>(.*?)<v>7777<\/v>/,
      '$1 t="e"$2>$3<v>#NAME?</v>',
    );
    expect(broken).not.toBe(xml);
    const read = relu(zipSync({ ...parts, [path]: strToU8(broken) }));
    expect(read.stages[0]?.indemnite).toBe(15_200);
    expect(read.ecarts[0]).toMatchObject({ stored: undefined, found: 152 });
  });

  it("suit les paramètres du classeur, à leur date", async () => {
    const bytes = await registre(
      [horaire({ formula: structured, result: 152 })],
      [["indemnite.horaire", 3, "01/03/2025"]],
    );
    expect(relu(bytes).stages[0]?.indemnite).toBe(22_800);
  });

  it("est illisible là où la fonction ne donne rien", async () => {
    const { stages, ecarts, compte } = relu(
      await registre([horaire({ formula: '_xldudf_IOP_INDEMNITE("Mensuel",76)', result: 152 })]),
    );
    expect(stages[0]?.isUnreadable("indemnite")).toBe(true);
    expect(ecarts[0]?.message).toContain("régime");
    expect(textes({ ecarts, compte })[1]).toContain("recalculé une erreur");
  });

  it.each([
    '_xldudf_IOP_INDEMNITE("Horaire",SUM(X2:X3))',
    '_xldudf_IOP_INDEMNITE("Horaire",76)+1',
    '_xldudf_IOP_INCONNUE("Horaire",76)',
    "_xldudf_IOP_INDEMNITE(Ailleurs[Régime],76)",
  ])("garde sa valeur enregistrée quand elle fait plus qu'un calcul : %s", async (formula) => {
    const { stages, compte, ecarts } = relu(await registre([horaire({ formula, result: 151 })]));
    expect(stages[0]?.indemnite).toBe(15_100);
    expect(compte).toEqual({ recalculees: 0, illisibles: 1 });
    expect(textes({ ecarts, compte }).at(-1)).toContain("1 formule IOP fait plus");
  });

  it("partage sa formule avec celles d'en dessous : leurs cellules se déplacent", async () => {
    const rows = [1, 2, 3].map((at) => ({
      ...horaire({ formula: "1+1", result: 9000 + at }),
      refStage: `S-${String(at)}`,
      heuresPrestees: at * 10,
    }));
    const parts = unzipSync(await registre(rows));
    const path = "xl/worksheets/sheet3.xml";
    let xml = strFromU8(parts[path] as Uint8Array);
    const first = '<f t="shared" ref="AE2:AE4" si="0">_xldudf_IOP_INDEMNITE("Horaire",$X2)</f>';
    [first, '<f t="shared" si="0"/>', '<f t="shared" si="0"></f>'].forEach((formula, at) => {
      xml = xml.replace(
        `<f>1+1</f><v>${String(9001 + at)}</v>`,
        `${formula}<v>${String(9001 + at)}</v>`,
      );
    });
    const { stages, compte } = relu(zipSync({ ...parts, [path]: strToU8(xml) }));
    expect(compte.recalculees).toBe(3);
    expect(stages.map(({ indemnite }) => indemnite)).toEqual([2_000, 4_000, 6_000]);
  });

  it("remplit plusieurs cellules quand elle se répand", async () => {
    const rows = [1, 2].map((at) => ({
      ...horaire({ formula: "1+1", result: 9000 + at }),
      refStage: `S-${String(at)}`,
      heuresPrestees: at * 10,
    }));
    const parts = unzipSync(await registre(rows));
    const path = "xl/worksheets/sheet3.xml";
    const xml = strFromU8(parts[path] as Uint8Array)
      .replace(
        "<f>1+1</f><v>9001</v>",
        '<f t="array" ref="AE2:AE3">_xldudf_IOP_INDEMNITE("Horaire",Stages[Heures prestées])</f><v>9001</v>',
      )
      .replace("<f>1+1</f><v>9002</v>", "<v>9002</v>");
    const { stages, ecarts } = relu(zipSync({ ...parts, [path]: strToU8(xml) }));
    expect(stages.map(({ indemnite }) => indemnite)).toEqual([2_000, 4_000]);
    expect(ecarts).toHaveLength(2);
  });

  it("est dite par la commande, sur la sortie d'erreurs, sans changer le JSON", async () => {
    const opened = openWorkbook(
      "registre.xlsx",
      await registre([horaire({ formula: structured, result: 150 })]),
      nodeZip,
    );
    if (!opened.ok) throw new Error(opened.error.kind);
    const { out, err } = await iop(
      ["controler", "registre.xlsx", "--date", "2025-12-31", "--format", "json"],
      { files: { "registre.xlsx": opened.value } },
    );
    expect(err).toBe(
      "Formules IOP : 1 recalculée, 1 cellule diffère de ce qui est enregistré.\n" +
        "  Stages AE2 : enregistré 150, recalculé 152.\n",
    );
    const { constats } = JSON.parse(out) as { constats: { regle: string }[] };
    expect(constats.map(({ regle }) => regle)).not.toContain("indemnite-montant");
  });

  it("ne change rien à un classeur qui n'en a pas", async () => {
    const { compte, ecarts } = relu(await registre([horaire({ formula: "X2*2", result: 152 })]));
    expect(textes({ ecarts, compte })).toEqual([]);
  });
});
