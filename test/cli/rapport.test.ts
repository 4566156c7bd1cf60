import type { RapportJson } from "../../src/report/rapport-json";
import type { WorkbookModel } from "../../src/workbook/model";
import { iop, type CommandOptions, type CommandResult } from "../support/command";
import { registreClasseur, stage, stagiaire, type TestRegister } from "../support/registre";

/** Twelve stages of twelve persons in 2025, one in 2024. */
const sheets = (prefix = ""): TestRegister => ({
  Stagiaires: Array.from({ length: 12 }, (_, at) =>
    stagiaire({ refStagiaire: `${prefix}B-${String(at)}`, genre: at < 3 ? "M" : "F" }),
  ),
  Stages: [
    ...Array.from({ length: 12 }, (_, at) =>
      stage({ refStage: `${prefix}S-${String(at)}`, refStagiaire: `${prefix}B-${String(at)}` }),
    ),
    stage({
      refStage: `${prefix}S-24`,
      refStagiaire: `${prefix}B-0`,
      dateDebut: "04/03/2024",
      dateFin: "15/03/2024",
      evaluationLe: "18/03/2024",
    }),
  ],
  Paramètres: [{ parametre: "centre.code", valeur: `C${prefix}` }],
});

const files = { "registre.xlsx": registreClasseur(sheets()) };

const rapport = (args: readonly string[], options: CommandOptions = { files }) =>
  iop(["rapport", "registre.xlsx", ...args], options);

describe("iop rapport", () => {
  it("donne les chiffres de l'année et de la précédente", async () => {
    const { status, out } = await rapport(["--annee", "2025", "--format", "json"]);
    expect(status).toBe(0);
    const json = JSON.parse(out) as RapportJson;
    expect([json.annee, json.stages, json.precedente.annee, json.precedente.stages]).toEqual([
      2025, 12, 2024, 1,
    ]);
    expect(json.heuresPrestees).toBe(912);
  });

  it("cache les petits nombres, sauf pour le centre lui-même", async () => {
    const published = (await rapport(["--annee", "2025"])).out;
    expect(published).toContain("Édition publique");
    expect(published).toContain("M : < 5 ");
    expect(published).toContain("F : n.c. ");
    const own = (await rapport(["--annee", "2025", "--interne"])).out;
    expect(own).toContain("Interne");
    expect(own).toContain("M : 3 ");
  });

  it("ne dit les travailleurs sociaux qu'au centre", async () => {
    const args = ["--annee", "2025", "--format", "json"];
    expect((await rapport(args)).out).not.toContain("parTravailleurSocial");
    expect((await rapport([...args, "--interne"])).out).toContain("parTravailleurSocial");
  });

  it("écrit rapport-2025.xlsx et rapport-2025.html", async () => {
    const xlsx = await rapport(["--annee", "2025", "--format", "xlsx"]);
    expect(xlsx.out).toBe("Résultat écrit : rapport-2025.xlsx.\n");
    const model = JSON.parse(xlsx.written.get("rapport-2025.xlsx") ?? "") as WorkbookModel;
    expect(model.sheets[0]?.name).toBe("Lisez-moi");
    const html = await rapport(["--annee", "2025", "--format", "html"]);
    expect(html.written.get("rapport-2025.html")).toMatch(/^<!doctype html>/i);
  });

  it("reste honnête pour une année sans stage", async () => {
    const { status, out, err } = await rapport(["--annee", "2019"]);
    const sentence =
      "Aucun stage ne commence en 2019 dans ce registre. Années présentes : 2024, 2025.";
    expect(status).toBe(0);
    expect(out).toContain(sentence);
    expect(err).toBe(`${sentence}\n`);
  });

  it.each([
    [
      [],
      "Dites de quelle année il s'agit, par exemple : --annee 2025. Années du registre : 2024, 2025.",
    ],
    [["--annee", "25"], "L'année « 25 » ne peut pas être lue. Écrivez-la comme 2025."],
    [["--annee", "3000"], "L'année « 3000 » ne peut pas être lue. Écrivez-la comme 2025."],
    [
      ["--annee", "2025", "--format", "pdf"],
      "Le format « pdf » n'existe pas. Formats : texte, json, xlsx, html.",
    ],
  ])("%j : une phrase, 2", async (args, message) => {
    expect(await rapport(args)).toEqual({
      status: 2,
      out: "",
      err: `${message}\n`,
      written: new Map(),
    });
  });
});

