import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { registreDe, stage, type TestRegister, type TestRow } from "../support/registre";

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

/** Rows of `Prestations` after which no amount is judged. */
const INUTILISABLES: [string, TestRow<"Prestations">][] = [
  ["sans date", { refStage: "S-1", heures: 1 }],
  ["au 30 février", { refStage: "S-1", date: "30/02/2025", heures: 1 }],
  ["Présent sans heures", { refStage: "S-1", date: "05/03/2025", presence: "Présent" }],
  ["de 7 h 60", { refStage: "S-1", date: "05/03/2025", heures: "7h60" }],
  ["de plus de 24 h", { refStage: "S-1", date: "05/03/2025", heures: "24h01" }],
  ["à la présence illisible", { refStage: "S-1", date: "05/03/2025", heures: 1, presence: "?x" }],
];

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

    {
      nom: "un demi-cent monte : 2,5 jours à 4,41 € font 11,025 €, donc 11,03 €",
      registre: avec({ tarifParJour: 4.41, joursPrestes: 2.5, deplacements: 11.03 }),
    },
    {
      nom: "moins d'un demi-cent descend : 0,3 jour à 0,01 € ne fait rien",
      registre: avec({ tarifParJour: 0.01, joursPrestes: 0.3, deplacements: 0 }),
    },
    {
      nom: "le plafond est le calcul même",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 44 },
        { Tarifs: [tarif({ plafondParStage: 44 })] },
      ),
    },
    {
      nom: "un plafond au-dessus du calcul",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 44 },
        { Tarifs: [tarif({ plafondParStage: 44.01 })] },
      ),
    },
    {
      nom: "le plafond d'une version qui n'est plus en vigueur",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 44 },
        { Tarifs: [tarif({ plafondParStage: 10 }), tarif({ valableDes: "03/03/2025" })] },
      ),
    },
    {
      nom: "de deux lignes du même jour, la plus basse vaut",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 50 },
        { Tarifs: [tarif({}), tarif({ code: "tec", montantParJour: 5 })] },
      ),
    },
    {
      nom: "une version illisible ne vaut pas",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 44 },
        {
          Tarifs: [
            tarif({}),
            tarif({ montantParJour: 9, valableDes: "01/01/2025", plafondParStage: "aucun" }),
          ],
        },
      ),
    },
    {
      nom: "un tarif pas encore en vigueur : une autre règle le dit",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 1 },
        { Tarifs: [tarif({ valableDes: "04/03/2025" })] },
      ),
    },
    {
      nom: "un code, sans premier jour lisible",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 1, dateDebut: "?x" },
        { Tarifs: [tarif({})] },
      ),
    },
    {
      nom: "des heures seules, sans premier jour lisible : les jours ne se déduisent pas",
      registre: avec({ tarifParJour: 4.4, deplacements: 1, dateDebut: "?x", joursPrestes: "" }),
    },
    {
      nom: "un tarif illisible",
      registre: avec({ tarifParJour: { error: true }, deplacements: 1 }),
    },
    {
      nom: "sans la colonne du tarif",
      registre: avec({ tarifParJour: 4.4, deplacements: 1 }),
      options: { without: { Stages: ["tarifParJour"] } },
    },
    {
      nom: "en temps plein, les déplacements comptent encore les dates : 2 × 4,40 €",
      registre: avec(
        { tarifParJour: 4.4, deplacements: 8.8 },
        {
          Prestations: jours(["03/03/2025", "04/03/2025"], { heures: 3.8 }),
          Paramètres: [{ parametre: "indemnite.jours", valeur: "temps-plein" }],
        },
      ),
    },
    {
      nom: "un stage interrompu, jusqu'à ce jour-là",
      registre: avec({
        tarifParJour: 4.4,
        deplacements: 8.8,
        etat: "Interrompu",
        dateFinReelle: "04/03/2025",
        joursPrestes: 2,
      }),
    },
    {
      nom: "interrompu sans fin réelle, il n'est pas fini",
      registre: avec({ tarifParJour: 4.4, deplacements: 1, etat: "Interrompu" }),
    },
    ...INUTILISABLES.map(([nom, row]) => ({
      nom: `une ligne ${nom} fait taire la règle`,
      registre: avec(
        { tarifParJour: 4.4, deplacements: 1 },
        { Prestations: [...jours(["03/03/2025"]), row] },
      ),
    })),
    {
      nom: "un doublon",
      registre: { Stages: [stage(), stage({ tarifParJour: 4.4, deplacements: 1 })] },
    },
    {
      nom: "rien que des absences, rien d'inscrit",
      registre: avec(
        { tarifParJour: 4.4 },
        { Prestations: jours(["03/03/2025"], { heures: undefined, presence: "AJ" }) },
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
      constats: [
        erreur("Calculé : 10 jours × 4,40 € = 44,00 €, ramenés au plafond de 43,99 €.", 4399),
      ],
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

    {
      nom: "un demi-cent monte : 11,02 € est un cent trop peu",
      registre: avec({ tarifParJour: 4.41, joursPrestes: 2.5, deplacements: 11.02 }),
      constats: [
        erreur(
          "Inscrit : 11,02 €. Calculé : 2,5 jours × 4,41 € = 11,03 €. Remplacez par 11,03 €, ou vérifiez les présences.",
          1103,
        ),
      ],
    },
    {
      nom: "0 € inscrit alors que 44 € sont dus : à corriger, non à vérifier",
      registre: avec({ tarifParJour: 4.4, deplacements: 0 }),
      constats: [erreur("Inscrit : 0,00 €.", 4400)],
    },
    {
      nom: "rien n'est dû à 0 €, mais 0,01 € est inscrit",
      registre: avec({ tarifParJour: 0, deplacements: 0.01 }),
      constats: [erreur("Inscrit : 0,01 €.", 0)],
    },
    {
      nom: "rien d'inscrit, le plafond est dû",
      registre: avec({ tarifParJour: "TEC" }, { Tarifs: [tarif({ plafondParStage: 20 })] }),
      constats: [
        {
          cellule: "Stages!AG2",
          gravite: "avertissement",
          message: "Inscrivez 20,00 €, ou vérifiez les présences.",
          proposition: { type: "money", amount: 2000 },
        },
      ],
    },
    {
      nom: "un montant par jour, sans premier jour lisible : les jours prestés suffisent",
      registre: avec({ tarifParJour: 4.4, deplacements: 1, dateDebut: "?x" }),
      constats: [erreur("10 jours × 4,40 € = 44,00 €", 4400)],
    },
    {
      nom: "des heures prestées illisibles : les jours suffisent",
      registre: avec({ tarifParJour: 4.4, deplacements: 1, heuresPrestees: "environ 76" }),
      constats: [erreur("10 jours × 4,40 € = 44,00 €", 4400)],
    },
    {
      nom: "un jour de 7 h : 70 h font 10 jours, 70 h 01 en feraient 11",
      registre: {
        Stages: [
          stage({ tarifParJour: 1, deplacements: 10, heuresPrestees: 70, joursPrestes: "" }),
          stage({
            refStage: "S-2",
            tarifParJour: 1,
            deplacements: 10,
            heuresPrestees: "70h01",
            joursPrestes: "",
          }),
        ],
        Paramètres: [{ parametre: "jour.heures", valeur: 7 }],
      },
      constats: [{ ...erreur("11 jours × 1,00 € = 11,00 €", 1100), cellule: "Stages!AG3" }],
    },
    {
      nom: "le tarif nouveau, dès le premier jour",
      registre: avec(
        { tarifParJour: "TEC", deplacements: 44 },
        { Tarifs: [tarif({}), tarif({ montantParJour: 5, valableDes: "03/03/2025" })] },
      ),
      constats: [erreur("10 jours × 5,00 € = 50,00 €", 5000)],
    },
    {
      nom: "le tarif d'un second fichier",
      fichiers: registreDe([
        [avec({ tarifParJour: "TEC", deplacements: 44 }, { Tarifs: [tarif({})] })],
        [{ Tarifs: [tarif({ montantParJour: 5 })] }, { name: "b.xlsx" }],
      ]),
      constats: [erreur("10 jours × 5,00 € = 50,00 €", 5000)],
    },
    {
      nom: "sans régime d'indemnité, d'une personne et d'un partenaire inconnus",
      registre: avec({
        tarifParJour: 4.4,
        deplacements: 1,
        refStagiaire: "B-404",
        refPartenaire: "P-404",
      }),
      constats: [erreur("44,00 €", 4400)],
    },
    {
      nom: "rien d'inscrit, accepté",
      registre: avec(
        { tarifParJour: 4.4 },
        { Acquittements: [{ regle: "deplacement-montant", reference: "S-1" }] },
      ),
      constats: [{ ...erreur("Aucun montant", 4400), gravite: "acquitte" }],
    },
  ],
});
