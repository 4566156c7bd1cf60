import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

/** Ten days of March 2025; `cells` of the stage, `tarifs` in force. */
const avec = (cells: TestRow<"Stages">, sheets: TestRegister = {}): TestRegister => ({
  Stages: [stage(cells)],
  ...sheets,
});
const tarif = (cells: TestRow<"Tarifs">): TestRow<"Tarifs"> => ({
  code: "TEC",
  montantParJour: 4.4,
  ...cells,
});
const jours = (
  dates: readonly string[],
  cells: TestRow<"Prestations"> = {},
): TestRow<"Prestations">[] =>
  dates.map((date) => ({ refStage: "S-1", date, heures: 7.6, presence: "Présent", ...cells }));

const erreur = (message: string, amount: number): ExpectedFinding => ({
  cellule: "Stages!AG2",
  gravite: "erreur",
  message,
  proposition: { type: "money", amount },
});

describeRule("deplacement-montant", {
  conforme: [
    { nom: "10 jours à 4,40 €", registre: avec({ tarifParJour: 4.4, deplacements: 44 }) },
    { nom: "rien d'inscrit, rien de noté", registre: avec({}) },
    { nom: "rien n'est dû à 0 €", registre: avec({ tarifParJour: 0 }) },
    {
      nom: "le jour de la fin, le stage n'est pas fini",
      registre: avec({ tarifParJour: 4.4, deplacements: 1 }),
      au: "14/03/2025",
    },
    {
      nom: "un tarif par son code",
      registre: avec({ tarifParJour: "tec", deplacements: 44 }, { Tarifs: [tarif({})] }),
    },
    {
      nom: "le plafond du tarif",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 40 },
        { Tarifs: [tarif({ plafondParStage: 40 })] },
      ),
    },
    {
      nom: "le tarif en vigueur le premier jour, pas celui d'après",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 44 },
        {
          Tarifs: [
            tarif({ valableDes: "03/03/2025" }),
            tarif({ montantParJour: 9, valableDes: "04/03/2025" }),
          ],
        },
      ),
    },
    {
      nom: "un tarif périmé : une autre règle le dit",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 44 },
        { Tarifs: [tarif({ montantParJour: undefined })] },
      ),
    },
    {
      nom: "un tarif inconnu : une autre règle le dit",
      registre: avec({ tarifParJour: "BUS", deplacements: 44 }),
    },
    { nom: "sans tarif noté : une autre règle le dit", registre: avec({ deplacements: 44 }) },
    {
      nom: "une présence inconnue",
      registre: avec({
        tarifParJour: 4.4,
        deplacements: 1,
        heuresPrestees: undefined,
        joursPrestes: undefined,
      }),
    },
    {
      nom: "des jours illisibles",
      registre: avec({ tarifParJour: 4.4, deplacements: 1, joursPrestes: "?x" }),
    },
    { nom: "un montant illisible", registre: avec({ tarifParJour: 4.4, deplacements: "voir DF" }) },
    {
      nom: "sans la colonne",
      registre: avec({ tarifParJour: 4.4 }),
      options: { without: { Stages: ["deplacements"] } },
    },
    {
      nom: "un stage annulé",
      registre: avec({ tarifParJour: 4.4, deplacements: 1, etat: "Annulé" }),
    },
    {
      nom: "une ligne de présence inutilisable fait taire la règle",
      registre: avec(
        { tarifParJour: 4.4, deplacements: 1 },
        {
          Prestations: [
            ...jours(["03/03/2025"]),
            { refStage: "S-1", date: "04/03/2025", presence: "Présent" },
          ],
        },
      ),
    },
  ],
  fautif: [
    {
      nom: "un cent de trop",
      registre: avec({ tarifParJour: 4.4, deplacements: 44.01 }),
      constats: [
        erreur(
          "Inscrit : 44,01 €. Calculé : 10 jours × 4,40 € = 44,00 €. Remplacez par 44,00 €, ou vérifiez les présences.",
          4400,
        ),
      ],
    },
    {
      nom: "un cent trop peu, le lendemain de la fin",
      registre: avec({ tarifParJour: 4.4, deplacements: 43.99 }),
      au: "15/03/2025",
      constats: [erreur("Inscrit : 43,99 €.", 4400)],
    },
    {
      nom: "rien d'inscrit alors que 44 € sont dus",
      registre: avec({ tarifParJour: 4.4 }),
      constats: [
        {
          cellule: "Stages!AG2",
          gravite: "avertissement",
          message:
            "Aucun montant n'est inscrit. Calculé : 10 jours × 4,40 € = 44,00 €. Inscrivez 44,00 €, ou vérifiez les présences.",
          proposition: { type: "money", amount: 4400 },
        },
      ],
    },
    {
      nom: "au-delà du plafond",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 44 },
        { Tarifs: [tarif({ plafondParStage: 43.99 })] },
      ),
      constats: [erreur("Calculé : 10 jours × 4,40 € = 43,99 € (plafond : 43,99 €).", 4399)],
    },
    {
      nom: "deux lignes le même jour font un jour : 4,40 €",
      registre: avec(
        { tarifParJour: 4.4, deplacements: 8.8 },
        { Prestations: jours(["03/03/2025", "03/03/2025"], { heures: 3.8 }) },
      ),
      constats: [erreur("Calculé : 1 jour × 4,40 € = 4,40 €.", 440)],
    },
    {
      nom: "un jour d'absence ne compte pas",
      registre: avec(
        { tarifParJour: 4.4, deplacements: 8.8 },
        {
          Prestations: [
            ...jours(["03/03/2025"]),
            ...jours(["04/03/2025"], { heures: undefined, presence: "AJ" }),
          ],
        },
      ),
      constats: [erreur("Calculé : 1 jour × 4,40 € = 4,40 €.", 440)],
    },
    {
      nom: "sans jours, les heures en donnent : 68,5 h font 10 jours, 68,4 h en font 9",
      registre: {
        Stages: [
          stage({
            tarifParJour: 4.4,
            deplacements: 39.6,
            heuresPrestees: 68.5,
            joursPrestes: undefined,
          }),
          stage({
            refStage: "S-2",
            tarifParJour: 4.4,
            deplacements: 39.6,
            heuresPrestees: 68.4,
            joursPrestes: undefined,
          }),
        ],
      },
      constats: [erreur("Calculé : 10 jours × 4,40 € = 44,00 €.", 4400)],
    },
  ],
});
