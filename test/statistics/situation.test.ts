import type { Register } from "../../src/register/register";
import { compterAnnees } from "../../src/statistics";
import type { Table } from "../../src/statistics/figures";
import { controler } from "../../src/validation/controle";
import {
  jour,
  registre,
  registreDe,
  partenaire,
  stage,
  stagiaire,
  type TestRow,
} from "../support/registre";

const dans = (register: Register, table: Table): [string, number][] => {
  const [counted] = compterAnnees(controler(register, jour("31/12/2025")), [2025]);
  return (counted?.figures.tables[table] ?? []).map(({ libelle, nombre }) => [libelle, nombre]);
};
const NR = "Non renseigné";

describe("la situation du premier jour", () => {
  const PERSONNE = { statut: "RI", commune: "Namur", travailleurSocial: "A. Modèle" } as const;
  const de = (
    cells: TestRow<"Stages">,
    personne: TestRow<"Stagiaires"> = PERSONNE,
  ): (string | undefined)[] => {
    const register = registre({ Stagiaires: [stagiaire(personne)], Stages: [stage(cells)] });
    return (["parStatut", "parCommune", "parTravailleurSocial"] as const).map(
      (table) => dans(register, table)[0]?.[0],
    );
  };
  const AUTRE = { statut: "eris", commune: "Wavre", travailleurSocial: "B. Autre" } as const;

  it("est celle du stage où elle est notée", () => {
    expect(de(AUTRE)).toEqual(["ASE", "Wavre", "B. Autre"]);
    expect(de({ commune: "Wavre" })).toEqual(["RI", "Wavre", "A. Modèle"]);
  });
  it("est celle de la personne où le stage n'en dit rien", () => {
    expect(de({})).toEqual(["RI", "Namur", "A. Modèle"]);
    expect(de({ statut: "à voir", commune: "-", travailleurSocial: "" })).toEqual([
      "RI",
      "Namur",
      "A. Modèle",
    ]);
  });
  it("est celle du stage où celle de la personne manque ou ne se lit pas", () => {
    expect(de(AUTRE, { statut: "Chômage" })).toEqual(["ASE", "Wavre", "B. Autre"]);
    expect(de({ ...AUTRE, refStagiaire: "B-404" })).toEqual(["ASE", "Wavre", "B. Autre"]);
  });
  it("n'est pas renseignée où rien ne la dit", () => {
    expect(de({ refStagiaire: "B-404" })).toEqual([NR, NR, NR]);
    expect(de({}, { statut: "Chômage" })).toEqual([NR, NR, NR]);
  });
  it("n'est pas celle de la personne où celle du stage ne se lit pas", () => {
    const illisible = { error: true } as const;
    expect(de({ statut: "Chômage", commune: illisible, travailleurSocial: illisible })).toEqual([
      NR,
      NR,
      NR,
    ]);
  });
});

describe("d'une personne en deux fichiers, la ligne du fichier du stage vaut", () => {
  const register = (autre: TestRow<"Stagiaires">[]): Register =>
    registreDe([
      [{ Stagiaires: [stagiaire({ genre: "F", commune: "Namur" })], Stages: [] }],
      [{ Stagiaires: autre, Stages: [stage()] }, { name: "b.xlsx" }],
    ]);
  it("même où elle dit autre chose, ou rien", () => {
    const b = register([stagiaire({ genre: "X", commune: "" })]);
    expect(dans(b, "parGenre")).toEqual([["X", 1]]);
    expect(dans(b, "parCommune")).toEqual([[NR, 1]]);
  });
  it("sans elle, celle du premier fichier", () => {
    const b = register([]);
    expect(dans(b, "parGenre")).toEqual([["F", 1]]);
    expect(dans(b, "parCommune")).toEqual([["Namur", 1]]);
  });
  it("d'un partenaire de même", () => {
    const b = registreDe([
      [{ Partenaires: [partenaire({ secteur: "Public" })], Stages: [] }],
      [{ Partenaires: [partenaire({ secteur: "ASBL" })], Stages: [stage()] }, { name: "b.xlsx" }],
    ]);
    expect(dans(b, "parSecteur")).toEqual([["Privé non commercial", 1]]);
  });
});

