import type { Register } from "../../src/register/register";
import { compterAnnees } from "../../src/statistics";
import type { Nombre } from "../../src/statistics/figures";
import { controler } from "../../src/validation/controle";
import { jour, registre, registreDe, stage, stagiaire, type TestRow } from "../support/registre";

/** A count of 2024, 2025 and 2026. */
const compte = (nombre: Nombre, register: Register, au = "31/12/2025"): number[] =>
  compterAnnees(controler(register, jour(au)), [2024, 2025, 2026]).map(
    ({ figures }) => figures.nombres[nombre],
  );
const de = (nombre: Nombre, ...stages: TestRow<"Stages">[]): number[] =>
  compte(nombre, registre({ Stages: stages }));

const du = (dateDebut: string, cells: TestRow<"Stages"> = {}): TestRow<"Stages"> =>
  stage({ dateDebut, dateFin: "31/12/2026", ...cells });

describe("les stages d'une année", () => {
  it.each<[string, TestRow<"Stages">, number[]]>([
    ["dès le dernier jour de 2024", du("31/12/2024"), [1, 0, 0]],
    ["dès le premier jour de 2025", du("01/01/2025"), [0, 1, 0]],
    ["dès le dernier jour de 2025", du("31/12/2025"), [0, 1, 0]],
    ["dès le premier jour de 2026, à venir", du("01/01/2026"), [0, 0, 1]],
    ["à cheval sur deux ans", du("29/12/2025", { dateFin: "09/01/2026" }), [0, 1, 0]],
    ["d'une autre année", du("15/06/2023"), [0, 0, 0]],
    ["sans premier jour", du(""), [0, 0, 0]],
    ["au premier jour illisible", du("03/03/25"), [0, 0, 0]],
    ["fini avant de commencer", du("03/03/2025", { dateFin: "02/03/2025" }), [0, 1, 0]],
    ["d'une personne inconnue", stage({ refStagiaire: "B-404" }), [0, 1, 0]],
    ["chez un partenaire inconnu", stage({ refPartenaire: "P-404" }), [0, 1, 0]],
    ["sans référence", stage({ refStage: "" }), [0, 1, 0]],
    ["interrompu", stage({ etat: "Interrompu" }), [0, 1, 0]],
  ])("%s", (_, row, expected) => {
    expect(de("stages", row)).toEqual(expected);
  });

  it("ne comptent pas un doublon, à la casse près, dans un autre fichier non plus", () => {
    expect(de("stages", stage(), stage({ refStage: "s-1" }))).toEqual([0, 1, 0]);
    const deux = registreDe([[{ Stages: [stage()] }], [{ Stages: [stage()] }, { name: "b.xlsx" }]]);
    expect(compte("stages", deux)).toEqual([0, 1, 0]);
  });

  it("s'ajoutent d'un fichier à l'autre", () => {
    const deux = registreDe([
      [{ Stages: [stage()] }],
      [{ Stages: [stage({ refStage: "S-2" }), du("31/12/2024", { refStage: "S-3" })] }],
    ]);
    expect(compte("stages", deux)).toEqual([1, 2, 0]);
  });

  it("de rien ne sont rien", () => {
    expect(de("stages")).toEqual([0, 0, 0]);
  });
});

describe("les stages annulés", () => {
  const annule = (refStage: string, dateDebut: string): TestRow<"Stages"> =>
    du(dateDebut, { refStage, etat: "Annulé" });
  const stages = [annule("S-1", "31/12/2024"), annule("S-2", "01/01/2025"), du("02/01/2025")];

  it("se comptent à part, l'année de leur premier jour", () => {
    const avec = [...stages.slice(0, 2), stage({ refStage: "S-3" })];
    expect(de("annules", ...avec)).toEqual([1, 1, 0]);
    expect(de("stages", ...avec)).toEqual([0, 1, 0]);
  });
  it("sans premier jour lisible, nulle part", () => {
    expect(de("annules", annule("S-1", "?x"))).toEqual([0, 0, 0]);
  });
  it("le doublon d'un stage annulé ne compte pas à sa place", () => {
    const doublon = [annule("S-1", "03/03/2025"), stage()];
    expect(de("annules", ...doublon)).toEqual([0, 1, 0]);
    expect(de("stages", ...doublon)).toEqual([0, 0, 0]);
  });
  it("ni le doublon annulé d'un stage qui compte", () => {
    expect(de("annules", stage(), annule("S-1", "03/03/2025"))).toEqual([0, 0, 0]);
  });
  it("ne sont ni interrompus, ni évalués, ni d'une personne, ni d'un partenaire", () => {
    const un = stage({ etat: "Annulé", resultat: "Interrompu" });
    for (const nombre of ["interrompus", "evalues", "stagiaires", "nouveaux", "partenaires"])
      expect(de(nombre as Nombre, un)).toEqual([0, 0, 0]);
  });
});

