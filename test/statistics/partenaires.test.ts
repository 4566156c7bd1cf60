import type { Register } from "../../src/register/register";
import { compterAnnees } from "../../src/statistics";
import { controler } from "../../src/validation/controle";
import { jour, partenaire, registre, registreDe, stage, type TestRow } from "../support/registre";

type Nombre = "partenaires" | "nouveauxPartenaires";

/** A count of 2024, 2025 and 2026. */
const compte = (nombre: Nombre, register: Register): number[] =>
  compterAnnees(controler(register, jour("31/12/2025")), [2024, 2025, 2026]).map(
    ({ figures }) => figures.nombres[nombre],
  );

const du = (dateDebut: string, cells: TestRow<"Stages"> = {}): TestRow<"Stages"> =>
  stage({ dateDebut, dateFin: "31/12/2026", ...cells });

describe("les partenaires", () => {
  it.each<[string, TestRow<"Stages">[], number[]]>([
    ["un pour deux stages", [stage(), stage({ refStage: "2", refPartenaire: "p-01" })], [0, 1, 0]],
    ["deux", [stage(), stage({ refStage: "2", refPartenaire: "P-02" })], [0, 2, 0]],
    ["inconnu", [stage({ refPartenaire: "P-404" })], [0, 0, 0]],
    ["non noté", [stage({ refPartenaire: "" })], [0, 0, 0]],
    ["chaque année", [du("31/12/2024"), du("01/01/2025", { refStage: "2" })], [1, 1, 0]],
    ["d'une personne inconnue", [stage({ refStagiaire: "B-404" })], [0, 1, 0]],
  ])("%s", (_, Stages, expected) => {
    const Partenaires = [partenaire(), partenaire({ refPartenaire: "P-02", denomination: "B" })];
    expect(compte("partenaires", registre({ Partenaires, Stages }))).toEqual(expected);
  });

  it.each([
    ["le même numéro", "0123456749", "0123456749"],
    ["d'autres numéros : un doublon", "0123456749", "0999000123"],
    ["sans numéro ni autre nom", "", ""],
  ])("un en deux fichiers, %s", (_, un, autre) => {
    const register = registreDe([
      [{ Partenaires: [partenaire({ numeroBce: un })] }],
      [
        {
          Partenaires: [partenaire({ numeroBce: autre })],
          Stages: [stage({ refStage: "2" })],
        },
        { name: "b.xlsx" },
      ],
    ]);
    expect(compte("partenaires", register)).toEqual([0, 1, 0]);
  });
});

describe("les nouveaux partenaires", () => {
  it.each<[string, TestRow<"Stages">[], number[]]>([
    ["l'année de leur premier stage", [stage(), stage({ refStage: "2" })], [0, 1, 0]],
    ["pas la suivante", [du("01/01/2025", { refStage: "2" }), du("31/12/2024")], [1, 0, 0]],
    ["déjà connus d'avant", [du("31/12/2015"), du("01/01/2025", { refStage: "2" })], [0, 0, 0]],
    [
      "un premier stage annulé n'en est pas un",
      [du("02/02/2024", { etat: "Annulé" }), du("02/02/2025", { refStage: "2" })],
      [0, 1, 0],
    ],
    [
      "d'un doublon non plus",
      [du("02/02/2025"), du("02/02/2024"), du("02/02/2026", { refStage: "2" })],
      [0, 1, 0],
    ],
    [
      "un autre stage, sans premier jour lisible",
      [du("?x"), stage({ refStage: "2" }), du("", { refStage: "3" })],
      [0, 1, 0],
    ],
    ["non un partenaire inconnu", [stage({ refPartenaire: "P-404" })], [0, 0, 0]],
  ])("%s", (_, Stages, expected) => {
    expect(compte("nouveauxPartenaires", registre({ Stages }))).toEqual(expected);
  });

  it("connus dans un autre fichier ne sont pas nouveaux", () => {
    const register = registreDe([
      [{}],
      [
        { Partenaires: [partenaire()], Stages: [du("02/02/2024", { refStage: "2" })] },
        { name: "b.xlsx" },
      ],
    ]);
    expect(compte("nouveauxPartenaires", register)).toEqual([1, 0, 0]);
  });
});
