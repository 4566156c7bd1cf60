import { avantDebut } from "../support/avant-debut";
import { describeRule } from "../support/describe-rule";
import { stage } from "../support/registre";
import type { TestCell } from "../support/workbook";

const { conforme, fautif } = avantDebut("dimona-avant-debut", "dimonaLe", "Stages!O", {
  avantVeille:
    "Ce stage commence le 03/03/2025, et la Dimona n'est pas notée. Introduisez-la au plus tard ce jour-là, puis notez la date ici.",
  veille:
    "Ce stage commence demain, le 03/03/2025, et la Dimona n'est pas notée. Introduisez-la aujourd'hui, puis notez la date ici.",
  jour: "Ce stage commence aujourd'hui, le 03/03/2025, et la Dimona n'est pas notée. Introduisez-la avant le début du travail, puis notez la date ici.",
  lendemain:
    "Ce stage a commencé le 03/03/2025, et la Dimona n'est pas notée. Si elle est faite, notez sa date ; sinon, introduisez-la tout de suite.",
});

const dimona = (cell: TestCell) => ({ Stages: [stage({ dimonaLe: cell })] });

describeRule("dimona-avant-debut", {
  conforme: [
    ...conforme,
    { nom: "la veille du premier jour", registre: dimona("02/03/2025") },
    { nom: "le premier jour même est la dernière chance", registre: dimona("03/03/2025") },
    { nom: "le premier jour, tard le soir", registre: dimona("2025-03-03 23:59:59") },
    { nom: "le premier jour, comme date d'Excel avec une heure", registre: dimona(45719.99) },
    { nom: "« ok » au lieu de la date est dit ailleurs", registre: dimona("ok") },
    { nom: "une coche au lieu de la date est dite ailleurs", registre: dimona("✔") },
    { nom: "une année de 2 chiffres est dite ailleurs", registre: dimona("04/03/25") },
    {
      nom: "tardive, sur un stage annulé",
      registre: { Stages: [stage({ dimonaLe: "04/03/2025", etat: "Annulé" })] },
    },
    {
      nom: "tardive, sans premier jour",
      registre: { Stages: [stage({ dimonaLe: "04/03/2025", dateDebut: "à voir" })] },
    },
  ],
  fautif: [
    ...fautif,
    {
      nom: "datée du lendemain du premier jour",
      registre: dimona("04/03/2025"),
      constats: [
        {
          cellule: "Stages!O2",
          gravite: "erreur",
          message:
            "La Dimona est datée du 04/03/2025, 1 jour après le début du stage (03/03/2025). Vérifiez la date ; si elle est juste, expliquez-le dans Remarques.",
        },
      ],
    },
    {
      nom: "datée du surlendemain : 2 jours",
      registre: dimona("5/3/2025"),
      constats: [
        {
          cellule: "Stages!O2",
          gravite: "erreur",
          message:
            "La Dimona est datée du 05/03/2025, 2 jours après le début du stage (03/03/2025). Vérifiez la date ; si elle est juste, expliquez-le dans Remarques.",
        },
      ],
    },
    {
      nom: "datée d'après le début, avant le début : déjà à corriger",
      registre: dimona("04/03/2025"),
      au: "01/03/2025",
      constats: [{ cellule: "Stages!O2", gravite: "erreur" }],
    },
    {
      nom: "une Dimona tardive n'est jamais acceptée",
      registre: {
        ...dimona("04/03/2025"),
        Acquittements: [{ regle: "dimona-avant-debut", reference: "S-1" }],
      },
      constats: [{ cellule: "Stages!O2", gravite: "erreur" }],
    },
    {
      nom: "tardive, sur un stage interrompu",
      registre: {
        Stages: [
          stage({ dimonaLe: "04/03/2025", etat: "Interrompu", dateFinReelle: "05/03/2025" }),
        ],
      },
      constats: [{ cellule: "Stages!O2", gravite: "erreur" }],
    },
  ],
});
