import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { stage, type TestRegister, type TestRow } from "../support/registre";

const horaire = (cells: TestRow<"Stages">, sheets: TestRegister = {}): TestRegister => ({
  Stages: [stage({ regimeIndemnite: "Horaire", ...cells })],
  ...sheets,
});
const forfait = (cells: TestRow<"Stages">, sheets: TestRegister = {}): TestRegister =>
  horaire({ regimeIndemnite: "Forfait", ...cells }, sheets);
const parametre = (key: string, valeur: string | number, valableDes?: string): TestRegister => ({
  Paramètres: [{ parametre: key, valeur, valableDes }],
});
const en = (
  gravite: "erreur" | "avertissement",
  message: string,
  amount: number,
): ExpectedFinding => ({
  cellule: "Stages!AE2",
  gravite,
  message,
  proposition: { type: "money", amount },
});

describeRule("indemnite-montant", {
  conforme: [
    { nom: "76 h à 2 € font 152 €", registre: horaire({ indemnite: 152 }) },
    {
      nom: "7 h 36 à 2 € font 15,20 €",
      registre: horaire({ indemnite: "15,20 €", heuresPrestees: "7h36", joursPrestes: 1 }),
    },
    {
      nom: "un demi-cent monte : 0 h 01 à 2,10 € font 3,5 centimes, donc 0,04 €",
      registre: horaire(
        { indemnite: 0.04, heuresPrestees: "0h01", joursPrestes: 1 },
        parametre("indemnite.horaire", 2.1),
      ),
    },
    {
      nom: "100 € pour 10 jours à 80 % juste",
      registre: forfait({ indemnite: 100, joursPrestes: 8, heuresPrestees: 60.8 }),
    },
    {
      nom: "50 € pour 5 jours prévus",
      registre: forfait({
        indemnite: 50,
        joursPrevus: 5,
        joursPrestes: 5,
        heuresPrevues: 38,
        heuresPrestees: 38,
      }),
    },
    {
      nom: "33,33 € pour 3,333 jours prévus",
      registre: forfait({ indemnite: 33.33, joursPrevus: "3,333", joursPrestes: 4 }),
    },
    {
      nom: "au plus 100 €, même pour 12 jours",
      registre: forfait({ indemnite: 100, joursPrevus: 12, joursPrestes: 12 }),
    },
    {
      nom: "sans jours prévus : 60,8 h sur 76 h font 80 %",
      registre: forfait({ indemnite: 100, joursPrevus: "", heuresPrestees: 60.8, joursPrestes: 4 }),
    },
    {
      nom: "sans jours prévus : 38 h prévues font 5 jours, 50 €",
      registre: forfait({
        indemnite: 50,
        joursPrevus: "",
        heuresPrevues: 38,
        heuresPrestees: 38,
        joursPrestes: 5,
      }),
    },
    {
      nom: "le forfait entier pour 5 jours, si le prorata est Non",
      registre: forfait(
        { indemnite: 100, joursPrevus: 5, joursPrestes: 5 },
        parametre("indemnite.forfait-prorata", "Non"),
      ),
    },
    {
      nom: "en jours de temps plein : 60,8 h font 8 jours",
      registre: forfait(
        { indemnite: 100, joursPrestes: 5, heuresPrestees: 60.8 },
        parametre("indemnite.jours", "temps-plein"),
      ),
    },
    { nom: "rien sous 80 %, rien d'inscrit", registre: forfait({ joursPrestes: 7 }) },
    {
      nom: "aucune indemnité, 0 € inscrit",
      registre: horaire({ regimeIndemnite: "Aucune", indemnite: 0 }),
    },
    { nom: "aucune indemnité, rien d'inscrit", registre: horaire({ regimeIndemnite: "Aucune" }) },
    {
      nom: "le montant en vigueur le premier jour",
      registre: horaire({ indemnite: 152 }, parametre("indemnite.horaire", 3, "04/03/2025")),
    },
    {
      nom: "le dernier jour, le stage n'est pas fini",
      registre: horaire({ indemnite: 1 }),
      au: "14/03/2025",
    },
    {
      nom: "une présence inconnue",
      registre: horaire({ indemnite: 1, heuresPrestees: "", joursPrestes: "" }),
    },
    { nom: "des heures illisibles", registre: horaire({ indemnite: 1, heuresPrestees: "?x" }) },
    {
      nom: "une ligne de présence inutilisable",
      registre: horaire(
        { indemnite: 1 },
        { Prestations: [{ refStage: "S-1", date: "03/03/25", heures: 7.6 }] },
      ),
    },
    {
      nom: "sans régime : une autre règle le dit",
      registre: horaire({ indemnite: 1, regimeIndemnite: "" }),
    },
    {
      nom: "un régime illisible",
      registre: horaire({ indemnite: 1, regimeIndemnite: "peut-être" }),
    },
    {
      nom: "un forfait sans rien de prévu",
      registre: forfait({ indemnite: 1, joursPrevus: "", heuresPrevues: "" }),
    },
    {
      nom: "un forfait aux jours prévus illisibles",
      registre: forfait({ indemnite: 1, joursPrevus: "?x" }),
    },
    { nom: "sans premier jour", registre: horaire({ indemnite: 1, dateDebut: "?x" }) },
    { nom: "un stage annulé", registre: horaire({ indemnite: 1, etat: "Annulé" }) },
    {
      nom: "sans la colonne",
      registre: horaire({}),
      options: { without: { Stages: ["indemnite"] } },
    },
  ],
  fautif: [
    {
      nom: "un cent de trop",
      registre: horaire({ indemnite: 152.01 }),
      constats: [
        en(
          "erreur",
          "Inscrit : 152,01 €. Calculé : 76 h × 2,00 € = 152,00 €. Remplacez par 152,00 €, ou vérifiez les présences.",
          15_200,
        ),
      ],
    },
    {
      nom: "un cent trop peu, le lendemain de la fin",
      registre: horaire({ indemnite: 151.99 }),
      au: "15/03/2025",
      constats: [en("erreur", "Inscrit : 151,99 €.", 15_200)],
    },
    {
      nom: "rien d'inscrit",
      registre: horaire({}),
      constats: [
        en(
          "avertissement",
          "Aucun montant n'est inscrit. Calculé : 76 h × 2,00 € = 152,00 €. Inscrivez 152,00 €, ou vérifiez les présences.",
          15_200,
        ),
      ],
    },
    {
      nom: "100 € pour 7 jours sur 10",
      registre: forfait({ indemnite: 100, joursPrestes: 7 }),
      constats: [
        en(
          "erreur",
          "Inscrit : 100,00 €. Calculé : 0,00 €, car 7 jours de présence sur 10 font 70 % (minimum : 80 %). Remplacez par 0,00 €, ou vérifiez les présences.",
          0,
        ),
      ],
    },
    {
      nom: "100 € pour 5 jours prévus",
      registre: forfait({ indemnite: 100, joursPrevus: 5, joursPrestes: 5 }),
      constats: [
        en(
          "erreur",
          "Calculé : 50,00 €, car 5 jours de présence sur 5 font 100 % (minimum : 80 %).",
          5000,
        ),
      ],
    },
    {
      nom: "sans jours prévus, une minute sous 80 % des heures",
      registre: forfait({
        indemnite: 100,
        joursPrevus: "",
        heuresPrestees: "60h47",
        joursPrestes: 10,
      }),
      constats: [en("erreur", "car 60 h 47 prestées sur 76 h font 79,9 % (minimum : 80 %)", 0)],
    },
    {
      nom: "en jours de temps plein : 60 h 47 font moins de 8 jours",
      registre: forfait(
        { indemnite: 100, joursPrestes: 10, heuresPrestees: "60h47" },
        parametre("indemnite.jours", "temps-plein"),
      ),
      constats: [en("erreur", "font 79,9 % (minimum : 80 %)", 0)],
    },
    {
      nom: "quelque chose alors que le régime est Aucune",
      registre: horaire({ regimeIndemnite: "Aucune", indemnite: 0.01 }),
      constats: [en("erreur", "Calculé : 0,00 €, car le régime est Aucune.", 0)],
    },
    {
      nom: "le montant nouveau, dès le premier jour",
      registre: horaire({ indemnite: 152 }, parametre("indemnite.horaire", 3, "03/03/2025")),
      constats: [en("erreur", "76 h × 3,00 € = 228,00 €", 22_800)],
    },
    {
      nom: "les jours priment les totaux : 2 × 7,6 h font 30,40 €",
      registre: horaire(
        { indemnite: 152 },
        {
          Prestations: [
            { refStage: "S-1", date: "03/03/2025", heures: 7.6 },
            { refStage: "S-1", date: "04/03/2025", heures: 7.6, presence: "P" },
          ],
        },
      ),
      constats: [en("erreur", "15 h 12 × 2,00 € = 30,40 €", 3040)],
    },
    {
      nom: "un stage interrompu garde son plan : 4 jours sur 10",
      registre: forfait({
        indemnite: 40,
        etat: "Interrompu",
        dateFinReelle: "06/03/2025",
        joursPrestes: 4,
      }),
      constats: [en("erreur", "car 4 jours de présence sur 10 font 40 %", 0)],
    },
    {
      nom: "sans heures, les jours en donnent : 10 jours font 76 h",
      registre: horaire({ indemnite: 150, heuresPrestees: "" }),
      constats: [en("erreur", "76 h × 2,00 € = 152,00 €", 15_200)],
    },
  ],
});
