import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import type { TestRegister, TestRow } from "../support/registre";

const avec = (cells: TestRow<"Prestations">): TestRegister => ({
  Prestations: [{ refStage: "S-1", date: "03/03/2025", ...cells }],
});
const C2 = (message?: string): ExpectedFinding => ({
  cellule: "Prestations!C2",
  gravite: "avertissement",
  ...(message === undefined ? {} : { message }),
});

describeRule("presence-incoherente", {
  conforme: [
    { nom: "présent, avec des heures", registre: avec({ heures: 7.6, presence: "Présent" }) },
    { nom: "sans présence notée, avec des heures", registre: avec({ heures: 7.6 }) },
    { nom: "absent, sans heures", registre: avec({ presence: "Absent justifié" }) },
    { nom: "absent, 0 heure", registre: avec({ heures: 0, presence: "Absent injustifié" }) },
    {
      nom: "une présence illisible : une autre règle le dit",
      registre: avec({ heures: 7.6, presence: "peut-être" }),
    },
    {
      nom: "un stage annulé",
      registre: {
        ...avec({ heures: 7.6, presence: "AJ" }),
        Stages: [{ refStage: "S-1", refStagiaire: "B-001", refPartenaire: "P-01", etat: "Annulé" }],
      },
    },
  ],
  fautif: [
    {
      nom: "absent justifié, avec une minute",
      registre: avec({ heures: "0h01", presence: "Absent justifié" }),
      constats: [
        C2("Ce jour est noté absent, avec 0 h 01 prestées. Videz les heures, ou notez Présent."),
      ],
    },
    {
      nom: "absent injustifié, avec une journée",
      registre: avec({ heures: 7.6, presence: "AI" }),
      constats: [C2()],
    },
    {
      nom: "même d'un stage inconnu",
      registre: {
        Prestations: [{ refStage: "S-404", date: "03/03/2025", heures: 7.6, presence: "AI" }],
      },
      constats: [C2()],
    },
  ],
});
