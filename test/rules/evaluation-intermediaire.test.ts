import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { registreDe, stage, stagiaire, type TestRegister, type TestRow } from "../support/registre";

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

    {
      nom: "évalué le jour de la fin réelle, avant la fin prévue",
      registre: deux({ evaluationLe: "12/03/2025", dateFinReelle: "12/03/2025" }),
    },
    {
      nom: "une fin avant le début n'est pas une fin",
      registre: deux({ evaluationLe: "04/03/2025", dateFin: "02/03/2025" }),
    },
    {
      nom: "une fin réelle illisible n'est pas une fin",
      registre: deux({ evaluationLe: "04/03/2025", dateFinReelle: "?x" }),
    },
    {
      nom: "un précédent interrompu sans fin réelle n'a pas de fin",
      registre: deux({ evaluationLe: "04/03/2025", etat: "Interrompu" }),
    },
    { nom: "le second est annulé", registre: deux({ evaluationLe: "" }, { etat: "Annulé" }) },
    {
      nom: "le second n'a pas de premier jour lisible",
      registre: deux({ evaluationLe: "" }, { dateDebut: "24/03/25" }),
    },
    {
      nom: "un précédent sans premier jour n'est pas dans l'ordre",
      registre: deux({ evaluationLe: "", dateDebut: "?x" }),
    },
    {
      nom: "un précédent en double ne compte pas",
      registre: {
        Stages: [
          stage({ dateDebut: "24/03/2025", dateFin: "04/04/2025", evaluationLe: "07/04/2025" }),
          stage({ evaluationLe: "" }),
        ],
      },
    },
    {
      nom: "une évaluation cochée « ok » est dite ailleurs",
      registre: deux({ evaluationLe: "ok" }),
    },
    {
      nom: "un précédent du 29 février 2024 est hors des trois ans le 01/03/2027",
      registre: deux(
        { dateDebut: "29/02/2024", dateFin: "08/03/2024", evaluationLe: "" },
        { dateDebut: "01/03/2027", dateFin: "05/03/2027" },
      ),
    },
    {
      nom: "sur 2 ans, le premier jour hors de la fenêtre : le 03/03/2027",
      registre: {
        ...deux({ evaluationLe: "" }, { dateDebut: "03/03/2027", dateFin: "10/03/2027" }),
        Paramètres: [{ parametre: "credit.annees", valeur: 2, valableDes: "03/03/2027" }],
      },
    },
    {
      nom: "par périodes, le premier jour de la seconde : le 03/03/2028",
      registre: {
        ...deux({ evaluationLe: "" }, { dateDebut: "03/03/2028", dateFin: "10/03/2028" }),
        Paramètres: [{ parametre: "credit.fenetre", valeur: "premier-stage" }],
      },
    },
    {
      nom: "par périodes comptées d'une reprise du 10/03/2022 : le 10/03/2025 ouvre la seconde",
      registre: {
        ...deux({ evaluationLe: "" }),
        Reprises: [{ refStagiaire: "B-001", date: "10/03/2022", heures: 1 }],
        Paramètres: [{ parametre: "credit.fenetre", valeur: "premier-stage" }],
      },
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

    {
      nom: "un précédent du 29 février 2024 est dans les trois ans le 28/02/2027",
      registre: deux(
        { dateDebut: "29/02/2024", dateFin: "08/03/2024", evaluationLe: "" },
        { dateDebut: "28/02/2027", dateFin: "05/03/2027" },
      ),
      constats: [R3("avertissement")],
    },
    {
      nom: "un précédent du 28 février 2025 est hors des trois ans le 29/02/2028, celui du 1er mars dedans",
      registre: {
        Stages: [
          stage({ dateDebut: "28/02/2025", dateFin: "28/02/2025", evaluationLe: "28/02/2025" }),
          stage({
            refStage: "S-2",
            dateDebut: "01/03/2025",
            dateFin: "07/03/2025",
            evaluationLe: "",
          }),
          stage({ refStage: "S-3", dateDebut: "29/02/2028", dateFin: "03/03/2028" }),
        ],
      },
      // Were 28 February still in it, this would be the third.
      constats: [
        {
          cellule: "Stages!R4",
          gravite: "avertissement",
          lie: "Stages!AA3",
          message: "Ce 2e stage commence le 29/02/2028, mais le stage S-2",
        },
      ],
    },
    {
      nom: "évalué le lendemain du début du second : la phrase entière",
      registre: deux({ evaluationLe: "25/03/2025" }),
      constats: [
        R3(
          "erreur",
          "Ce 2e stage commence le 24/03/2025, mais le stage S-1, qui le précède, n'est évalué que le 25/03/2025. L'évaluation se fait entre les deux : vérifiez ces dates.",
        ),
      ],
    },
    {
      nom: "évalué avant sa fin, à venir aussi : à corriger, la phrase entière",
      registre: deux({ evaluationLe: "13/03/2025" }),
      au: "01/03/2025",
      constats: [
        R3(
          "erreur",
          "Ce 2e stage commence le 24/03/2025, mais le stage S-1, qui le précède, est évalué le 13/03/2025, avant sa fin (14/03/2025). Vérifiez ces dates.",
        ),
      ],
    },
    {
      nom: "évalué la veille de la fin réelle, qui suit la fin prévue",
      registre: deux({ evaluationLe: "17/03/2025", dateFinReelle: "18/03/2025" }),
      constats: [R3("erreur", "est évalué le 17/03/2025, avant sa fin (18/03/2025)")],
    },
    {
      nom: "un précédent interrompu, à un partenaire inconnu",
      registre: deux({
        evaluationLe: "",
        resultat: "Interrompu",
        dateFinReelle: "05/03/2025",
        refPartenaire: "P-404",
      }),
      constats: [R3("erreur")],
    },
    {
      nom: "le même premier jour, le sans fin vient après",
      registre: deux(
        { dateFin: "?x", evaluationLe: "" },
        { dateDebut: "03/03/2025", dateFin: "30/06/2025", evaluationLe: "" },
      ),
      constats: [{ cellule: "Stages!R2", gravite: "erreur", lie: "Stages!AA3" }],
    },
    {
      nom: "les mêmes premier et dernier jours : la ligne plus basse vient après",
      registre: deux(
        { evaluationLe: "" },
        { dateDebut: "03/03/2025", dateFin: "14/03/2025", evaluationLe: "" },
      ),
      constats: [R3("erreur")],
    },
    {
      nom: "les mêmes jours dans deux fichiers : le second fichier vient après",
      fichiers: registreDe([
        [{ Stages: [stage({ evaluationLe: "" })] }],
        [
          {
            Stagiaires: [stagiaire()],
            Partenaires: [],
            Stages: [stage({ refStage: "S-2", evaluationLe: "" })],
          },
          { name: "b.xlsx" },
        ],
      ]),
      constats: [{ cellule: "b.xlsx:Stages!R2", gravite: "erreur", lie: "Stages!AA2" }],
    },
    {
      nom: "un stage annulé entre les deux n'est pas le précédent",
      registre: {
        Stages: [
          stage({ evaluationLe: "" }),
          stage({ refStage: "S-2", etat: "Annulé", dateDebut: "17/03/2025", evaluationLe: "" }),
          stage({ refStage: "S-3", dateDebut: "24/03/2025", dateFin: "04/04/2025" }),
        ],
      },
      constats: [{ cellule: "Stages!R4", gravite: "erreur", lie: "Stages!AA2" }],
    },
    {
      nom: "sur 2 ans, le dernier jour de la fenêtre : le 02/03/2027",
      registre: {
        ...deux({ evaluationLe: "" }, { dateDebut: "02/03/2027", dateFin: "10/03/2027" }),
        Paramètres: [{ parametre: "credit.annees", valeur: 2 }],
      },
      constats: [R3("avertissement")],
    },
    {
      nom: "2 ans dès le lendemain : le 03/03/2027 est encore dans les 3 ans",
      registre: {
        ...deux({ evaluationLe: "" }, { dateDebut: "03/03/2027", dateFin: "10/03/2027" }),
        Paramètres: [{ parametre: "credit.annees", valeur: 2, valableDes: "04/03/2027" }],
      },
      constats: [R3("avertissement")],
    },
    {
      nom: "accepté avant le début du second",
      registre: {
        ...deux({ evaluationLe: "" }),
        Acquittements: [
          {
            regle: "evaluation-intermediaire",
            reference: "S-2",
            colonne: "Date de début",
            valeur: "24/03/2025",
          },
        ],
      },
      au: "23/03/2025",
      constats: [{ ...R3("erreur"), gravite: "acquitte" }],
    },
    {
      nom: "accepté pour un autre premier jour",
      registre: {
        ...deux({ evaluationLe: "" }),
        Acquittements: [
          {
            regle: "evaluation-intermediaire",
            reference: "S-2",
            colonne: "Date de début",
            valeur: "25/03/2025",
          },
        ],
      },
      au: "23/03/2025",
      constats: [R3("avertissement")],
    },
  ],
});
