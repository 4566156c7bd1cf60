import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { registreDe, stage, type TestRegister, type TestRow } from "../support/registre";

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

    {
      nom: "la veille : ce n'est pas trop tard",
      registre: avec({ partenaireAverti: "05/03/2025" }),
    },
    {
      nom: "le jour même, à 23 h 59",
      registre: avec({ date: "06/03/2025 08:00", partenaireAverti: "06/03/2025 23:59" }),
    },
    {
      nom: "une année de deux chiffres : une autre règle le dit",
      registre: avec({ partenaireAverti: "07/03/25" }),
    },
    {
      nom: "un stage annulé, averti trop tard",
      registre: {
        ...avec({ partenaireAverti: "09/03/2025" }),
        Stages: [stage({ etat: "Annulé" })],
      },
    },
    {
      nom: "sans la colonne Date, la feuille est vide",
      registre: avec({ partenaireAverti: "" }),
      options: { without: { Accidents: ["date"] } },
    },
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

    {
      nom: "le lendemain : la phrase entière",
      registre: avec({ partenaireAverti: "07/03/2025" }),
      constats: [
        C2(
          "avertissement",
          "Le partenaire a averti le CPAS le 07/03/2025, après le jour de l'accident (06/03/2025) ; il doit le faire tout de suite. Vérifiez la date, et rappelez-lui la règle.",
        ),
      ],
    },
    {
      nom: "pas noté, sans date d'accident, d'un stage inconnu, sans stage",
      registre: {
        Accidents: [
          { refStage: "S-1", date: "?x", partenaireAverti: "-", assureurAverti: "07/03/2025" },
          { refStage: "S-404", date: "06/03/2025", partenaireAverti: "à voir" },
          { date: "06/03/2025" },
        ],
      },
      constats: [
        C2("erreur"),
        { cellule: "Accidents!C3", gravite: "erreur" },
        { cellule: "Accidents!C4", gravite: "erreur" },
      ],
    },
    {
      nom: "le lendemain, d'un stage interrompu, accepté",
      registre: {
        ...avec({ partenaireAverti: "07/03/2025" }),
        Stages: [stage({ etat: "Interrompu", dateFinReelle: "06/03/2025" })],
        Acquittements: [{ regle: "accident-avis", reference: "S-1", valeur: "07/03/2025" }],
      },
      constats: [{ ...C2("avertissement"), gravite: "acquitte" }],
    },
    {
      nom: "pas noté ne s'accepte pas",
      registre: {
        ...avec({ partenaireAverti: "" }),
        Acquittements: [{ regle: "accident-avis", reference: "S-1" }],
      },
      constats: [C2("erreur")],
    },
    {
      nom: "deux accidents du même stage, dans deux fichiers",
      fichiers: registreDe([
        [avec({ partenaireAverti: "07/03/2025" })],
        [avec({ partenaireAverti: "" }), { name: "b.xlsx" }],
      ]),
      constats: [C2("avertissement"), { ...C2("erreur"), cellule: "b.xlsx:Accidents!C2" }],
    },
  ],
});
