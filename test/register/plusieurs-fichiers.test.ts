import { readRegister } from "../../src/register/read-register";
import { trois } from "../support/classeur";
import { constats } from "../support/lire";
import {
  jour,
  partenaire,
  registreDe,
  stage,
  stagiaire,
  type TestRegister,
} from "../support/registre";
import { testWorkbook } from "../support/workbook";
import { controler } from "../../src/validation/controle";
import { resumeOf } from "../../src/validation/resume";
import type { Register } from "../../src/register/register";

/** Files as one register, each with its own name. */
const fichiers = (...sheets: readonly TestRegister[]): Register =>
  registreDe(sheets.map((one, place) => [one, { name: `f${String(place + 1)}.xlsx` }] as const));

const doublons = (register: Register): string[] =>
  constats(register, { regles: ["doublon", "personne-en-double", "partenaire-en-double"] });

describe("une personne de même clé dans un autre fichier", () => {
  it.each([
    ["la même date de naissance", stagiaire()],
    ["la même date, écrite autrement", stagiaire({ dateNaissance: 32975 })],
    ["sans date de naissance", stagiaire({ dateNaissance: "?" })],
    ["un autre nom, la même date", stagiaire({ nom: "Lambert-Dupont", prenom: "Z." })],
    ["la clé en d'autres lettres", stagiaire({ refStagiaire: "b-001" })],
  ])("est la même : %s", (_nom, row) => {
    const register = fichiers({}, { Stagiaires: [row] });
    expect(doublons(register)).toEqual([]);
    expect(register.personnes.length).toBe(1);
  });

  it("est la même quand c'est le premier fichier qui n'a pas la date", () => {
    const register = fichiers(
      { Stagiaires: [stagiaire({ dateNaissance: undefined })] },
      { Stagiaires: [stagiaire()] },
    );
    expect(doublons(register)).toEqual([]);
  });

  it("une autre date de naissance : un doublon, lié au premier", () => {
    const register = fichiers({}, { Stagiaires: [stagiaire({ dateNaissance: "13/04/1990" })] });
    expect(doublons(register)).toEqual(["erreur doublon f2.xlsx:Stagiaires!A2"]);
    const [finding] = controler(register, jour("31/12/2025")).findings;
    expect(finding?.related?.row).toBe(register.stagiaires[0]);
    expect(finding?.related?.field).toBe("refStagiaire");
  });

  it("une troisième date, quand la première manque : un doublon", () => {
    const register = fichiers(
      { Stagiaires: [stagiaire({ dateNaissance: "" })] },
      { Stagiaires: [stagiaire()] },
      { Stagiaires: [stagiaire({ dateNaissance: "13/04/1990" })] },
    );
    expect(doublons(register)).toEqual(["erreur doublon f3.xlsx:Stagiaires!A2"]);
  });

  it("deux fois dans le second fichier : la seconde est un doublon", () => {
    const register = fichiers({}, { Stagiaires: [stagiaire(), stagiaire()] });
    expect(doublons(register)).toEqual(["erreur doublon f2.xlsx:Stagiaires!A3"]);
  });

  it("deux fois dans un fichier est un doublon, même si tout concorde", () => {
    const register = fichiers({ Stagiaires: [stagiaire(), stagiaire()] });
    expect(doublons(register)).toEqual(["erreur doublon Stagiaires!A3"]);
  });

  it("est comptée une fois, et ses stages de tous les fichiers ensemble", () => {
    const register = fichiers(
      {},
      {
        Stagiaires: [stagiaire()],
        Partenaires: [partenaire()],
        Stages: [stage({ refStage: "S-2", dateDebut: "10/03/2025", dateFin: "21/03/2025" })],
      },
    );
    const controle = controler(register, jour("31/12/2025"));
    const { stagiaires, partenaires, stages } = resumeOf(controle);
    expect({ stagiaires, partenaires, stages }).toEqual({
      stagiaires: 1,
      partenaires: 1,
      stages: 2,
    });
    expect(constats(register, { regles: ["stages-simultanes"] })).toEqual([
      "avertissement stages-simultanes f2.xlsx:Stages!R2",
    ]);
  });

  it("chacune de ses lignes est contrôlée", () => {
    const register = fichiers(
      { Stagiaires: [stagiaire({ parcoursIsp: "Non" })] },
      { Stagiaires: [stagiaire({ statut: "Chômage" })] },
    );
    expect(constats(register, { regles: ["stagiaire-statut", "stagiaire-parcours-isp"] })).toEqual([
      "erreur stagiaire-parcours-isp Stagiaires!H2",
      "erreur stagiaire-statut f2.xlsx:Stagiaires!G2",
    ]);
  });
});

