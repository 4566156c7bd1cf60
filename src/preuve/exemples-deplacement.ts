import { ONE } from "../values/units";
import type { TypedRow } from "./classeur";
import type { Exemple } from "./exemple";
import { PARTENAIRES, stage, stagiaire } from "./lignes";

const EN_ORDRE = {
  Stagiaires: [stagiaire("B-001"), stagiaire("B-002")],
  Partenaires: PARTENAIRES,
} as const;

const B_002 = { "Réf. stagiaire": "B-002" } as const;

/** Five days attended: the fare depends on the first day of the stage only. */
const CINQ_JOURS: TypedRow = {
  "Heures prévues": 38,
  "Heures prestées": 38,
  "Jours prestés": 5,
  "Tarif par jour": "TEC-NEXT",
};

/** Travel: which version of a fare, how many days, at most how much. */
export const exemplesDeplacement = [
  {
    id: "tarif-en-deux-versions",
    source: "Déplacements",
    today: "28/02/2026",
    sheets: {
      ...EN_ORDRE,
      Stages: [
        stage("S-1", "31/01/2024", "06/02/2024", CINQ_JOURS),
        stage("S-2", "31/01/2025", "06/02/2025", CINQ_JOURS),
        stage("S-3", "01/02/2025", "07/02/2025", { ...CINQ_JOURS, ...B_002 }),
        stage("S-4", "31/01/2026", "06/02/2026", CINQ_JOURS),
        stage("S-5", "01/02/2026", "06/02/2026", { ...CINQ_JOURS, ...B_002 }),
      ],
      Tarifs: [
        { Code: "TEC-NEXT", "Montant par jour": "4,20 €", "Valable dès": "01/02/2024" },
        { Code: "TEC-NEXT", "Montant par jour": "4,40 €", "Valable dès": "01/02/2025" },
        { Code: "TEC-NEXT", "Valable dès": "01/02/2026" },
      ],
    },
    asked: [
      {
        question: { kind: "deplacement", stage: "S-1" },
        expected: { kind: "sans-tarif", code: "TEC-NEXT", le: "31/01/2024" },
      },
      {
        question: { kind: "deplacement", stage: "S-2" },
        expected: { kind: "montant", cents: 2_100 },
      },
      {
        question: { kind: "deplacement", stage: "S-3" },
        expected: { kind: "montant", cents: 2_200 },
      },
      {
        question: { kind: "deplacement", stage: "S-4" },
        expected: { kind: "montant", cents: 2_200 },
      },
      {
        question: { kind: "deplacement", stage: "S-5" },
        expected: { kind: "tarif-ferme", code: "TEC-NEXT", depuis: "01/02/2026" },
      },
    ],
  },
  {
    id: "jours-et-plafond",
    source: "Déplacements",
    today: "31/05/2026",
    sheets: {
      ...EN_ORDRE,
      Stages: [
        stage("S-1", "02/03/2026", "13/03/2026", {
          "Heures prévues": 76,
          "Heures prestées": "68 h 24",
          "Tarif par jour": "TEC-CLASSIQUE",
        }),
        stage("S-2", "13/04/2026", "24/04/2026", {
          "Heures prévues": 76,
          "Heures prestées": "68 h 25",
          "Tarif par jour": "TEC-CLASSIQUE",
        }),
        stage("S-3", "02/03/2026", "16/03/2026", {
          ...B_002,
          "Heures prévues": 55,
          "Heures prestées": 55,
          "Jours prestés": 11,
          "Tarif par jour": "TEC-CLASSIQUE",
        }),
      ],
      Tarifs: [
        {
          Code: "TEC-CLASSIQUE",
          "Montant par jour": "5,60 €",
          "Plafond par stage": "56 €",
          "Valable dès": "01/02/2026",
        },
      ],
    },
    asked: [
      {
        question: { kind: "joursPrestes", stage: "S-1" },
        expected: { kind: "jours", millionths: 9 * ONE },
      },
      {
        question: { kind: "deplacement", stage: "S-1" },
        expected: { kind: "montant", cents: 5_040 },
      },
      {
        question: { kind: "joursPrestes", stage: "S-2" },
        expected: { kind: "jours", millionths: 10 * ONE },
      },
      {
        question: { kind: "deplacement", stage: "S-2" },
        expected: { kind: "montant", cents: 5_600 },
      },
      {
        question: { kind: "deplacement", stage: "S-3" },
        expected: { kind: "montant", cents: 5_600 },
      },
    ],
  },
] as const satisfies readonly Exemple[];
