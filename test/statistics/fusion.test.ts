import fc from "fast-check";
import { fieldsOf, sheetNames } from "../../src/register/columns";
import type { Register } from "../../src/register/register";
import { compterAnnees } from "../../src/statistics";
import { heuresMedianes, heuresMoyennes } from "../../src/statistics/derives";
import type { Figures, Table } from "../../src/statistics/figures";
import { additionner } from "../../src/statistics/fusion";
import { controler } from "../../src/validation/controle";
import { asTest, registres, type Cells, type Rows } from "../support/arbitrary-register";
import { jour, registreDe, stage, stagiaire, type TestRegister } from "../support/registre";
import type { TestCell } from "../support/workbook";

const ANNEES = [2022, 2023, 2024, 2025];
const annees = (register: Register): Figures[] =>
  compterAnnees(controler(register, jour("30/06/2025")), ANNEES).map(({ figures }) => figures);
const fichiers = (...files: Rows[]): Register =>
  registreDe(files.map((rows, at) => [asTest(rows), { name: `${String(at)}.xlsx` }]));
const somme = (...centres: Figures[][]): Figures[] =>
  ANNEES.map((_, at) =>
    additionner(centres.map((years) => years[at]) as unknown as [Figures, ...Figures[]]),
  );

const REFERENCES = new Set(["refStage", "refStagiaire", "refPartenaire"]);
const NOTHING: readonly TestCell[] = [undefined, "", "-", "à voir"];

/** The same reference, of another centre; one that is missing or unreadable stays so. */
function prefixed(prefix: string, cell: TestCell): TestCell {
  if (NOTHING.includes(cell)) return cell;
  if (typeof cell === "object" && ("error" in cell || "noResult" in cell)) return cell;
  return `${prefix}-${typeof cell === "string" ? cell : JSON.stringify(cell)}`;
}

/** The rows of a centre: no person, partner or stage of it is one of another centre. */
const centre = (prefix: string, rows: Rows, common: Rows): Rows =>
  Object.fromEntries(
    sheetNames.map((sheet) => {
      const list = sheet === "Paramètres" || sheet === "Tarifs" ? common[sheet] : rows[sheet];
      const own = (list ?? []).map((row) =>
        Object.fromEntries(
          fieldsOf(sheet).map((field) => [
            field,
            REFERENCES.has(field) ? prefixed(prefix, row[field]) : row[field],
          ]),
        ),
      );
      return [sheet, sheet === "Acquittements" ? [] : own];
    }),
  );

/** Free texts, some of them the same but for case and accents. */
const textes = fc.record({
  metierObserve: fc.constantFrom("Maçon", "MACON", "maçon", "Éducatrice", "Aide", undefined),
  commune: fc.constantFrom("Namur", "NAMUR", "Liège", "liege", undefined),
  suiteDonnee: fc.constantFrom("Formation", "formation", undefined),
  initiative: fc.constantFrom("Stagiaire", "TS", undefined),
  travailleurSocial: fc.constantFrom("A", "a", "B", undefined),
});
const avecTextes = fc
  .tuple(registres({ dirt: 1 }), fc.array(textes, { minLength: 5, maxLength: 5 }))
  .map(([rows, texts]): Rows => ({
    ...rows,
    Stages: (rows.Stages ?? []).map((row, at): Cells => ({ ...row, ...texts[at] })),
  }));

