import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

/** A stage that ends on 14 March 2025; 30 days later is 13 April. */
const avec = (cells: TestRow<"Stages">, sheets: TestRegister = {}): TestRegister => ({
  Stages: [stage({ evaluationLe: "", ...cells })],
  ...sheets,
});
const AA2 = (gravite: "erreur" | "avertissement", message?: string): ExpectedFinding => ({
  cellule: "Stages!AA2",
  gravite,
  ...(message === undefined ? {} : { message }),
});
const delai = (valeur: number): TestRegister => ({
  Paramètres: [{ parametre: "evaluation.delai-jours", valeur }],
});

describeRule("evaluation-finale", {
  conforme: [
    { nom: "évalué après la fin", registre: avec({ evaluationLe: "17/03/2025" }) },
    { nom: "évalué le dernier jour", registre: avec({ evaluationLe: "14/03/2025" }) },
    { nom: "évalué très tard", registre: avec({ evaluationLe: "30/12/2025" }) },
    { nom: "le dernier jour, pas encore", registre: avec({}), au: "14/03/2025" },
    {
      nom: "une fin réelle à venir",
      registre: avec({ dateFinReelle: "20/03/2025" }),
      au: "20/03/2025",
    },
    { nom: "illisible : une autre règle le dit", registre: avec({ evaluationLe: "17/03/25" }) },
    { nom: "sans dernier jour", registre: avec({ dateFin: "?x" }) },
    {
      nom: "sans la colonne",
      registre: avec({}),
      options: { without: { Stages: ["evaluationLe"] } },
    },
    { nom: "un stage annulé", registre: avec({ etat: "Annulé" }) },
  ],
  fautif: [
    {
      nom: "le lendemain de la fin : à vérifier",
      registre: avec({}),
      au: "15/03/2025",
      constats: [
        AA2(
          "avertissement",
          "Ce stage s'est terminé le 14/03/2025, et n'est pas évalué. Faites l'évaluation avec la personne et le partenaire, puis notez la date.",
        ),
      ],
    },
    {
      nom: "30 jours après : encore à vérifier",
      registre: avec({}),
      au: "13/04/2025",
      constats: [AA2("avertissement")],
    },
    {
      nom: "31 jours après : à corriger",
      registre: avec({}),
      au: "14/04/2025",
      constats: [
        AA2(
          "erreur",
          "Ce stage s'est terminé le 14/03/2025, il y a plus de 30 jours, et n'est pas évalué.",
        ),
      ],
    },
    {
      nom: "un délai de 15 jours",
      registre: avec({}, delai(15)),
      au: "30/03/2025",
      constats: [AA2("erreur", "il y a plus de 15 jours")],
    },
    {
      nom: "un délai de 15 jours, le quinzième",
      registre: avec({}, delai(15)),
      au: "29/03/2025",
      constats: [AA2("avertissement")],
    },
    {
      nom: "évalué la veille de la fin",
      registre: avec({ evaluationLe: "13/03/2025" }),
      constats: [
        AA2(
          "avertissement",
          "L'évaluation est datée du 13/03/2025, avant la fin du stage (14/03/2025). Vérifiez cette date.",
        ),
      ],
    },
    {
      nom: "un stage interrompu, après son dernier jour",
      registre: avec({ resultat: "Interrompu", dateFinReelle: "06/03/2025" }),
      au: "07/03/2025",
      constats: [AA2("avertissement")],
    },
  ],
});
