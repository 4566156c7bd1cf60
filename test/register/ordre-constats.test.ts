import { classeur, lignes } from "../support/classeur";
import { constats } from "../support/lire";
import { partenaire, registre, registreDe, stage, stagiaire } from "../support/registre";

describe("l'ordre des constats", () => {
  it("les fichiers, tels qu'ils sont donnés", () => {
    const register = registreDe([
      [{ Stages: [stage({ tuteur: "" })] }, { name: "z.xlsx" }],
      [{ Stagiaires: [stagiaire({ statut: "" })] }, { name: "a.xlsx" }],
      [{ Partenaires: [partenaire({ secteur: "" })] }, { name: "m.xlsx" }],
    ]);
    expect(constats(register)).toEqual([
      "erreur tuteur-designe Stages!J2",
      "erreur donnee-manquante a.xlsx:Stagiaires!G2",
      "erreur donnee-manquante m.xlsx:Partenaires!D2",
    ]);
  });

  it("les feuilles, dans l'ordre du contrat et non du classeur", () => {
    const register = classeur([
      { name: "Acquittements", rows: lignes("Acquittements", [{ regle: "x", le: "ok" }]) },
      { name: "Tarifs", rows: lignes("Tarifs", [{ libelle: "Bus" }]) },
      { name: "Paramètres", rows: lignes("Paramètres", [{ valeur: 1 }]) },
      { name: "Accidents", rows: lignes("Accidents", [{ description: "Chute" }]) },
      { name: "Reprises", rows: lignes("Reprises", [{ refStagiaire: "B-001", heures: 1 }]) },
      { name: "Prestations", rows: lignes("Prestations", [{ refStage: "S-1", heures: 1 }]) },
      { name: "Stages", rows: lignes("Stages", [stage({ tuteur: "", heuresPrestees: "" })]) },
      { name: "Partenaires", rows: lignes("Partenaires", [partenaire({ secteur: "" })]) },
      { name: "Stagiaires", rows: lignes("Stagiaires", [stagiaire({ statut: "" })]) },
    ]);
    const sheets = constats(register).map((one) => one.split(" ")[2]?.split("!")[0]);
    expect([...new Set(sheets)]).toEqual([
      "Stagiaires",
      "Partenaires",
      "Stages",
      "Prestations",
      "Reprises",
      "Accidents",
      "Paramètres",
      "Tarifs",
      "Acquittements",
    ]);
  });

  it("les lignes par leur numéro, puis les colonnes dans l'ordre du contrat et non de la feuille", () => {
    const [headers = [], ...rows] = lignes("Stages", [
      stage({ tuteur: "", objectifs: "", suiviLe: "" }),
      stage({
        refStage: "S-2",
        tuteur: "",
        objectifs: "",
        dateDebut: "05/05/2025",
        dateFin: "16/05/2025",
        suiviLe: "07/05/2025",
        evaluationLe: "19/05/2025",
        taches: "Cuisine",
      }),
    ]);
    const reverse = [headers, ...rows].map((row) => [...row].reverse());
    const register = classeur([
      { name: "Stagiaires", rows: lignes("Stagiaires", [stagiaire()]) },
      { name: "Partenaires", rows: lignes("Partenaires", [partenaire()]) },
      { name: "Stages", rows: reverse },
    ]);
    // 38 columns, the first of the contract last: AL. Objectifs is the 7th, Tuteur the 10th.
    expect(headers.length).toBe(38);
    expect(constats(register)).toEqual([
      "erreur objectifs-definis Stages!AF2",
      "erreur tuteur-designe Stages!AC2",
      "avertissement suivi-stage Stages!M2",
      "erreur objectifs-definis Stages!AF3",
      "erreur tuteur-designe Stages!AC3",
    ]);
  });

  it("les règles d'une cellule, par leur nom", () => {
    const register = registre({
      Stages: [stage({ heuresPrevues: 300, joursPrevus: "" })],
    });
    expect(constats(register, { au: "05/03/2025" })).toEqual([
      "erreur credit-trois-ans Stages!U2",
      "erreur duree-max-stage Stages!U2",
      "erreur horaire-hebdomadaire Stages!U2",
    ]);
  });

  it("une colonne absente à la ligne des en-têtes, avant les lignes", () => {
    const register = registre(
      { Stages: [stage({ objectifs: "" })] },
      { without: { Stages: ["evaluationLe", "tuteur"] } },
    );
    expect(constats(register)).toEqual([
      "avertissement colonne-absente Stages!Tuteur",
      "avertissement colonne-absente Stages!Évaluation le",
      "erreur objectifs-definis Stages!G2",
    ]);
  });
});
