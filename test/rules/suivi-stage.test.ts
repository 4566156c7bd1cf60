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
  ],
});
