import type { Exemple } from "./exemple";
import { jours, PARTENAIRES, stage, stagiaire } from "./lignes";

const EN_ORDRE = { Stagiaires: [stagiaire("B-001")], Partenaires: PARTENAIRES } as const;

/** 228 hours, not one more: both sides of the credit, and the hours that it counts. */
export const exemplesCredit = [
  {
    id: "credit-epuise",
    source: "Durée",
    today: "31/12/2025",
    sheets: {
      ...EN_ORDRE,
      Stages: [
        stage("S-1", "06/01/2025", "17/01/2025", { "Heures prévues": 76, "Heures prestées": 76 }),
        stage("S-2", "05/05/2025", "16/05/2025", { "Heures prévues": 76, "Heures prestées": 76 }),
        stage("S-3", "06/10/2025", "17/10/2025", { "Heures prévues": 76, "Heures prestées": 76 }),
        stage("S-4", "03/11/2025", "14/11/2025", { "Heures prévues": 76, État: "Annulé" }),
      ],
    },
    asked: [
      {
        question: { kind: "creditRestant", personne: "B-001", le: "16/10/2025" },
        expected: { kind: "reste", minutes: 76 * 60 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "17/10/2025" },
        expected: { kind: "reste", minutes: 0 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "31/12/2025" },
        expected: { kind: "reste", minutes: 0 },
      },
      {
        question: { kind: "excesDuCredit", personne: "B-001" },
        expected: { kind: "aucun-exces" },
      },
    ],
  },
  {
    id: "credit-depasse-d-une-minute",
    source: "Durée",
    today: "31/12/2025",
    sheets: {
      ...EN_ORDRE,
      Reprises: [
        { "Réf. stagiaire": "B-001", Date: "14/02/2023", Heures: "76 h", Source: "Autre CPAS" },
      ],
      Stages: [
        stage("S-1", "06/01/2025", "17/01/2025", { "Heures prévues": 76, "Heures prestées": 76 }),
        stage("S-2", "05/05/2025", "16/05/2025", {
          État: "Interrompu",
          "Date de fin réelle": "09/05/2025",
          "Heures prévues": 76,
          "Heures prestées": 38,
        }),
        stage("S-3", "06/10/2025", "17/10/2025", { "Heures prévues": 38 }),
      ],
      Prestations: [
        ...jours("S-3", "3 h 48", [
          "06/10/2025",
          "07/10/2025",
          "08/10/2025",
          "09/10/2025",
          "10/10/2025",
          "13/10/2025",
          "14/10/2025",
          "15/10/2025",
          "16/10/2025",
        ]),
        ...jours("S-3", "3 h 49", ["17/10/2025"]),
      ],
    },
    asked: [
      {
        question: { kind: "creditRestant", personne: "B-001", le: "16/10/2025" },
        expected: { kind: "reste", minutes: 3 * 60 + 48 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "17/10/2025" },
        expected: { kind: "reste", minutes: -1 },
      },
      {
        question: { kind: "excesDuCredit", personne: "B-001" },
        expected: { kind: "exces", le: "17/10/2025", minutes: 1 },
      },
    ],
  },
] as const satisfies readonly Exemple[];
