import type { Exemple } from "./exemple";
import { jours, PARTENAIRES, stage, stagiaire } from "./lignes";

const EN_ORDRE = { Stagiaires: [stagiaire("B-001")], Partenaires: PARTENAIRES } as const;

/** Three years: the day on which hours come back, in each way of counting. */
export const exemplesFenetre = [
  {
    id: "heures-qui-reviennent",
    source: "Durée",
    today: "02/03/2026",
    sheets: {
      ...EN_ORDRE,
      Stages: [
        stage("S-1", "06/03/2023", "17/03/2023", { "Heures prévues": 76 }),
        stage("S-2", "04/09/2023", "13/09/2023", { "Heures prestées": "60 h 48" }),
        stage("S-3", "06/10/2025", "17/10/2025", { "Heures prestées": "76 h" }),
      ],
      Prestations: jours("S-1", "7 h 36", [
        "06/03/2023",
        "07/03/2023",
        "08/03/2023",
        "09/03/2023",
        "10/03/2023",
        "13/03/2023",
        "14/03/2023",
        "15/03/2023",
        "16/03/2023",
        "17/03/2023",
      ]),
    },
    asked: [
      {
        question: { kind: "creditRestant", personne: "B-001", le: "02/03/2026" },
        expected: { kind: "reste", minutes: 15 * 60 + 12 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "14/03/2026" },
        expected: { kind: "reste", minutes: 68 * 60 + 24 },
      },
      {
        question: {
          kind: "premierJour",
          personne: "B-001",
          heures: "15 h 12",
          aPartirDu: "02/03/2026",
        },
        expected: { kind: "jour", le: "02/03/2026" },
      },
      {
        question: {
          kind: "premierJour",
          personne: "B-001",
          heures: "76 h",
          aPartirDu: "02/03/2026",
        },
        expected: { kind: "jour", le: "15/03/2026" },
      },
    ],
  },
  {
    id: "vingt-neuf-fevrier",
    source: "Durée",
    today: "02/03/2025",
    sheets: {
      ...EN_ORDRE,
      Stages: [
        stage("S-1", "28/02/2024", "29/02/2024", { "Heures prévues": 14 }),
        stage("S-2", "28/02/2025", "01/03/2025", { "Heures prévues": 14 }),
      ],
      Prestations: [
        ...jours("S-1", "7 h", ["28/02/2024", "29/02/2024"]),
        ...jours("S-2", "7 h", ["28/02/2025", "01/03/2025"]),
      ],
    },
    asked: [
      {
        question: { kind: "creditRestant", personne: "B-001", le: "27/02/2027" },
        expected: { kind: "reste", minutes: 200 * 60 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "28/02/2027" },
        expected: { kind: "reste", minutes: 207 * 60 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "01/03/2027" },
        expected: { kind: "reste", minutes: 214 * 60 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "28/02/2028" },
        expected: { kind: "reste", minutes: 221 * 60 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "29/02/2028" },
        expected: { kind: "reste", minutes: 221 * 60 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "01/03/2028" },
        expected: { kind: "reste", minutes: 228 * 60 },
      },
    ],
  },
  {
    id: "credit-depuis-le-premier-stage",
    source: "Durée",
    today: "01/10/2027",
    sheets: {
      ...EN_ORDRE,
      Stages: [
        stage("S-1", "03/03/2025", "14/03/2025", { "Heures prévues": 76, "Heures prestées": 76 }),
        stage("S-2", "02/03/2026", "13/03/2026", { "Heures prévues": 76, "Heures prestées": 76 }),
        stage("S-3", "04/10/2027", "15/10/2027", { "Heures prévues": 76, État: "Prévu" }),
      ],
      Paramètres: [
        {
          Paramètre: "credit.fenetre",
          Valeur: "premier-stage",
          Source: "Décision du Conseil",
        },
      ],
    },
    asked: [
      {
        question: { kind: "creditRestant", personne: "B-001", le: "14/10/2027" },
        expected: { kind: "reste", minutes: 76 * 60 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "15/10/2027" },
        expected: { kind: "reste", minutes: 0 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "02/03/2028" },
        expected: { kind: "reste", minutes: 0 },
      },
      {
        question: { kind: "creditRestant", personne: "B-001", le: "03/03/2028" },
        expected: { kind: "reste", minutes: 228 * 60 },
      },
      {
        question: {
          kind: "premierJour",
          personne: "B-001",
          heures: "76 h",
          aPartirDu: "18/10/2027",
        },
        expected: { kind: "jour", le: "03/03/2028" },
      },
      {
        question: {
          kind: "premierJour",
          personne: "B-001",
          heures: "228 h 01",
          aPartirDu: "18/10/2027",
        },
        expected: { kind: "aucun-jour" },
      },
    ],
  },
] as const satisfies readonly Exemple[];
