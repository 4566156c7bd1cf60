import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

const avec = (cells: TestRow<"Stages">): TestRegister => ({ Stages: [stage(cells)] });
const Z2 = (message?: string): ExpectedFinding => ({
  cellule: "Stages!Z2",
  gravite: "avertissement",
  ...(message === undefined ? {} : { message }),
});

describeRule("suivi-stage", {
  conforme: [
    { nom: "pendant le stage", registre: avec({}) },
    { nom: "le premier jour", registre: avec({ suiviLe: "03/03/2025" }) },
    { nom: "le dernier jour", registre: avec({ suiviLe: "14/03/2025" }) },
    { nom: "pas encore, le dernier jour", registre: avec({ suiviLe: "" }), au: "14/03/2025" },
    { nom: "illisible : une autre règle le dit", registre: avec({ suiviLe: "ok" }) },
    { nom: "sans dernier jour", registre: avec({ suiviLe: "", dateFin: "?x" }) },
    { nom: "sans la colonne", options: { without: { Stages: ["suiviLe"] } } },
    { nom: "un stage annulé", registre: avec({ suiviLe: "", etat: "Annulé" }) },

    {
      nom: "pas encore, avant le stage",
      registre: avec({ suiviLe: "" }),
      au: "01/01/2025",
    },
    {
      nom: "le jour de la fin réelle, après la fin prévue",
      registre: avec({ suiviLe: "18/03/2025", dateFinReelle: "18/03/2025" }),
    },
    {
      nom: "pas encore, le jour de la fin réelle",
      registre: avec({ suiviLe: "", dateFinReelle: "18/03/2025" }),
      au: "18/03/2025",
    },
    {
      nom: "interrompu sans fin réelle",
      registre: avec({ suiviLe: "", etat: "Interrompu" }),
    },
    {
      nom: "une fin réelle illisible",
      registre: avec({ suiviLe: "", dateFinReelle: "?x" }),
    },
    {
      nom: "une fin avant le début",
      registre: avec({ suiviLe: "", dateFin: "02/03/2025" }),
    },
    { nom: "un doublon", registre: { Stages: [stage(), stage({ suiviLe: "" })] } },
    {
      nom: "une formule en erreur : une autre règle le dit",
      registre: avec({ suiviLe: { error: true } }),
    },
  ],
  fautif: [
    {
      nom: "aucun, le lendemain de la fin",
      registre: avec({ suiviLe: "" }),
      au: "15/03/2025",
      constats: [
        Z2(
          "Ce stage s'est terminé le 14/03/2025 et aucun suivi n'est noté. Notez la date de la visite ou du contact.",
        ),
      ],
    },
    {
      nom: "la veille du début",
      registre: avec({ suiviLe: "02/03/2025" }),
      constats: [
        Z2(
          "Le suivi est daté du 02/03/2025, hors du stage (du 03/03/2025 au 14/03/2025). Vérifiez cette date.",
        ),
      ],
    },
    { nom: "le lendemain de la fin", registre: avec({ suiviLe: "15/03/2025" }), constats: [Z2()] },
    {
      nom: "après la fin réelle",
      registre: avec({ suiviLe: "12/03/2025", dateFinReelle: "11/03/2025" }),
      constats: [Z2()],
    },

    {
      nom: "aucun, le lendemain de la fin réelle, avant la fin prévue",
      registre: avec({ suiviLe: "", dateFinReelle: "11/03/2025" }),
      au: "12/03/2025",
      constats: [Z2("Ce stage s'est terminé le 11/03/2025 et aucun suivi n'est noté.")],
    },
    {
      nom: "aucun, un stage interrompu, une personne inconnue",
      registre: avec({
        suiviLe: "néant",
        resultat: "Interrompu",
        dateFinReelle: "05/03/2025",
        refStagiaire: "B-404",
      }),
      au: "06/03/2025",
      constats: [Z2("terminé le 05/03/2025")],
    },
    {
      nom: "aucun, sans premier jour lisible : la fin suffit",
      registre: avec({ suiviLe: "", dateDebut: "?x" }),
      constats: [Z2()],
    },
    {
      nom: "hors du stage, avant qu'il commence",
      registre: avec({ suiviLe: "02/03/2025" }),
      au: "01/01/2025",
      constats: [Z2()],
    },
    {
      nom: "aucun, accepté",
      registre: {
        ...avec({ suiviLe: "" }),
        Acquittements: [{ regle: "suivi-stage", reference: "S-1", colonne: "Suivi le" }],
      },
      constats: [{ ...Z2(), gravite: "acquitte" }],
    },
    {
      nom: "l'absence acceptée n'accepte pas une date hors du stage",
      registre: {
        ...avec({ suiviLe: "15/03/2025" }),
        Acquittements: [{ regle: "suivi-stage", reference: "S-1", colonne: "Suivi le" }],
      },
      constats: [Z2()],
    },
    {
      nom: "l'acceptation d'une autre colonne",
      registre: {
        ...avec({ suiviLe: "" }),
        Acquittements: [{ regle: "suivi-stage", reference: "S-1", colonne: "Évaluation le" }],
      },
      constats: [Z2()],
    },
  ],
});
