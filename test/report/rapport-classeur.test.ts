import { read, type WorkBook } from "@e965/xlsx";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { rapportOf, type Rapport } from "../../src/report/rapport";
import { rapportClasseur } from "../../src/report/rapport-classeur";
import { sourceDe } from "../../src/report/rapport/source";
import { exampleRegister } from "../../src/template";
import { controler, type Controle } from "../../src/validation/controle";
import type { GridSheet, TableSheet, WorkbookModel } from "../../src/workbook/model";
import { convert, itWithLibreOffice } from "../support/libreoffice";
import { registerIn } from "../support/read-bytes";
import { jour } from "../support/registre";
import { structureFaults } from "../support/xlsx-structure";

let controle: Controle;
let publique: Rapport;
let interne: Rapport;

beforeAll(async () => {
  const register = registerIn(await writeWorkbook(exampleRegister()));
  controle = controler(register, jour("31/12/2025"));
  publique = rapportOf(sourceDe(controle, 2025, false));
  interne = rapportOf(sourceDe(controle, 2025, true));
});

const sheet = <S extends GridSheet | TableSheet>(model: WorkbookModel, name: string): S =>
  model.sheets.find((one) => one.name === name) as S;

const bookOf = async (rapport: Rapport): Promise<WorkBook> =>
  read(await writeWorkbook(rapportClasseur(rapport)));

describe("le classeur du rapport", () => {
  it("s'ouvre dans Excel sans réparation, et a les mêmes octets à chaque fois", async () => {
    for (const rapport of [publique, interne]) {
      const bytes = await writeWorkbook(rapportClasseur(rapport));
      expect(structureFaults(bytes)).toEqual([]);
      expect(await writeWorkbook(rapportClasseur(rapport))).toEqual(bytes);
    }
  });

  it("nomme la cellule de chaque chiffre clé", async () => {
    const book = await bookOf(interne);
    const names = new Map(book.Workbook?.Names?.map(({ Name, Ref }) => [Name, Ref]));
    const chiffres = interne.sections.flatMap((section) => section.chiffres);
    expect(chiffres.length).toBeGreaterThan(20);
    for (const { id, valeur } of chiffres) {
      const [name, cell = ""] = (names.get(`iop_${id.toLowerCase()}`) ?? "").split("!");
      expect(name?.replace(/'/g, "")).toBe("Synthèse");
      const found = book.Sheets["Synthèse"]?.[cell.replace(/\$/g, "")] as
        { v: unknown } | undefined;
      expect(found?.v).toBe(valeur.nombre ?? valeur.texte);
    }
  });

  it("a une feuille par tableau, avec son total", async () => {
    const book = await bookOf(interne);
    for (const { titre, lignes, total } of interne.sections.flatMap(({ tableaux }) => tableaux)) {
      const cells = book.Sheets[titre];
      lignes.forEach(({ libelle, valeurs }, at) => {
        const line = String(5 + at);
        expect((cells?.[`A${line}`] as { v: unknown }).v).toBe(libelle);
        expect((cells?.[`B${line}`] as { v: unknown }).v).toBe(
          valeurs[0].nombre ?? valeurs[0].texte,
        );
      });
      const last = String(5 + lignes.length);
      expect((cells?.[`B${last}`] as { v: unknown }).v).toBe(total[0].nombre);
    }
  });

  it("dessine ses graphiques depuis les cellules qui les montrent", () => {
    const model = rapportClasseur(publique);
    const { rows, charts = [] } = sheet<GridSheet>(model, "Graphiques");
    expect(charts.length).toBeGreaterThan(3);
    for (const { chart, data } of charts) {
      data.series.forEach(({ values }, at) => {
        const [from, to] = values.match(/\d+/g)?.map(Number) as [number, number];
        const shown = rows.slice(from - 1, to).map(({ cells }) => cells[at + 1]?.content);
        expect(shown).toEqual(chart.series[at]?.values);
      });
    }
  });

  it("laisse vide la cellule d'un nombre caché, qu'Excel dessinerait comme zéro", () => {
    const { rows } = sheet<GridSheet>(rapportClasseur(publique), "Graphiques");
    const age = rows.find(
      ({ cells }) => cells[0]?.content === "18-24 (< 5)".replace(" 5", "\u00a05"),
    );
    expect(age?.cells[1]?.content).toBeUndefined();
  });

  it("met chaque chiffre montré dans Données, et marque ceux qui sont cachés", () => {
    const { rows } = sheet<TableSheet>(rapportClasseur(publique), "Données");
    const find = (...keys: unknown[]) =>
      rows.find(([a, b, c]) => a === keys[0] && b === keys[1] && c === keys[2])?.slice(3);
    expect(find("Stages", "ensemble", 2025)).toEqual([29, "non"]);
    expect(find("Stages", "ensemble", 2024)).toEqual([9, "non"]);
    expect(find("Statut", "RI", 2025)).toEqual([22, "non"]);
    expect(find("Statut", "ASE", 2025)).toEqual([undefined, "oui"]);
  });

  it("ne montre les lignes et les travailleurs sociaux qu'au centre", () => {
    const names = (rapport: Rapport) => rapportClasseur(rapport).sheets.map(({ name }) => name);
    expect(names(publique)).not.toContain("Lignes");
    expect(names(publique)).not.toContain("Travailleur social");
    expect(names(interne)).toEqual(expect.arrayContaining(["Lignes", "Travailleur social"]));
    const { rows } = sheet<TableSheet>(rapportClasseur(interne), "Lignes");
    expect(rows.filter(([figure]) => figure === "Stages").length).toBe(29);
  });

  it("ne nomme aucun stagiaire", () => {
    for (const rapport of [publique, interne]) {
      const text = JSON.stringify(rapportClasseur(rapport));
      for (const { nom, prenom } of controle.register.stagiaires)
        for (const name of [nom, prenom])
          if (name !== undefined) expect(text).not.toContain(`"${name}"`);
    }
  });

  it("s'écrit aussi pour une année sans stage", async () => {
    const empty = rapportOf(sourceDe(controle, 2019, false));
    expect(structureFaults(await writeWorkbook(rapportClasseur(empty)))).toEqual([]);
  });

  itWithLibreOffice("s'imprime", async () => {
    const pdf = convert(await writeWorkbook(rapportClasseur(publique)), "pdf");
    expect(new TextDecoder("latin1").decode(pdf.subarray(0, 5))).toBe("%PDF-");
    return Promise.resolve();
  });
});
