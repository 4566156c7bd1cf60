import { describeRule, type ExpectedFinding } from "../support/describe-rule";
import { registreDe, stage, type TestRegister, type TestRow } from "../support/registre";

/** A day of a stage from 3 to 14 March 2025. */
const le = (date: string, cells: TestRow<"Stages"> = {}): TestRegister => ({
  Stages: [stage(cells)],
  Prestations: [{ refStage: "S-1", date, heures: 7.6 }],
});
const B2 = (message?: string): ExpectedFinding => ({
  cellule: "Prestations!B2",
  gravite: "erreur",
  ...(message === undefined ? {} : { message }),
});

describeRule("prestation-hors-periode", {
  conforme: [
    {
      nom: "un jour sans heures ni présence : rien n'est presté, rien n'est dit",
      registre: { Prestations: [{ refStage: "S-1", date: "02/03/2025", remarque: "à confirmer" }] },
    },
    { nom: "le premier jour", registre: le("03/03/2025") },
    { nom: "le dernier jour", registre: le("14/03/2025") },
    {
      nom: "le dernier jour réel, après la fin prévue",
      registre: le("17/03/2025", { dateFinReelle: "17/03/2025" }),
    },
    { nom: "sans dernier jour lisible", registre: le("01/02/2025", { dateFin: "?x" }) },
    { nom: "sans premier jour lisible", registre: le("01/04/2025", { dateDebut: "?x" }) },
    {
      nom: "une fin avant le début n'est pas une fin",
      registre: le("01/04/2025", { dateFin: "01/03/2025" }),
    },
    {
      nom: "une fin réelle illisible n'est pas une fin",
      registre: le("01/04/2025", { dateFinReelle: "?x" }),
    },
    {
      nom: "un stage inconnu",
      registre: { Prestations: [{ refStage: "S-404", date: "01/01/2020", heures: 1 }] },
    },
    { nom: "un stage annulé", registre: le("01/04/2025", { etat: "Annulé" }) },

    {
      nom: "un stage interrompu sans fin réelle n'a pas de dernier jour",
      registre: le("01/04/2025", { etat: "Interrompu" }),
    },
    { nom: "une date illisible", registre: le("15/03/25") },
    { nom: "sans date", registre: le("-") },
    {
      nom: "une heure du jour est coupée : le dernier jour à 18 h",
      registre: le("14/03/2025 18:00"),
    },
    {
      nom: "le jour de l'interruption",
      registre: le("05/03/2025", { etat: "Interrompu", dateFinReelle: "05/03/2025" }),
    },
    {
      nom: "la première ligne d'un doublon donne les jours du stage",
      registre: {
        Stages: [stage(), stage({ dateDebut: "01/04/2025", dateFin: "11/04/2025" })],
        Prestations: [{ refStage: "S-1", date: "03/03/2025", heures: 7.6 }],
      },
    },
    {
      nom: "sans la colonne Date, la feuille est vide",
      registre: le("15/03/2025"),
      options: { without: { Prestations: ["date"] } },
    },
  ],
  fautif: [
    {
      nom: "la veille du premier jour",
      registre: le("02/03/2025"),
      constats: [
        B2(
          "Ce jour (02/03/2025) est hors du stage, qui va du 03/03/2025 au 14/03/2025. Corrigez la date, ou les dates du stage.",
        ),
      ],
    },
    { nom: "le lendemain du dernier jour", registre: le("15/03/2025"), constats: [B2()] },
    {
      nom: "après la fin réelle, avant la fin prévue",
      registre: le("13/03/2025", { dateFinReelle: "12/03/2025" }),
      constats: [B2()],
    },
    {
      nom: "un jour d'absence aussi, et des heures illisibles aussi",
      registre: {
        Prestations: [
          { refStage: "S-1", date: "15/03/2025", presence: "AJ" },
          { refStage: "S-1", date: "16/03/2025", heures: "?x" },
        ],
      },
      constats: [B2(), { cellule: "Prestations!B3", gravite: "erreur" }],
    },

    {
      nom: "le lendemain de l'interruption",
      registre: le("06/03/2025", { resultat: "Interrompu", dateFinReelle: "05/03/2025" }),
      constats: [B2("qui va du 03/03/2025 au 05/03/2025.")],
    },
    {
      nom: "d'une personne inconnue aussi",
      registre: le("15/03/2025", { refStagiaire: "B-404" }),
      constats: [B2()],
    },
    {
      nom: "un jour de la seconde ligne d'un doublon",
      registre: {
        Stages: [stage(), stage({ dateDebut: "01/04/2025", dateFin: "11/04/2025" })],
        Prestations: [{ refStage: "s-1", date: "01/04/2025", heures: 7.6 }],
      },
      constats: [B2()],
    },
    {
      nom: "un jour de 0 heure, une présence illisible : la date est fausse quand même",
      registre: {
        Prestations: [
          { refStage: "S-1", date: "02/03/2025", heures: 0 },
          { refStage: "S-1", date: "02/03/2025", heures: 1, presence: "peut-être" },
        ],
      },
      constats: [B2(), { cellule: "Prestations!B3", gravite: "erreur" }],
    },
    {
      nom: "dans un second fichier",
      fichiers: registreDe([
        [{}],
        [{ Prestations: [{ refStage: "S-1", date: 45731, heures: 1 }] }, { name: "b.xlsx" }],
      ]),
      // 45731 is 15/03/2025: 45658 is 01/01/2025, + 73.
      constats: [{ ...B2("(15/03/2025)"), cellule: "b.xlsx:Prestations!B2" }],
    },
    {
      nom: "un acquittement n'y change rien",
      registre: {
        ...le("15/03/2025"),
        Acquittements: [
          { regle: "prestation-hors-periode", reference: "S-1", valeur: "15/03/2025" },
        ],
      },
      constats: [B2()],
    },
  ],
});
