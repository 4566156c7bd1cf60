import { catalogue } from "../../src/rules";

describe("la source d'une règle", () => {
  it("est la page que le contrat lui donne", () => {
    const bySource: Record<string, string[]> = {};
    for (const { id, source } of catalogue) (bySource[source ?? "—"] ??= []).push(id);
    expect(bySource).toEqual({
      "—": [
        "colonne-absente",
        "donnee-manquante",
        "donnee-invalide",
        "reference-inconnue",
        "doublon",
        "personne-en-double",
        "partenaire-en-double",
        "niss-invalide",
        "bce-invalide",
      ],
      Partenaires: [
        "stagiaire-age",
        "stagiaire-statut",
        "stagiaire-parcours-isp",
        "tuteur-designe",
        "programme-activites",
      ],
      Définition: ["partenaire-commercial"],
      "Procédure 1": ["objectifs-definis"],
      Objectifs: ["pas-de-recrutement"],
      Déplacements: [
        "pas-de-conduite",
        "prestation-future",
        "presence-incoherente",
        "totaux-differents",
        "tarif-perime",
        "deplacement-montant",
      ],
      "Procédure 2": ["convention-signee"],
      "Partenaires (avant)": ["dimona-avant-debut"],
      Assurance: ["assurance-accidents", "assurance-rc", "accident-avis", "accident-assureur"],
      Durée: [
        "duree-fixee",
        "duree-max-stage",
        "credit-trois-ans",
        "horaire-hebdomadaire",
        "evaluation-intermediaire",
        "taches-differentes",
        "troisieme-stage",
        "stages-simultanes",
        "prestation-hors-periode",
      ],
      Indemnité: ["presence-a-verifier", "indemnite-montant"],
      "Procédure 3": ["suivi-stage"],
      "Procédure 5": ["evaluation-finale"],
    });
  });
});
