import type { Exemple } from "./exemple";
import { jours, PARTENAIRES, stage, stagiaire } from "./lignes";

const EN_ORDRE = {
  Stagiaires: [stagiaire("B-001"), stagiaire("B-002")],
  Partenaires: PARTENAIRES,
} as const;

/** Amounts to the cent: the whole forfait or a part of it, hours and minutes, one rounding. */
export const exemplesIndemnite = [
  {
    id: "forfait-reduit",
    source: "Indemnité",
    today: "31/01/2026",
    sheets: {
      ...EN_ORDRE,
      Stages: [
        stage("S-1", "01/12/2025", "10/12/2025", {
          "Jours prévus": 8,
          "Jours prestés": 8,
          "Régime indemnité": "Forfait",
        }),
        stage("S-2", "24/11/2025", "09/12/2025", {
          "Réf. stagiaire": "B-002",
          "Heures prévues": 76,
          "Heures prestées": 76,
          "Jours prévus": 12,
          "Jours prestés": 12,
          "Régime indemnité": "Forfait",
        }),
        stage("S-3", "12/01/2026", "21/01/2026", {
          "Jours prévus": "7,5",
          "Jours prestés": "7,5",
          "Régime indemnité": "Forfait",
        }),
        stage("S-4", "12/01/2026", "21/01/2026", {
          "Réf. stagiaire": "B-002",
          "Jours prévus": "7,25",
          "Jours prestés": "7,25",
          "Régime indemnité": "Forfait",
        }),
      ],
      Paramètres: [
        {
          Paramètre: "indemnite.forfait",
          Valeur: "102,50 €",
          "Valable dès": "01/01/2026",
          Source: "Décision du Conseil",
        },
      ],
    },
    asked: [
      {
        question: { kind: "indemnite", stage: "S-1" },
        expected: { kind: "montant", cents: 8_000 },
      },
      {
        question: { kind: "indemnite", stage: "S-2" },
        expected: { kind: "montant", cents: 10_000 },
      },
      {
        question: { kind: "indemnite", stage: "S-3" },
        expected: { kind: "montant", cents: 7_688 },
      },
      {
        question: { kind: "indemnite", stage: "S-4" },
        expected: { kind: "montant", cents: 7_431 },
      },
    ],
  },
  {
    id: "horaire-au-cent",
    source: "Indemnité",
    today: "31/01/2026",
    sheets: {
      ...EN_ORDRE,
      Stages: [
        stage("S-1", "31/12/2025", "02/01/2026", { "Régime indemnité": "Horaire" }),
        stage("S-2", "05/01/2026", "05/01/2026", { "Régime indemnité": "Horaire" }),
        stage("S-3", "01/01/2026", "02/01/2026", {
          "Réf. stagiaire": "B-002",
          "Régime indemnité": "Horaire",
        }),
        stage("S-4", "05/01/2026", "06/01/2026", {
          "Réf. stagiaire": "B-002",
          "Régime indemnité": "Horaire",
        }),
      ],
      Prestations: [
        ...jours("S-1", "7 h 36", ["31/12/2025"]),
        ...jours("S-1", "7 h 38", ["02/01/2026"]),
        ...jours("S-2", "7 h 36", ["05/01/2026"]),
        ...jours("S-3", "7 h 37", ["02/01/2026"]),
        ...jours("S-4", "7 h 37", ["05/01/2026", "06/01/2026"]),
      ],
      Paramètres: [
        {
          Paramètre: "indemnite.horaire",
          Valeur: "2,10 €",
          "Valable dès": "01/01/2026",
          Source: "Décision du Conseil",
        },
      ],
    },
    asked: [
      {
        question: { kind: "indemnite", stage: "S-1" },
        expected: { kind: "montant", cents: 3_047 },
      },
      {
        question: { kind: "indemnite", stage: "S-2" },
        expected: { kind: "montant", cents: 1_596 },
      },
      {
        question: { kind: "indemnite", stage: "S-3" },
        expected: { kind: "montant", cents: 1_600 },
      },
      {
        question: { kind: "indemnite", stage: "S-4" },
        expected: { kind: "montant", cents: 3_199 },
      },
    ],
  },
] as const satisfies readonly Exemple[];