describe("les stages interrompus", () => {
  it.each<[string, TestRow<"Stages">, number[]]>([
    ["par leur état", { etat: "Interrompu", dateFinReelle: "05/03/2025" }, [0, 1, 0]],
    ["par leur résultat", { resultat: "Abandon" }, [0, 1, 0]],
    ["par les deux, une fois", { etat: "arrêt", resultat: "Interrompu" }, [0, 1, 0]],
    ["l'année du premier jour", { dateDebut: "31/12/2024", etat: "Interrompu" }, [1, 0, 0]],
    ["non un stage terminé", { etat: "Terminé", resultat: "Infirmé" }, [0, 0, 0]],
    ["non un état illisible", { etat: "suspendu" }, [0, 0, 0]],
  ])("%s", (_, cells, expected) => {
    expect(de("interrompus", stage(cells))).toEqual(expected);
  });
});

describe("les stagiaires et les nouveaux", () => {
  const Stagiaires = [stagiaire(), stagiaire({ refStagiaire: "B-002", nom: "Autre" })];
  const deux = (...stages: TestRow<"Stages">[]): [number[], number[]] => {
    const register = registre({ Stagiaires, Stages: stages });
    return [compte("stagiaires", register), compte("nouveaux", register)];
  };

  it.each<[string, TestRow<"Stages">[], number[], number[]]>([
    ["une personne, deux stages", [stage(), stage({ refStage: "2" })], [0, 1, 0], [0, 1, 0]],
    [
      "la même à la casse près",
      [stage(), stage({ refStage: "2", refStagiaire: "b-001" })],
      [0, 1, 0],
      [0, 1, 0],
    ],
    [
      "deux personnes",
      [stage(), stage({ refStage: "2", refStagiaire: "B-002" })],
      [0, 2, 0],
      [0, 2, 0],
    ],
    [
      "le 31/12, puis le 01/01",
      [du("01/01/2025"), du("31/12/2024", { refStage: "2" })],
      [1, 1, 0],
      [1, 0, 0],
    ],
    [
      "trois ans de suite",
      [du("02/02/2026"), du("02/02/2025", { refStage: "2" }), du("02/02/2024", { refStage: "3" })],
      [1, 1, 1],
      [1, 0, 0],
    ],
    [
      "un premier stage annulé n'en est pas un",
      [du("02/02/2024", { etat: "Annulé" }), du("02/02/2025", { refStage: "2" })],
      [0, 1, 0],
      [0, 1, 0],
    ],
    [
      "un premier stage d'avant 2024",
      [du("02/02/2015"), du("02/02/2025", { refStage: "2" })],
      [0, 1, 0],
      [0, 0, 0],
    ],
    [
      "un autre stage, sans premier jour lisible",
      [du("?x"), stage({ refStage: "2" }), du("", { refStage: "3" })],
      [0, 1, 0],
      [0, 1, 0],
    ],
    ["une personne inconnue", [stage({ refStagiaire: "B-404" })], [0, 0, 0], [0, 0, 0]],
    ["sans personne", [stage({ refStagiaire: "" })], [0, 0, 0], [0, 0, 0]],
    ["personne sans stage", [], [0, 0, 0], [0, 0, 0]],
  ])("%s", (_, stages, personnes, nouveaux) => {
    expect(deux(...stages)).toEqual([personnes, nouveaux]);
  });

  it("ne comptent pas des heures faites ailleurs comme un stage", () => {
    const Reprises = [{ refStagiaire: "B-001", date: "02/02/2023", heures: 20 }];
    expect(compte("nouveaux", registre({ Reprises }))).toEqual([0, 1, 0]);
  });
  it("ne comptent pas le doublon d'une personne", () => {
    const double = registre({
      Stagiaires: [stagiaire(), stagiaire({ nom: "Autre" })],
      Stages: [stage(), stage({ refStage: "2" })],
    });
    expect(compte("stagiaires", double)).toEqual([0, 1, 0]);
  });

  /** One stage in each of two files, of one key. */
  const fichiers = (dateNaissance: string): Register =>
    registreDe([
      [{ Stagiaires: [stagiaire()], Stages: [du("02/02/2024")] }],
      [
        {
          Stagiaires: [stagiaire({ refStagiaire: "b-001", dateNaissance })],
          Stages: [stage({ refStage: "2", refStagiaire: "b-001" })],
        },
        { name: "b.xlsx" },
      ],
    ]);

  it.each([
    ["la même date de naissance", "12/04/1990"],
    ["sans date de naissance", ""],
    ["une autre : un doublon, la première compte", "13/04/1990"],
  ])("une personne en deux fichiers, %s", (_, naissance) => {
    expect(compte("stagiaires", fichiers(naissance))).toEqual([1, 1, 0]);
    expect(compte("nouveaux", fichiers(naissance))).toEqual([1, 0, 0]);
  });

  it("la même dans deux fichiers la même année compte une fois", () => {
    const register = registreDe([
      [{}],
      [{ Stagiaires: [stagiaire()], Stages: [stage({ refStage: "2" })] }, { name: "b.xlsx" }],
    ]);
    expect(compte("stagiaires", register)).toEqual([0, 1, 0]);
  });
});