describe("l'âge le premier jour", () => {
  const age = (dateNaissance: string, dateDebut = "03/03/2025"): string | undefined => {
    const Stages = [stage({ dateDebut, dateFin: "31/12/2026" })];
    const controle = controler(
      registre({ Stagiaires: [stagiaire({ dateNaissance })], Stages }),
      jour("31/12/2025"),
    );
    const [counted] = compterAnnees(controle, [Number(dateDebut.slice(-4))]);
    return counted?.figures.tables.parAge[0]?.libelle;
  };

  it.each([
    ["18 ans", "03/03/2007", "18-24"],
    ["18 ans demain", "04/03/2007", "Moins de 18"],
    ["25 ans", "03/03/2000", "25-34"],
    ["25 ans demain", "04/03/2000", "18-24"],
    ["35 ans", "03/03/1990", "35-44"],
    ["35 ans demain", "04/03/1990", "25-34"],
    ["45 ans", "03/03/1980", "45-54"],
    ["45 ans demain", "04/03/1980", "35-44"],
    ["55 ans", "03/03/1970", "55+"],
    ["55 ans demain", "04/03/1970", "45-54"],
    ["90 ans", "03/03/1935", "55+"],
    ["né après le premier jour", "04/03/2025", "Moins de 18"],
    ["sans date de naissance", "", NR],
    ["une date illisible", "12/04/90", NR],
  ])("%s", (_, naissance, bande) => {
    expect(age(naissance)).toBe(bande);
  });

  it.each([
    ["29/02/2008", "28/02/2026", "Moins de 18"],
    ["29/02/2008", "01/03/2026", "18-24"],
    ["29/02/2000", "28/02/2025", "18-24"],
    ["29/02/2000", "01/03/2025", "25-34"],
    ["29/02/1988", "28/02/2023", "25-34"],
    ["29/02/1988", "01/03/2023", "35-44"],
    ["29/02/1980", "28/02/2025", "35-44"],
    ["29/02/1980", "01/03/2025", "45-54"],
    ["29/02/1972", "28/02/2027", "45-54"],
    ["29/02/1972", "01/03/2027", "55+"],
    // On 29 February itself.
    ["28/02/1999", "29/02/2024", "25-34"],
    ["01/03/1999", "29/02/2024", "18-24"],
  ])("né le %s, au %s", (naissance, debut, bande) => {
    expect(age(naissance, debut)).toBe(bande);
  });

  it("se montre par bandes, et compte chaque stage", () => {
    const naissances = ["01/01/1960", "04/03/2007", "01/01/1985", "01/01/2001", ""];
    const ref = (at: number): string => `B-${String(at)}`;
    const register = registre({
      Stagiaires: naissances.map((dateNaissance, at) =>
        stagiaire({ refStagiaire: ref(at), dateNaissance }),
      ),
      Stages: [0, 1, 2, 2, 3, 4, 5].map((at, place) =>
        stage({ refStage: `S-${String(place)}`, refStagiaire: ref(at) }),
      ),
    });
    expect(dans(register, "parAge")).toEqual([
      ["Moins de 18", 1],
      ["18-24", 1],
      ["35-44", 2],
      ["55+", 1],
      [NR, 2],
    ]);
  });

  it.each([
    ["04/03/2000", 1],
    ["03/03/2000", 0],
    ["", 0],
  ])("de moins de 25 ans, né le %s : %d jeune", (dateNaissance, jeunes) => {
    const controle = controler(
      registre({ Stagiaires: [stagiaire({ dateNaissance })] }),
      jour("31/12/2025"),
    );
    expect(compterAnnees(controle, [2025])[0]?.figures.nombres.jeunes).toBe(jeunes);
  });
});