describe("les chiffres de deux registres sans personne, partenaire ni stage commun", () => {
  it("s'ajoutent en ceux des deux registres ensemble", () => {
    fc.assert(
      fc.property(avecTextes, avecTextes, registres({ dirt: 1 }), (one, other, common) => {
        const [a, b] = [centre("A", one, common), centre("B", other, common)];
        const together = annees(fichiers(a, b));
        expect(somme(annees(fichiers(a)), annees(fichiers(b)))).toEqual(together);
      }),
      { numRuns: 300 },
    );
  });

  it("de trois aussi, quelles que soient les parenthèses", () => {
    fc.assert(
      fc.property(fc.tuple(avecTextes, avecTextes, avecTextes), (rows) => {
        const [a, b, c] = rows.map((one, at) => centre(`C${String(at)}`, one, {})) as [
          Rows,
          Rows,
          Rows,
        ];
        const [x, y, z] = [annees(fichiers(a)), annees(fichiers(b)), annees(fichiers(c))];
        const expected = annees(fichiers(a, b, c));
        expect(somme(x, y, z)).toEqual(expected);
        expect(somme(somme(x, y), z)).toEqual(expected);
        expect(somme(x, somme(y, z))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it("d'un seul sont les siens, et d'un registre vide rien de plus", () => {
    fc.assert(
      fc.property(avecTextes, (rows) => {
        const [own, empty] = [annees(fichiers(rows)), annees(fichiers(centre("V", {}, {})))];
        expect(somme(own)).toEqual(own);
        expect(somme(own, empty)).toEqual(own);
        expect(somme(empty, own)).toEqual(own);
      }),
      { numRuns: 50 },
    );
  });
});

const un = (sheets: TestRegister): Figures => {
  const [counted] = compterAnnees(controler(registreDe([[sheets]]), jour("31/12/2025")), [2025]);
  if (!counted) throw new Error("une année");
  return counted.figures;
};
/** One stage for each number of hours. */
const heures = (...values: number[]): Figures =>
  un({
    Stages: values.map((heuresPrestees, at) => stage({ refStage: String(at), heuresPrestees })),
  });
const metiers = (...values: string[]): Figures =>
  un({
    Stages: values.map((metierObserve, at) => stage({ refStage: String(at), metierObserve })),
  });
const table = ({ tables }: Figures, name: Table): [string, number][] =>
  tables[name].map(({ libelle, nombre }) => [libelle, nombre]);

describe("la somme de deux centres", () => {
  it("a la médiane de tous les stages, non celle des médianes", () => {
    // 10, 20, 30 | 40, 76: the middle one is 30, while 20 and 58 have 39 between them.
    const { heuresParStage } = additionner([heures(10, 20, 30), heures(40, 76)]);
    expect([heuresMoyennes(heuresParStage), heuresMedianes(heuresParStage)]).toEqual([35.2, 30]);
  });
  it("montre un libellé comme le premier centre l'écrit, et range à nouveau", () => {
    const sum = additionner([metiers("Peintre", "Peintre", "Maçon"), metiers("MACON", "macon")]);
    expect(table(sum, "parMetier")).toEqual([
      ["Maçon", 3],
      ["Peintre", 2],
    ]);
    const reversed = additionner([metiers("MACON", "macon"), metiers("Peintre", "Maçon")]);
    expect(table(reversed, "parMetier")).toEqual([
      ["MACON", 3],
      ["Peintre", 1],
    ]);
  });
  it("garde l'ordre des listes et les douze mois", () => {
    const statut = (value: string): Figures => un({ Stagiaires: [stagiaire({ statut: value })] });
    const sum = additionner([statut("Chômage"), statut("ASE"), statut("RI"), statut("ASE")]);
    expect(table(sum, "parStatut")).toEqual([
      ["RI", 1],
      ["ASE", 2],
      ["Non renseigné", 1],
    ]);
    expect(table(sum, "parMois").map(([, nombre]) => nombre)).toEqual([
      0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });
  it("n'a de budget et de personnes en parcours que si tous l'ont noté", () => {
    const avec = (budget?: number, isp?: number): Figures =>
      un({
        Paramètres: [
          { parametre: "budget.annuel", valeur: budget },
          { parametre: "isp.personnes", valeur: isp },
        ],
      });
    expect(additionner([avec(1000.5, 40), avec(500, 2)])).toMatchObject({
      budget: 150_050,
      personnesIsp: 42,
    });
    const sans = additionner([avec(1000, 0), avec(undefined, 2), avec(500, 3)]);
    expect([sans.budget, sans.personnesIsp]).toEqual([undefined, 5]);
    expect(additionner([avec(0, undefined), avec(0, 3)])).toMatchObject({
      budget: 0,
      personnesIsp: undefined,
    });
  });
});
