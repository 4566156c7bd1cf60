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

    {
      nom: "absent, des heures illisibles : une autre règle le dit",
      registre: avec({ heures: "7h60", presence: "AJ" }),
    },
    {
      nom: "absent, 24 h 01 : une autre règle le dit",
      registre: avec({ heures: "24h01", presence: "AJ" }),
    },
    {
      nom: "absent, moins d'une demi-minute : 0 h",
      // 0.008 h are 0.48 minute.
      registre: avec({ heures: 0.008, presence: "AJ" }),
    },
    { nom: "ni heures, ni présence", registre: avec({}) },
    { nom: "présent, 0 heure", registre: avec({ heures: 0, presence: "Présent" }) },
    {
      nom: "sans la colonne Présence",
      registre: avec({ heures: 7.6, presence: "AJ" }),
      options: { without: { Prestations: ["presence"] } },
    },
    {
      nom: "sans la colonne Heures, la feuille est vide",
      registre: avec({ heures: 7.6, presence: "AJ" }),
      options: { without: { Prestations: ["heures"] } },
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

    {
      nom: "absent, un peu plus d'une demi-minute : une minute",
      // 0.00834 h are 0.5004 minute.
      registre: avec({ heures: 0.00834, presence: "AJ" }),
      constats: [C2("avec 0 h 01")],
    },
    {
      nom: "absent, 24 h juste",
      registre: avec({ heures: 24, presence: "AJ" }),
      constats: [C2("avec 24 h prestées")],
    },
    {
      nom: "d'une ligne sans date, sans stage",
      registre: avec({ refStage: undefined, date: "?x", heures: 1, presence: "AI" }),
      constats: [C2()],
    },
    {
      nom: "accepté, pour ces heures",
      registre: {
        ...avec({ heures: 7.6, presence: "AJ" }),
        Acquittements: [
          { regle: "presence-incoherente", reference: "S-1", colonne: "heures", valeur: "7h36" },
        ],
      },
      constats: [{ ...C2(), gravite: "acquitte" }],
    },
  ],
});
