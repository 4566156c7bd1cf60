import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

const avec = (cells: TestRow<"Accidents">): TestRegister => ({
  Accidents: [
    {
      refStage: "S-1",
      date: "06/03/2025",
      partenaireAverti: "06/03/2025",
      assureurAverti: "07/03/2025",
      ...cells,
    },
  ],
});
const C2 = (gravite: "erreur" | "avertissement", message?: string): ExpectedFinding => ({
  cellule: "Accidents!C2",
  gravite,
  ...(message === undefined ? {} : { message }),
});

describeRule("accident-avis", {
  conforme: [
    { nom: "le jour même", registre: avec({}) },
    { nom: "illisible : une autre règle le dit", registre: avec({ partenaireAverti: "oui" }) },
    { nom: "sans date d'accident", registre: avec({ date: "?x", partenaireAverti: "08/03/2025" }) },
    {
      nom: "sans la colonne",
      registre: avec({}),
      options: { without: { Accidents: ["partenaireAverti"] } },
    },
    {
      nom: "un stage annulé",
      registre: { ...avec({ partenaireAverti: "" }), Stages: [stage({ etat: "Annulé" })] },
    },
    { nom: "pas d'accident" },
  ],
  fautif: [
    {
      nom: "pas noté",
      registre: avec({ partenaireAverti: "" }),
      constats: [
        C2(
          "erreur",
          "La date à laquelle le partenaire a averti le CPAS de cet accident manque ; il doit le faire tout de suite. Demandez-la-lui, puis notez-la.",
        ),
      ],
    },
    {
      nom: "le lendemain",
      registre: avec({ partenaireAverti: "07/03/2025" }),
      constats: [
        C2(
          "avertissement",
          "Le partenaire a averti le CPAS le 07/03/2025, après le jour de l'accident (06/03/2025)",
        ),
      ],
    },
  ],
});
