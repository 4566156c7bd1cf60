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
const delai = (valeur: number, valableDes?: string): TestRegister => ({
  Paramètres: [{ parametre: "evaluation.delai-jours", valeur, valableDes }],
});

const ACCEPTE: TestRegister = {
  Acquittements: [{ regle: "evaluation-finale", reference: "S-1" }],
};

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

    {
      nom: "sans premier jour lisible, le délai n'est pas connu",
      registre: avec({ dateDebut: "?x" }),
    },
    { nom: "interrompu sans fin réelle", registre: avec({ etat: "Interrompu" }) },
    { nom: "une fin réelle illisible", registre: avec({ dateFinReelle: "?x" }) },
    { nom: "une fin avant le début", registre: avec({ dateFin: "02/03/2025" }) },
    {
      nom: "évalué le jour de la fin réelle, avant la fin prévue",
      registre: avec({ evaluationLe: "11/03/2025", dateFinReelle: "11/03/2025" }),
    },
    { nom: "un doublon", registre: { Stages: [stage(), stage({ evaluationLe: "" })] } },
    {
      nom: "une case cochée est dite ailleurs",
      registre: avec({ evaluationLe: "✔" }),
    },
    {
      nom: "un résultat noté, un stage pas encore fini",
      registre: avec({ resultat: "Confirmé" }),
      au: "13/03/2025",
    },
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

    {
      nom: "31 jours après : la phrase entière",
      registre: avec({}),
      au: "14/04/2025",
      constats: [
        AA2(
          "erreur",
          "Ce stage s'est terminé le 14/03/2025, il y a plus de 30 jours, et n'est pas évalué. Faites l'évaluation avec la personne et le partenaire, puis notez la date.",
        ),
      ],
    },
    {
      nom: "30 jours après la fin réelle, 31 après la fin prévue : encore à vérifier",
      registre: avec({ dateFinReelle: "15/03/2025" }),
      au: "14/04/2025",
      constats: [
        AA2("avertissement", "Ce stage s'est terminé le 15/03/2025, et n'est pas évalué."),
      ],
    },
    {
      nom: "31 jours après l'interruption : à corriger",
      registre: avec({ etat: "Interrompu", dateFinReelle: "06/03/2025" }),
      au: "06/04/2025",
      // 6 March + 31 days.
      constats: [AA2("erreur")],
    },
    {
      nom: "évalué la veille de la fin réelle, après la fin prévue",
      registre: avec({ evaluationLe: "17/03/2025", dateFinReelle: "18/03/2025" }),
      constats: [AA2("avertissement", "avant la fin du stage (18/03/2025)")],
    },
    {
      nom: "évalué avant la fin, même avant le stage et bien plus de 30 jours après",
      registre: avec({ evaluationLe: "01/01/2025" }),
      au: "31/12/2026",
      constats: [AA2("avertissement")],
    },
    {
      nom: "un délai de 0 jour : à corriger le lendemain",
      registre: avec({}, delai(0)),
      au: "15/03/2025",
      constats: [AA2("erreur")],
    },
    {
      nom: "un délai d'un jour : la phrase",
      registre: avec({}, delai(1)),
      au: "16/03/2025",
      constats: [AA2("erreur", "il y a plus de 1 jour, et")],
    },
    {
      nom: "un délai de 15 jours dès le premier jour",
      registre: avec({}, delai(15, "03/03/2025")),
      au: "30/03/2025",
      constats: [AA2("erreur")],
    },
    {
      nom: "un délai de 15 jours le lendemain du premier jour : 30 jours encore",
      registre: avec({}, delai(15, "04/03/2025")),
      au: "30/03/2025",
      constats: [AA2("avertissement")],
    },
    {
      nom: "une personne et un partenaire inconnus",
      registre: avec({ refStagiaire: "B-404", refPartenaire: "P-404" }),
      au: "15/03/2025",
      constats: [AA2("avertissement")],
    },
    {
      nom: "accepté dans les 30 jours",
      registre: avec({}, ACCEPTE),
      au: "13/04/2025",
      constats: [{ ...AA2("erreur"), gravite: "acquitte" }],
    },
    {
      nom: "accepté, mais plus de 30 jours ont passé",
      registre: avec({}, ACCEPTE),
      au: "14/04/2025",
      constats: [AA2("erreur")],
    },
    {
      nom: "un stage suivant a commencé : dit ici aussi, et le stage en cours ne l'est pas",
      registre: {
        Stages: [
          stage({ evaluationLe: "" }),
          stage({
            refStage: "S-2",
            dateDebut: "24/03/2025",
            dateFin: "04/04/2025",
            evaluationLe: "",
          }),
        ],
      },
      au: "25/03/2025",
      constats: [AA2("avertissement")],
    },
  ],
});