describe("un partenaire de même clé dans un autre fichier", () => {
  const BCE = "0123456749";
  const AUTRE = "1000000021";

  it.each([
    ["le même numéro BCE", partenaire({ numeroBce: BCE }), partenaire({ numeroBce: 123456749 })],
    [
      "le même numéro BCE, un autre nom",
      partenaire({ numeroBce: BCE }),
      partenaire({ numeroBce: BCE, denomination: "Les Aulnes" }),
    ],
    ["le même nom, sans numéro BCE", partenaire(), partenaire()],
    ["le même nom, un seul numéro BCE", partenaire({ numeroBce: BCE }), partenaire()],
    [
      "ni nom ni numéro BCE dans le second",
      partenaire({ numeroBce: BCE }),
      partenaire({ denomination: "" }),
    ],
    ["ni nom ni numéro BCE dans le premier", partenaire({ denomination: "-" }), partenaire()],
  ])("est le même : %s", (_nom, first, second) => {
    const register = fichiers({ Partenaires: [first] }, { Partenaires: [second] });
    expect(doublons(register)).toEqual([]);
    const { partenaires } = resumeOf(controler(register, jour("31/12/2025")));
    expect(partenaires).toBe(1);
  });

  it.each([
    [
      "un autre numéro BCE, le même nom",
      partenaire({ numeroBce: BCE }),
      partenaire({ numeroBce: AUTRE }),
    ],
    ["un autre nom, sans numéro BCE", partenaire(), partenaire({ denomination: "Les Aulnes" })],
    [
      "un autre nom, un seul numéro BCE",
      partenaire(),
      partenaire({ denomination: "Les Aulnes", numeroBce: BCE }),
    ],
  ])("%s : un doublon", (_nom, first, second) => {
    const register = fichiers({ Partenaires: [first] }, { Partenaires: [second] });
    expect(constats(register, { regles: ["doublon"] })).toEqual([
      "erreur doublon f2.xlsx:Partenaires!A2",
    ]);
  });
});

describe("pour un stage, la ligne de son fichier vaut, sinon celle du premier", () => {
  const public_ = partenaire();
  const commercial = partenaire({ secteur: "Privé commercial" });
  const autreStage = stage({ refStage: "S-2", dateDebut: "05/05/2025", dateFin: "16/05/2025" });
  const commerciaux = (...sheets: TestRegister[]): string[] =>
    constats(fichiers(...sheets), { regles: ["partenaire-commercial"] });

  it("celle de son fichier", () => {
    expect(
      commerciaux({ Partenaires: [public_] }, { Partenaires: [commercial], Stages: [autreStage] }),
    ).toEqual(["erreur partenaire-commercial f2.xlsx:Stages!C2"]);
    expect(
      commerciaux({ Partenaires: [commercial] }, { Partenaires: [public_], Stages: [autreStage] }),
    ).toEqual(["erreur partenaire-commercial Stages!C2"]);
  });

  it("sans elle, celle du premier fichier", () => {
    expect(
      commerciaux(
        { Partenaires: [public_] },
        { Partenaires: [commercial] },
        { Stages: [autreStage] },
      ),
    ).toEqual([]);
    expect(
      commerciaux(
        { Partenaires: [commercial], Stages: [] },
        { Partenaires: [public_] },
        { Stages: [autreStage] },
      ),
    ).toEqual(["erreur partenaire-commercial f3.xlsx:Stages!C2"]);
  });

  it("un doublon ne vaut pour aucun stage", () => {
    expect(
      commerciaux(
        { Partenaires: [public_] },
        {
          Partenaires: [partenaire({ secteur: "Privé commercial", denomination: "Les Aulnes" })],
          Stages: [autreStage],
        },
      ),
    ).toEqual([]);
  });
});

describe("un stage de même clé dans un autre fichier", () => {
  it("est un doublon : les données seules sont contrôlées, et il ne compte nulle part", () => {
    const register = fichiers(
      {},
      { Stages: [stage({ tuteur: "", refPartenaire: "", dateFin: "30/02/2025" })] },
    );
    expect(constats(register)).toEqual([
      "erreur doublon f2.xlsx:Stages!A2",
      "erreur donnee-manquante f2.xlsx:Stages!C2",
      "erreur donnee-invalide f2.xlsx:Stages!S2",
    ]);
    expect(resumeOf(controler(register, jour("31/12/2025"))).stages).toBe(1);
  });
});

describe("le registre, et non chaque fichier, a les trois premières feuilles", () => {
  const [stagiaires, partenaires, stages] = trois();

  it("réparties sur trois fichiers", () => {
    const books = [stagiaires, partenaires, stages].flatMap((sheet) => sheet ?? []);
    const read = readRegister(books.map((sheet) => testWorkbook([sheet])));
    expect(read.ok && constats(read.value)).toEqual([]);
  });

  it("l'une d'elles dans aucun", () => {
    const read = readRegister([
      testWorkbook([stagiaires ?? { name: "", rows: [] }], { name: "a.xlsx" }),
      testWorkbook([stages ?? { name: "", rows: [] }], { name: "b.xlsx" }),
    ]);
    expect(read).toEqual({
      ok: false,
      error: {
        kind: "missing-sheets",
        files: ["a.xlsx", "b.xlsx"],
        missing: ["Partenaires"],
        seen: ["Stagiaires", "Stages"],
      },
    });
  });
});

describe("un réglage d'un fichier suivant l'emporte sur le même d'un fichier précédent", () => {
  const parametre = (valeur: number, valableDes?: string) => ({
    Paramètres: [{ parametre: "stage.heures-max", valeur, valableDes }],
  });

  it("sans date", () => {
    const { settings } = fichiers(parametre(70), parametre(60));
    expect(settings.at("stage.heures-max", jour("03/03/2025"))).toBe(3600);
  });

  it("de la même date", () => {
    const { settings } = fichiers(parametre(70, "01/01/2025"), parametre(60, "01/01/2025"));
    expect([
      settings.at("stage.heures-max", jour("31/12/2024")),
      settings.at("stage.heures-max", jour("01/01/2025")),
    ]).toEqual([4560, 3600]);
  });

  it("illisible, il ne l'emporte pas", () => {
    const { settings } = fichiers(parametre(70), {
      Paramètres: [{ parametre: "stage.heures-max", valeur: "beaucoup" }],
    });
    expect(settings.at("stage.heures-max", jour("03/03/2025"))).toBe(4200);
  });
});
