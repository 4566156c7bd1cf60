import { readRegister } from "../../src/register/read-register";
import { classeur, lignes, trois } from "../support/classeur";
import { constats, lireDans } from "../support/lire";
import { registre, stage, stagiaire } from "../support/registre";
import { testWorkbook, type TestSheet } from "../support/workbook";

const [stagiaires, partenaires, stages] = trois() as [TestSheet, TestSheet, TestSheet];

describe("les feuilles sont reconnues comme les en-têtes", () => {
  it.each([
    ["STAGIAIRES", "partenaires", "Stages"],
    [" Stagiaires ", "Parte\u0301naires", "stages."],
    ["stagiaires", "PARTENAIRES", "« Stages »"],
  ])("%j, %j, %j", (a, b, c) => {
    const register = classeur([
      { ...stagiaires, name: a },
      { ...partenaires, name: b },
      { ...stages, name: c },
    ]);
    expect([
      register.stagiaires.length,
      register.partenaires.length,
      register.stages.length,
    ]).toEqual([1, 1, 1]);
  });

  it("« parametres » est la feuille Paramètres", () => {
    const rows = lignes("Paramètres", [{ parametre: "centre.nom", valeur: "CPAS" }]);
    expect(classeur([...trois(), { name: "parametres", rows }]).parametres.length).toBe(1);
  });

  it("une autre feuille est laissée de côté", () => {
    const register = classeur([
      { name: "Feuil1", rows: lignes("Stages", [stage({ refStage: "S-9" })]) },
      ...trois(),
      { name: "Stages 2024", rows: lignes("Stages", [stage({ refStage: "S-8" })]) },
    ]);
    expect(register.stages.map(({ refStage }) => refStage)).toEqual(["S-1"]);
  });
});

describe("les feuilles qui manquent", () => {
  it("les autres que les trois premières sont alors vides, sans un mot", () => {
    const register = registre();
    expect([
      register.prestations,
      register.reprises,
      register.accidents,
      register.parametres,
      register.tarifs,
      register.acquittements,
    ]).toEqual([[], [], [], [], [], []]);
    expect(constats(register)).toEqual([]);
  });

  it.each([
    ["Stagiaires", [partenaires, stages]],
    ["Partenaires", [stagiaires, stages]],
    ["Stages", [stagiaires, partenaires]],
  ])("sans %s, le registre est inutilisable", (missing, sheets) => {
    expect(readRegister([testWorkbook(sheets)])).toEqual({
      ok: false,
      error: {
        kind: "missing-sheets",
        files: ["registre.xlsx"],
        missing: [missing],
        seen: sheets.map(({ name }) => name),
      },
    });
  });

  it("une feuille vide n'est pas une feuille qui manque", () => {
    const register = classeur([{ name: "Stagiaires", rows: [] }, partenaires, stages]);
    expect(constats(register, { regles: ["colonne-absente", "reference-inconnue"] })).toContain(
      "erreur colonne-absente Stagiaires!Réf. stagiaire",
    );
  });
});

describe("une feuille vide faute d'une colonne ●", () => {
  it("les références vers elle se taisent", () => {
    const register = registre(
      { Prestations: [{ refStage: "S-1", date: "04/03/2025", heures: 7 }] },
      { without: { Stages: ["dateFin"] } },
    );
    expect(constats(register)).toEqual(["erreur colonne-absente Stages!Date de fin"]);
  });

  it("celles vers une autre feuille parlent encore", () => {
    const register = registre(
      { Stages: [stage({ refPartenaire: "P-99" })] },
      { without: { Stagiaires: ["refStagiaire"] } },
    );
    expect(constats(register, { regles: ["reference-inconnue"] })).toEqual([
      "erreur reference-inconnue Stages!C2",
    ]);
  });
});

describe("les lignes", () => {
  const rows = (...cells: Parameters<typeof lignes>[1]): TestSheet => ({
    name: "Stagiaires",
    rows: lignes("Stagiaires", cells),
  });

  it("une ligne sans aucune valeur est sautée, les autres gardent leur numéro", () => {
    const register = classeur([
      rows(
        {},
        stagiaire(),
        { nom: " ", prenom: "-", niss: "\u00a0", statut: "à voir" },
        { refStagiaire: "" },
        stagiaire({ refStagiaire: "B-002", nom: "Leroy" }),
      ),
      partenaires,
      stages,
    ]);
    expect(register.stagiaires.map((row) => [row.line, lireDans(row, "refStagiaire")])).toEqual([
      [3, "B-001"],
      [6, "B-002"],
    ]);
    expect(constats(register)).toEqual([]);
  });

  it("une ligne qui ne porte qu'une valeur, même illisible, est lue", () => {
    const register = classeur([
      rows(stagiaire(), { commune: "Namur" }, { statut: { error: true } }, { nom: 0 }),
      partenaires,
      stages,
    ]);
    expect(register.stagiaires.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  it("une valeur dans une colonne inconnue ne fait pas une ligne", () => {
    const [headers = [], first = []] = lignes("Stagiaires", [stagiaire()]);
    const blank = headers.map(() => undefined);
    const register = classeur([
      {
        name: "Stagiaires",
        rows: [
          [...headers, "Téléphone"],
          [...first, "081"],
          [...blank, "0470"],
        ],
      },
      partenaires,
      stages,
    ]);
    expect(register.stagiaires.map(({ line }) => line)).toEqual([2]);
  });
});
