import { ONE } from "../values/units";
import type { Exemple } from "./exemple";
import { jours, PARTENAIRES, stage, stagiaire } from "./lignes";

const EN_ORDRE = { Stagiaires: [stagiaire("B-001")], Partenaires: PARTENAIRES } as const;

/** 80 % of presence, by days and by hours: enough, and just not enough. */
export const exemplesPresence = [
  {
    id: "presence-de-80-pour-cent",
    source: "Indemnité",
    today: "31/12/2025",
    sheets: {
      ...EN_ORDRE,
      Stages: [
        stage("S-1", "03/03/2025", "14/03/2025", {
          "Heures prévues": 76,
          "Jours prévus": 10,
          "Régime indemnité": "Forfait",
        }),
        stage("S-2", "05/05/2025", "16/05/2025", {
          "Heures prévues": 76,
          "Heures prestées": "60 h 48",
          "Régime indemnité": "Forfait",
        }),
      ],
      Prestations: [
        ...jours("S-1", "7 h 36", [
          "03/03/2025",
          "04/03/2025",
          "05/03/2025",
          "06/03/2025",
          "07/03/2025",
          "10/03/2025",
          "11/03/2025",
          "12/03/2025",
        ]),
        { "Réf. stage": "S-1", Date: "13/03/2025", Présence: "Absent justifié" },
        { "Réf. stage": "S-1", Date: "14/03/2025", Présence: "Absent injustifié" },
      ],
    },
    asked: [
      {
        question: { kind: "presence", stage: "S-1" },
        expected: {
          kind: "presence",
          by: "days",
          attended: 8 * ONE,
          planned: 10 * ONE,
          enough: true,
        },
      },
      {
        question: { kind: "indemnite", stage: "S-1" },
        expected: { kind: "montant", cents: 10_000 },
      },
      {
        question: { kind: "presence", stage: "S-2" },
        expected: {
          kind: "presence",
          by: "hours",
          attended: 60 * 60 + 48,
          planned: 76 * 60,
          enough: true,
        },
      },
      {
        question: { kind: "indemnite", stage: "S-2" },
        expected: { kind: "montant", cents: 10_000 },
      },
    ],
  },
  {
    id: "presence-sous-80-pour-cent",
    source: "Indemnité",
    today: "31/12/2025",
    sheets: {
      ...EN_ORDRE,
      Stages: [
        stage("S-1", "03/03/2025", "14/03/2025", {
          "Heures prévues": 76,
          "Jours prévus": 10,
          "Régime indemnité": "Forfait",
        }),
        stage("S-2", "05/05/2025", "16/05/2025", {
          "Heures prévues": 76,
          "Heures prestées": "60 h 47",
          "Régime indemnité": "Forfait",
        }),
      ],
      Prestations: [
        ...jours("S-1", "7 h 36", [
          "03/03/2025",
          "04/03/2025",
          "05/03/2025",
          "06/03/2025",
          "07/03/2025",
          "10/03/2025",
        ]),
        ...jours("S-1", "3 h 48", ["11/03/2025", "11/03/2025"]),
      ],
    },
    asked: [
      {
        question: { kind: "presence", stage: "S-1" },
        expected: {
          kind: "presence",
          by: "days",
          attended: 7 * ONE,
          planned: 10 * ONE,
          enough: false,
        },
      },
      {
        question: { kind: "indemnite", stage: "S-1" },
        expected: { kind: "montant", cents: 0 },
      },
      {
        question: { kind: "presence", stage: "S-2" },
        expected: {
          kind: "presence",
          by: "hours",
          attended: 60 * 60 + 47,
          planned: 76 * 60,
          enough: false,
        },
      },
      {
        question: { kind: "indemnite", stage: "S-2" },
        expected: { kind: "montant", cents: 0 },
      },
    ],
  },
] as const satisfies readonly Exemple[];
