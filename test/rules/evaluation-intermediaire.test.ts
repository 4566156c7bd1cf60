import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, stagiaire, type TestRegister, type TestRow } from "../support/registre";

/** A first stage from 3 to 14 March, evaluated on 17 March; the second begins on 24 March. */
const deux = (premier: TestRow<"Stages">, second: TestRow<"Stages"> = {}): TestRegister => ({
  Stages: [
    stage(premier),
    stage({
      refStage: "S-2",
      dateDebut: "24/03/2025",
      dateFin: "04/04/2025",
      evaluationLe: "07/04/2025",
      ...second,
    }),
  ],
});
const R3 = (gravite: "erreur" | "avertissement", message?: string): ExpectedFinding => ({
  cellule: "Stages!R3",
  gravite,
  lie: "Stages!AA2",
  ...(message === undefined ? {} : { message }),
});

describeRule("evaluation-intermediaire", {
  conforme: [
    { nom: "évalué entre les deux", registre: deux({}) },
    { nom: "évalué le premier jour du second", registre: deux({ evaluationLe: "24/03/2025" }) },
    { nom: "évalué le dernier jour du premier", registre: deux({ evaluationLe: "14/03/2025" }) },
    {
      nom: "un premier stage n'a pas de précédent",
      registre: { Stages: [stage({ evaluationLe: "" })] },
    },
    { nom: "une évaluation illisible", registre: deux({ evaluationLe: "17/03/25" }) },
    {
      nom: "sans la colonne",
      registre: deux({}),
      options: { without: { Stages: ["evaluationLe"] } },
    },
    { nom: "un précédent annulé", registre: deux({ evaluationLe: "", etat: "Annulé" }) },
    {
      nom: "un précédent d'une autre personne",
      registre: {
        ...deux({ evaluationLe: "" }, { refStagiaire: "B-002" }),
        Stagiaires: [stagiaire(), stagiaire({ refStagiaire: "B-002", nom: "Autre" })],
      },
    },
    {
      nom: "une personne inconnue",
      registre: deux({ evaluationLe: "", refStagiaire: "B-404" }, { refStagiaire: "B-404" }),
    },
    {
      nom: "un précédent juste hors des trois ans",
      registre: deux({ evaluationLe: "" }, { dateDebut: "03/03/2028", dateFin: "14/03/2028" }),
    },
    {
      nom: "avant la fin, mais sans dernier jour connu",
      registre: deux({ evaluationLe: "05/03/2025", dateFin: "?x" }),
    },
  ],
  fautif: [
    {
      nom: "pas évalué, la veille du second : à vérifier",
      registre: deux({ evaluationLe: "" }),
      au: "23/03/2025",
      constats: [
        R3(
          "avertissement",
          "Ce 2e stage commence le 24/03/2025, mais le stage S-1, qui le précède, n'est pas évalué. Évaluez-le d'abord, puis notez la date.",
        ),
      ],
    },
    {
      nom: "pas évalué, le premier jour du second : à corriger",
      registre: deux({ evaluationLe: "" }),
      au: "24/03/2025",
      constats: [R3("erreur")],
    },
    {
      nom: "évalué le lendemain du début du second, même avant ce jour",
      registre: deux({ evaluationLe: "25/03/2025" }),
      au: "01/03/2025",
      constats: [
        R3(
          "erreur",
          "n'est évalué que le 25/03/2025. L'évaluation se fait entre les deux : vérifiez ces dates.",
        ),
      ],
    },
    {
      nom: "évalué la veille de la fin du premier",
      registre: deux({ evaluationLe: "13/03/2025" }),
      constats: [
        R3("erreur", "est évalué le 13/03/2025, avant sa fin (14/03/2025). Vérifiez ces dates."),
      ],
    },
    {
      nom: "un précédent le premier jour des trois ans",
      registre: deux({ evaluationLe: "" }, { dateDebut: "02/03/2028", dateFin: "14/03/2028" }),
      constats: [R3("avertissement")],
    },
    {
      nom: "du troisième, le précédent est le second",
      registre: {
        Stages: [
          stage(),
          stage({
            refStage: "S-2",
            dateDebut: "24/03/2025",
            dateFin: "04/04/2025",
            evaluationLe: "",
          }),
          stage({
            refStage: "S-3",
            dateDebut: "14/04/2025",
            dateFin: "18/04/2025",
            evaluationLe: "22/04/2025",
          }),
        ],
      },
      constats: [
        {
          cellule: "Stages!R4",
          gravite: "erreur",
          lie: "Stages!AA3",
          message: "Ce 3e stage commence le 14/04/2025, mais le stage S-2",
        },
      ],
    },
    {
      nom: "deux débuts le même jour : le plus court vient d'abord",
      registre: deux(
        { evaluationLe: "", dateFin: "14/03/2025" },
        { dateDebut: "03/03/2025", dateFin: "05/03/2025", evaluationLe: "" },
      ),
      constats: [{ cellule: "Stages!R2", gravite: "erreur", lie: "Stages!AA3" }],
    },
    {
      nom: "avec des périodes comptées du premier stage, un précédent de deux ans et 364 jours",
      registre: {
        ...deux({ evaluationLe: "" }, { dateDebut: "02/03/2028", dateFin: "10/03/2028" }),
        Paramètres: [{ parametre: "credit.fenetre", valeur: "premier-stage" }],
      },
      constats: [R3("avertissement")],
    },
  ],
});
