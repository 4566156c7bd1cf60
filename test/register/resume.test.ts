import { controler } from "../../src/validation/controle";
import { resumeOf } from "../../src/validation/resume";
import type { Register } from "../../src/register/register";
import { avecFeuilles, classeur, lignes } from "../support/classeur";
import { jour, partenaire, registre, registreDe, stage, stagiaire } from "../support/registre";

const resume = (register: Register) => resumeOf(controler(register, jour("31/12/2025")));

describe("le résumé", () => {
  it("d'un registre en ordre", () => {
    expect(resume(registre())).toEqual({
      stagiaires: 1,
      partenaires: 1,
      stages: 1,
      prestations: 0,
      erreurs: 0,
      avertissements: 0,
      acquittes: 0,
    });
  });

  it("compte les lignes qui ont une valeur, les doublons à part", () => {
    const register = registre({
      Stagiaires: [
        stagiaire(),
        stagiaire({ refStagiaire: "B-002", nom: "Leroy" }),
        stagiaire({ refStagiaire: "b-002", nom: "Leroy" }),
        { nom: "Sans clé" },
        { nom: "-" },
      ],
      Partenaires: [
        partenaire(),
        partenaire({ denomination: "Les Aulnes" }),
        partenaire({ denomination: "Les Ifs" }),
        partenaire({ refPartenaire: "P-02", denomination: "Les Ormes" }),
      ],
      Stages: [
        stage(),
        stage(),
        stage({ refStage: "S-2", etat: "Annulé" }),
        { remarques: "à encoder" },
        {},
      ],
      Prestations: [
        { refStage: "S-1", date: "04/03/2025", heures: 7 },
        { refStage: "S-1", date: "04/03/2025", heures: 7 },
        { remarque: "illisible" },
        { remarque: "?" },
        {},
      ],
    });
    const { stagiaires, partenaires, stages, prestations } = resume(register);
    expect({ stagiaires, partenaires, stages, prestations }).toEqual({
      stagiaires: 3,
      partenaires: 2,
      stages: 3,
      prestations: 3,
    });
  });

  it("ne compte pas une ligne qui n'a de valeur que dans une colonne inconnue", () => {
    const [headers = [], row = []] = lignes("Stages", [stage()]);
    const register = classeur(
      avecFeuilles({
        name: "Stages",
        rows: [
          [...headers, "Classeur"],
          [...row, "A"],
          [...headers.map(() => undefined), "B"],
        ],
      }),
    );
    expect(resume(register).stages).toBe(1);
  });

  it("une feuille sans une colonne ● est vide", () => {
    const register = registre(
      { Prestations: [{ refStage: "S-1", date: "04/03/2025", heures: 7 }] },
      { without: { Prestations: ["heures"] } },
    );
    expect(resume(register)).toEqual({
      stagiaires: 1,
      partenaires: 1,
      stages: 1,
      prestations: 0,
      erreurs: 1,
      avertissements: 0,
      acquittes: 0,
    });
  });

  it("compte une personne et un partenaire de deux fichiers une fois", () => {
    const register = registreDe([
      [{ Prestations: [{ refStage: "S-1", date: "04/03/2025", heures: 76 / 10 }] }],
      [
        {
          Stagiaires: [
            stagiaire(),
            stagiaire({ refStagiaire: "B-002", nom: "Leroy" }),
            stagiaire({ refStagiaire: "B-003", nom: "Petit" }),
          ],
          Partenaires: [partenaire(), partenaire({ refPartenaire: "P-02", denomination: "Ifs" })],
          Stages: [stage(), stage({ refStage: "S-2" })],
          Prestations: [{ refStage: "S-1", date: "05/03/2025", heures: 7.6 }],
        },
      ],
    ]);
    const { stagiaires, partenaires, stages, prestations } = resume(register);
    expect({ stagiaires, partenaires, stages, prestations }).toEqual({
      stagiaires: 3,
      partenaires: 2,
      stages: 2,
      prestations: 2,
    });
  });

  it("un doublon d'un autre fichier n'est pas compté", () => {
    const register = registreDe([
      [{}],
      [{ Stagiaires: [stagiaire({ dateNaissance: "13/04/1990" })] }],
    ]);
    expect(resume(register).stagiaires).toBe(1);
  });

  it("compte les constats par gravité", () => {
    const register = registre({
      Stages: [
        stage({ suiviLe: "", tuteur: "", attestation: "" }),
        stage({ refStage: "S-2", etat: "Annulé", dimonaLe: "ok" }),
      ],
      Acquittements: [{ regle: "suivi-stage", reference: "S-1" }],
    });
    const { erreurs, avertissements, acquittes } = resume(register);
    expect({ erreurs, avertissements, acquittes }).toEqual({
      erreurs: 2,
      avertissements: 1,
      acquittes: 1,
    });
  });
});