describe("iop consolider", () => {
  const report = async (prefix: string, year = "2025"): Promise<string> => {
    const options = { files: { "registre.xlsx": registreClasseur(sheets(prefix)) } };
    return (await rapport(["--annee", year, "--format", "json"], options)).out;
  };
  const run = (
    texts: Readonly<Record<string, string>>,
    ...args: readonly string[]
  ): Promise<CommandResult> =>
    iop(["consolider", ...Object.keys(texts), "--annee", "2025", ...args], { texts });

  it("additionne les centres", async () => {
    const texts = { "a.json": await report("A"), "b.json": await report("B") };
    const { status, out } = await run(texts, "--format", "json");
    expect(status).toBe(0);
    const json = JSON.parse(out) as RapportJson;
    expect([json.stages, json.stagiaires, json.precedente.stages]).toEqual([24, 24, 2]);
    expect(json.parGenre).toEqual([
      { libelle: "F", nombre: 18 },
      { libelle: "M", nombre: 6 },
    ]);
    expect(json.centre).toEqual({ nom: "Ensemble de 2 centres", code: null });
  });

  it("cache les petits nombres après la somme", async () => {
    const texts = { "a.json": await report("A"), "b.json": await report("B") };
    expect((await run(texts)).out).toContain("M : 6 ");
    expect((await run({ "a.json": texts["a.json"] })).out).toContain("M : < 5 ");
  });

  it("est à la date de ses rapports, et le dit quand ils ne sont pas du même jour", async () => {
    const [a, b] = [await report("A"), await report("B")];
    expect((await run({ "a.json": a, "b.json": b })).out).toContain("Situation au 31/12/2025");
    const later = b.replace('"date": "2025-12-31"', '"date": "2026-02-01"');
    const { out } = await run({ "a.json": a, "b.json": later });
    expect(out).toContain("Situation au 01/02/2026");
    expect(out).toContain("situations du 31/12/2025 au 01/02/2026");
  });

  it("relit ce qu'il a écrit : une somme de sommes est la même", async () => {
    const [a, b, c] = [await report("A"), await report("B"), await report("C")];
    const both = (await run({ "a.json": a, "b.json": b }, "--format", "json")).out;
    const sums = await run({ "ab.json": both, "c.json": c }, "--format", "json");
    const all = await run({ "a.json": a, "b.json": b, "c.json": c }, "--format", "json");
    const figures = (text: string) => ({ ...(JSON.parse(text) as RapportJson), centre: undefined });
    expect(figures(sums.out)).toEqual(figures(all.out));
  });

  it("refuse ce qui ne s'additionne pas", async () => {
    const a = await report("A");
    const refused = async (texts: Readonly<Record<string, string>>): Promise<string> => {
      const { status, out, err } = await run(texts);
      expect([status, out]).toEqual([2, ""]);
      return err.trimEnd();
    };
    expect(await refused({ "a.json": a, "autre.json": `${a} ` })).toBe(
      "« a.json » et « autre.json » ont le même code de centre. Gardez-en un seul.",
    );
    const unnamed = a.replace(/"code": "CA"/, '"code": null');
    expect(await refused({ "a.json": unnamed, "copie.json": unnamed })).toBe(
      "« a.json » et « copie.json » sont le même rapport. Gardez-en un seul.",
    );
    expect(await refused({ "vieux.json": await report("A", "2024") })).toBe(
      "« vieux.json » est le rapport de 2024, et non de 2025. Prenez celui de 2025.",
    );
    expect(await refused({ "a.json": a.replace('"version": 1', '"version": 2') })).toContain(
      "« a.json » est un rapport d'une autre version",
    );
    for (const text of [
      "",
      "[]",
      '{"version":1}',
      a.replace('"stages": 12', '"stages": -1'),
      a.replace("2025-12-31", "hier"),
    ])
      expect(await refused({ "x.json": text })).toContain("« x.json » n'est pas un rapport.");
  });

  it.each([
    [
      ["--annee", "2025"],
      "Dites quels rapports additionner, par exemple : iop consolider a.json b.json --annee 2025.",
    ],
    [["a.json"], "Dites de quelle année il s'agit, par exemple : --annee 2025."],
    [
      ["absent.json", "--annee", "2025"],
      "Le fichier « absent.json » n'existe pas. Vérifiez son nom et son dossier.",
    ],
  ])("%j : une phrase, 2", async (args, message) => {
    expect(await iop(["consolider", ...args])).toMatchObject({
      status: 2,
      out: "",
      err: `${message}\n`,
    });
  });
});
