import { constats } from "../support/lire";
import { jour, registreDe, stage, stagiaire } from "../support/registre";

describe("les noms des fichiers", () => {
  const noms = (...names: string[]): readonly string[] =>
    registreDe(names.map((name) => [{}, { name }] as const)).files.map(({ name }) => name);

  it("deux fichiers d'un même nom : le suivant porte un numéro", () => {
    expect(noms("registre.xlsx", "registre.xlsx")).toEqual(["registre.xlsx", "registre.xlsx (2)"]);
  });

  it("des noms différents restent les leurs", () => {
    expect(noms("2024.xlsx", "2025.xlsx")).toEqual(["2024.xlsx", "2025.xlsx"]);
  });

  it("un constat d'un fichier suivant porte son nom", () => {
    const register = registreDe([
      [{}, {}],
      [{ Stagiaires: [stagiaire({ refStagiaire: "B-002", nom: "Leroy", statut: "" })] }, {}],
    ]);
    expect(constats(register)).toEqual(["erreur donnee-manquante registre.xlsx (2):Stagiaires!G2"]);
  });

  it("chacun a son système de dates", () => {
    const register = registreDe([
      [{ Stages: [] }, {}],
      [{ Stages: [stage({ dateDebut: 44257, dateFin: 44268 })] }, { date1904: true }],
    ]);
    const [found] = register.stages;
    expect([found?.dateDebut, found?.dateFin]).toEqual([jour("03/03/2025"), jour("14/03/2025")]);
  });
});
