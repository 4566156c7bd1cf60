import { describeRule } from "../support/describe-rule";
import { stage, type TestRegister } from "../support/registre";

const le = (date: string | number): TestRegister => ({
  Prestations: [{ refStage: "S-1", date, heures: 7.6 }],
});

describeRule("prestation-future", {
  conforme: [
    {
      nom: "un jour sans heures ni présence : rien n'est presté, rien n'est dit",
      registre: { Prestations: [{ refStage: "S-1", date: "11/03/2025", remarque: "à confirmer" }] },
      au: "10/03/2025",
    },
    { nom: "le jour du contrôle", registre: le("10/03/2025"), au: "10/03/2025" },
    { nom: "une date illisible", registre: le("10/03/25"), au: "01/03/2025" },
    {
      nom: "un stage annulé",
      registre: { ...le("11/03/2025"), Stages: [stage({ etat: "Annulé" })] },
      au: "10/03/2025",
    },

    { nom: "la veille du contrôle", registre: le("09/03/2025"), au: "10/03/2025" },
    { nom: "sans date", registre: le("à voir"), au: "01/01/2020" },
    { nom: "le jour du contrôle, à 23 h 59", registre: le("10/03/2025 23:59"), au: "10/03/2025" },
    {
      nom: "sans la colonne Date, la feuille est vide",
      registre: le("11/03/2025"),
      options: { without: { Prestations: ["date"] } },
      au: "10/03/2025",
    },
  ],
  fautif: [
    {
      nom: "le lendemain du contrôle",
      registre: le("11/03/2025"),
      au: "10/03/2025",
      constats: [
        {
          cellule: "Prestations!B2",
          gravite: "avertissement",
          message:
            "Ce jour (11/03/2025) vient après la date du contrôle (10/03/2025) et porte déjà une présence. Corrigez la date, ou notez ce jour plus tard.",
        },
      ],
    },

    {
      nom: "d'un stage inconnu, ou sans stage",
      registre: {
        Prestations: [
          { refStage: "S-404", date: "11/03/2025", heures: 7.6 },
          { date: "11/03/2025", heures: 7.6 },
        ],
      },
      au: "10/03/2025",
      constats: [
        { cellule: "Prestations!B2", gravite: "avertissement" },
        { cellule: "Prestations!B3", gravite: "avertissement" },
      ],
    },
    {
      nom: "après le stage aussi, le 31/12/2199",
      registre: le("31/12/2199"),
      constats: [{ cellule: "Prestations!B2", gravite: "avertissement", message: "(31/12/2199)" }],
    },
    {
      nom: "accepté pour cette date, et pour elle seule",
      registre: {
        Prestations: [
          { refStage: "S-1", date: "11/03/2025", heures: 7.6 },
          { refStage: "S-1", date: "12/03/2025", heures: 7.6 },
        ],
        Acquittements: [
          { regle: "prestation-future", reference: "S-1", colonne: "Date", valeur: "11-3-2025" },
        ],
      },
      au: "10/03/2025",
      constats: [
        { cellule: "Prestations!B2", gravite: "acquitte" },
        { cellule: "Prestations!B3", gravite: "avertissement" },
      ],
    },
  ],
});
