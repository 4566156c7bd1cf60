import exceljs from "exceljs";
import { fonctions } from "../../src/fonctions";
import { lireFormule } from "../../src/fonctions/formule";
import { readmeTexts } from "../../src/messages/fr/template";
import { columnOf, fieldsOf, sheetNames } from "../../src/register/columns";
import { matchHeader } from "../../src/register/headers";
import { filledColumns } from "../../src/template/formules";
import { definitions } from "../../src/parameters/definitions";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { emptyTemplate, exampleRegister } from "../../src/template";
import { controler } from "../../src/validation/controle";
import { registerIn } from "../support/read-bytes";
import { jour } from "../support/registre";

const tables = emptyTemplate().sheets.filter((sheet) => sheet.kind === "table");

describe("le registre à remplir", () => {
  it("a les feuilles du contrat, après Lisez-moi et le tableau de bord", () => {
    expect(emptyTemplate().sheets.map(({ name }) => name)).toEqual([
      "Lisez-moi",
      "Tableau de bord",
      ...sheetNames,
    ]);
  });

  it.each(sheetNames)("a toutes les colonnes de %s, dans l'ordre", (name) => {
    const headers = tables
      .find((sheet) => sheet.name === name)
      ?.columns.map(({ header }) => header);
    expect(headers).toEqual([
      ...fieldsOf(name).map((field) => columnOf(name, field).header),
      ...filledColumns(name).map(({ header }) => header),
    ]);
  });

  it.each(sheetNames)("remplit dans %s des colonnes qu'aucun contrôle ne lit", (name) => {
    const own = new Set<string>(fieldsOf(name).map((field) => columnOf(name, field).header));
    for (const { header } of filledColumns(name)) {
      expect(own).not.toContain(header);
      expect(matchHeader(name, header)).toBeUndefined();
    }
  });

  it("dit quoi écrire à côté de chaque colonne de Stages, en peu de mots", () => {
    for (const { columns } of tables)
      for (const { prompt, header } of columns) {
        if (prompt === undefined) continue;
        expect(prompt.title).toBe(header);
        expect(prompt.title.length).toBeLessThanOrEqual(32);
        expect(prompt.text.length).toBeLessThanOrEqual(255);
      }
    const stages = tables.find(({ name }) => name === "Stages")?.columns ?? [];
    const silent = stages.filter(({ prompt, hidden }) => !prompt && !hidden);
    expect(silent.map(({ header }) => header)).toEqual(["Métier observé", "Initiative"]);
  });

  it("groupe les colonnes de Stages selon la procédure", () => {
    const stages = tables.find(({ name }) => name === "Stages");
    expect(stages?.bands?.map(({ title, from, to }) => [title, from, to])).toEqual([
      ["AVANT", "Métier observé", "Heures par semaine"],
      ["PENDANT", "Heures prestées", "Suivi le"],
      ["APRÈS", "Évaluation le", "Remarques"],
      ["SITUATION (si elle a changé)", "Statut", "Travailleur social"],
      ["SE REMPLIT SEUL", "Calcul état", "Calcul ordre retard"],
    ]);
    const kept = stages?.columns.filter(({ foldable, formula }) => !foldable && !formula);
    expect(kept?.map(({ header }) => header)).toEqual([
      "Réf. stage",
      "Réf. stagiaire",
      "Réf. partenaire",
      "État",
      "Métier observé",
      "Heures prestées",
      "Évaluation le",
      "Statut",
    ]);
  });

  it("cache le NISS, et le montre dans l'exemple", () => {
    const hiddenIn = (model: ReturnType<typeof emptyTemplate>): string[] =>
      model.sheets.flatMap((sheet) =>
        sheet.kind === "table"
          ? sheet.columns
              .filter(({ hidden, formula }) => hidden && formula === undefined)
              .map(({ header }) => header)
          : [],
      );
    expect(hiddenIn(emptyTemplate())).toEqual(["NISS"]);
    expect(hiddenIn(exampleRegister())).toEqual([]);
  });

  it("propose chaque paramètre qui a une valeur, et les deux polices", () => {
    const rows = tables
      .find(({ name }) => name === "Paramètres")
      ?.rows.map(([key, value]) => [key, value]);
    expect(rows).toEqual([
      ["stage.heures-max", 76],
      ["stage.jours-max", 10],
      ["jour.heures", 7.6],
      ["semaine.heures-max", 38],
      ["credit.heures-max", 228],
      ["credit.annees", 3],
      ["credit.fenetre", "glissante"],
      ["stagiaire.age-min", 18],
      ["indemnite.horaire", 2],
      ["indemnite.forfait", 100],
      ["indemnite.forfait-jours", 10],
      ["indemnite.presence-min", 0.8],
      ["indemnite.forfait-prorata", "Oui"],
      ["indemnite.jours", "calendrier"],
      ["assurance.accidents", undefined],
      ["assurance.rc", undefined],
      ["evaluation.delai-jours", 30],
      ["statistiques.seuil", 5],
    ]);
  });

  it("explique chaque paramètre dans Lisez-moi", () => {
    const text = JSON.stringify(emptyTemplate().sheets[0]);
    for (const key of Object.keys(definitions)) expect(text).toContain(`"${key}"`);
  });

  it("propose les fonctions du complément à côté de ses formules, comme du texte", async () => {
    const offered = readmeTexts.functions.entries.map(([, formula]) => formula);
    expect(offered.length).toBeGreaterThan(3);
    for (const formula of offered) {
      // As Excel would keep it in a file.
      const stored = formula
        .replace("=IOP.", "_xldudf_IOP_")
        .replaceAll("AUJOURDHUI()", "46000")
        .replaceAll("#Tout", "#All")
        .replaceAll("[@", "Stages[[#This Row],")
        .replaceAll(";", ",");
      const call = lireFormule(stored);
      expect(Object.keys(fonctions)).toContain(call?.nom);
    }
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(Buffer.from(await writeWorkbook(emptyTemplate())) as never);
    const written: unknown[] = [];
    workbook.getWorksheet("Lisez-moi")?.eachRow((row) => {
      row.eachCell(({ value }) => written.push(value));
    });
    expect(written).toEqual(expect.arrayContaining(offered));
  });

  it.each(["01/01/1900", "31/12/2025", "31/12/2199"])(
    "se lit sans aucun constat au %s",
    async (day) => {
      const register = registerIn(await writeWorkbook(emptyTemplate()));
      expect(controler(register, jour(day)).findings).toEqual([]);
      expect(register.stages).toEqual([]);
    },
  );
});
