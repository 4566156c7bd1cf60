import type { Exemple } from "./exemple";
import { jours, PARTENAIRES, stage, stagiaire } from "./lignes";

/** 38 hours from Monday to Sunday, in two stages together; 76 hours in one stage. */
export const exemplesSemaine = [
  {
    id: "semaine-et-stage",
    source: "Durée",
    today: "31/03/2025",
    sheets: {
      Stagiaires: [stagiaire("B-001"), stagiaire("B-002")],
      Partenaires: PARTENAIRES,
      Stages: [
        stage("S-1", "03/03/2025", "14/03/2025", { "Heures prévues": 38 }),
        stage("S-2", "03/03/2025", "17/03/2025", {
          "Réf. partenaire": "P-02",
          "Heures prévues": 42,
        }),
        stage("S-3", "06/01/2025", "17/01/2025", {
          "Réf. stagiaire": "B-002",
          "Heures prévues": 76,
          "Heures prestées": "76 h",
        }),
        stage("S-4", "03/03/2025", "14/03/2025", {
          "Réf. stagiaire": "B-002",
          "Heures prévues": 76,
          "Heures prestées": "76 h 01",
        }),
      ],
      Prestations: [
        ...jours("S-1", "3 h 48", [
          "03/03/2025",
          "04/03/2025",
          "05/03/2025",
          "06/03/2025",
          "07/03/2025",
          "10/03/2025",
          "11/03/2025",
          "12/03/2025",
          "13/03/2025",
          "14/03/2025",
        ]),
        ...jours("S-2", "3 h 48", [
          "03/03/2025",
          "04/03/2025",
          "05/03/2025",
          "06/03/2025",
          "07/03/2025",
          "10/03/2025",
          "11/03/2025",
          "12/03/2025",
          "13/03/2025",
        ]),
        ...jours("S-2", "3 h 49", ["16/03/2025"]),
        ...jours("S-2", "4 h", ["17/03/2025"]),
      ],
    },
    asked: [
      {
        question: { kind: "heuresDeLaSemaine", personne: "B-001", lundi: "03/03/2025" },
        expected: { kind: "heures", minutes: 38 * 60, deTrop: 0 },
      },
      {
        question: { kind: "heuresDeLaSemaine", personne: "B-001", lundi: "10/03/2025" },
        expected: { kind: "heures", minutes: 38 * 60 + 1, deTrop: 1 },
      },
      {
        question: { kind: "heuresDeLaSemaine", personne: "B-001", lundi: "17/03/2025" },
        expected: { kind: "heures", minutes: 4 * 60, deTrop: 0 },
      },
      {
        question: { kind: "heuresDuStage", stage: "S-3" },
        expected: { kind: "heures", minutes: 76 * 60, deTrop: 0 },
      },
      {
        question: { kind: "heuresDuStage", stage: "S-4" },
        expected: { kind: "heures", minutes: 76 * 60 + 1, deTrop: 1 },
      },
    ],
  },
] as const satisfies readonly Exemple[];
