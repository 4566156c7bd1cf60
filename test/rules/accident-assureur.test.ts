import { describeRule } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

const avec = (cells: TestRow<"Accidents">): TestRegister => ({
  Accidents: [
    {
      refStage: "S-1",
      date: "06/03/2025",
      partenaireAverti: "06/03/2025",
      assureurAverti: "20/03/2025",
      ...cells,
    },
  ],
});

describeRule("accident-assureur", {
  conforme: [
    { nom: "averti, même plus tard", registre: avec({}) },
    { nom: "illisible : une autre règle le dit", registre: avec({ assureurAverti: "oui" }) },
    {
      nom: "sans la colonne",
      registre: avec({}),
      options: { without: { Accidents: ["assureurAverti"] } },
    },
    {
      nom: "un stage annulé",
      registre: { ...avec({ assureurAverti: "" }), Stages: [stage({ etat: "Annulé" })] },
    },

    { nom: "le jour même", registre: avec({ assureurAverti: "06/03/2025" }) },
    {
      nom: "une formule sans résultat est dite ailleurs",
      registre: avec({ assureurAverti: { noResult: true } }),
    },
    {
      nom: "sans la colonne Réf. stage, la feuille est vide",
      registre: avec({ assureurAverti: "" }),
      options: { without: { Accidents: ["refStage"] } },
    },
    { nom: "pas d'accident" },
  ],
  fautif: [
    {
      nom: "pas averti",
      registre: avec({ assureurAverti: "-" }),
      constats: [
        {
          cellule: "Accidents!D2",
          gravite: "avertissement",
          message:
            "Rien ne dit que l'assureur est averti de cet accident. Faites la déclaration, puis notez sa date.",
        },
      ],
    },
    {
      nom: "pas averti, d'un stage inconnu",
      registre: avec({ refStage: "S-404", assureurAverti: "" }),
      constats: [{ cellule: "Accidents!D2", gravite: "avertissement" }],
    },

    {
      nom: "pas averti, à la date illisible, d'un stage interrompu",
      registre: {
        ...avec({ date: "06/03/25", assureurAverti: "à compléter" }),
        Stages: [stage({ etat: "Interrompu", dateFinReelle: "06/03/2025" })],
      },
      constats: [{ cellule: "Accidents!D2", gravite: "avertissement" }],
    },
    {
      nom: "ni le CPAS ni l'assureur : cette règle parle pour l'assureur",
      registre: avec({ partenaireAverti: "", assureurAverti: "" }),
      constats: [{ cellule: "Accidents!D2", gravite: "avertissement" }],
    },
    {
      nom: "accepté",
      registre: {
        ...avec({ assureurAverti: "" }),
        Acquittements: [
          { regle: "accident-assureur", reference: "S-1", colonne: "Assureur averti le" },
        ],
      },
      constats: [{ cellule: "Accidents!D2", gravite: "acquitte" }],
    },
  ],
});
