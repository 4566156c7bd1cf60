import { MONTHS } from "../../src/messages/fr/mois";
import type { Chart } from "../../src/workbook/chart";

/** A chart with what a test does not look at. */
export const chart = (values: Partial<Chart> = {}): Chart => ({
  id: "graphique",
  kind: "columns",
  title: "Stages par trimestre",
  sentence: "Le nombre de stages commencés par trimestre.",
  format: "count",
  categories: ["T1", "T2", "T3"],
  series: [{ name: "2025", values: [1, 2, 4] }],
  ...values,
});

export const LONG = [
  "Nettoyage et entretien des locaux communaux et des écoles",
  "Cuisine de collectivité",
  "Commerce de détail",
  "Aide aux personnes, soins à domicile et accompagnement",
  "Logistique",
  "Parcs et jardins",
  "Administration/secrétariat/accueil du public",
  "Construction et rénovation, y compris l'isolation des bâtiments publics et l'installation de panneaux",
  "Horeca",
  "Autres secteurs ou secteur non précisé",
];

/** One of each kind of chart that a report may hold, and of what may go wrong in one. */
export const SAMPLES: readonly Chart[] = [
  chart({
    id: "trimestres",
    categories: ["1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"],
    series: [
      { name: "2025", values: [12, 19, 7, 23] },
      { name: "2024", values: [9, 17, 11, 20] },
    ],
  }),
  chart({
    id: "mois",
    title: "Heures prestées par mois",
    format: "hours",
    categories: MONTHS,
    series: [
      { name: "2025", values: [412, 530.5, 488, 610, 702, 655, 210, 180, 590, 720, 688, 402] },
    ],
  }),
  chart({
    id: "mois-deux",
    title: "Stages en cours par mois",
    categories: MONTHS,
    series: [
      { name: "2025", values: [14, 18, undefined, 22, 25, 24, 0, 5, 19, 26, 24, 15] },
      { name: "2024", values: [10, 12, 15, 17, 20, 18, undefined, 6, 17, 21, 20, 12] },
    ],
    hiddenMarks: [
      [undefined, undefined, "< 5"],
      [undefined, undefined, undefined, undefined, undefined, undefined, "< 5"],
    ],
  }),
  chart({
    id: "mois-euros",
    title: "Indemnités par mois",
    format: "money",
    categories: MONTHS.map((month) => `${month} 2025`),
    series: [
      {
        name: "2025",
        values: [
          12412.5, 15530.25, 9488, 16610, 17702, 16655, 6210, 5180, 15590, 19720, 18688, 10402,
        ],
      },
      {
        name: "2024",
        values: [10412, 13530, 8488, 15610, 15702, 14655, 6010, 5180, 14590, 17720, 16688, 9402],
      },
    ],
  }),
  chart({
    id: "secteurs",
    kind: "bars",
    title: "Stages par secteur",
    categories: LONG,
    series: [{ name: "2025", values: [48, 37, 29, 26, 18, 15, undefined, 9, 0, 6] }],
    hiddenMarks: [[undefined, undefined, undefined, undefined, undefined, undefined, "< 5"]],
  }),
  chart({
    id: "secteurs-deux",
    kind: "bars",
    title: "Heures par secteur",
    format: "hours",
    categories: LONG.slice(0, 6),
    series: [
      { name: "2025", values: [1248.5, 1037, 829, 626, 318, 0] },
      { name: "2024", values: [1100, 1180, undefined, 540, 350, 120] },
    ],
    hiddenMarks: [[], [undefined, undefined, "n.c."]],
  }),
  chart({
    id: "statut",
    kind: "stack",
    title: "Statut des stagiaires",
    categories: ["Revenu d'intégration", "Aide sociale équivalente"],
    series: [{ name: "2025", values: [84, 39] }],
  }),
  chart({
    id: "issues",
    kind: "stack",
    title: "Issue des stages",
    format: "share",
    categories: [
      "Terminé comme prévu",
      "Emploi",
      "Formation",
      "Prolongé",
      "Interrompu par le partenaire",
      "Abandon",
      "Autre",
    ],
    series: [{ name: "2025", values: [0.48, 0.21, 0.12, 0.09, 0.06, 0.034, 0.006] }],
  }),
  chart({
    id: "ages",
    kind: "stack",
    title: "Âge des stagiaires",
    categories: ["Moins de 25 ans", "25 à 44 ans", "45 à 54 ans", "55 ans et plus"],
    series: [{ name: "2025", values: [31, 58, 17, undefined] }],
    hiddenMarks: [[undefined, undefined, undefined, "< 5"]],
  }),
  chart({
    id: "une",
    title: "Une seule année",
    format: "money",
    categories: ["2025"],
    series: [{ name: "Indemnités", values: [1234.5] }],
  }),
  chart({
    id: "taux",
    kind: "bars",
    title: "Taux de présence",
    format: "share",
    categories: ["Nivelles", "Wavre", "Braine-l'Alleud", "Ottignies-Louvain-la-Neuve"],
    series: [{ name: "2025", values: [0.925, 0.999_9, 0.871, 0.0002] }],
  }),
  chart({ id: "vide", title: "Rien", categories: [], series: [{ name: "2025", values: [] }] }),
  chart({ id: "zeros", title: "Que des zéros", series: [{ name: "2025", values: [0, 0, 0] }] }),
  chart({
    id: "caches",
    title: "Rien n'est montré",
    series: [{ name: "2025", values: [] }],
    hiddenMarks: [["< 5", "n.c."]],
  }),
  chart({
    id: "enorme",
    title: "Énorme",
    format: "money",
    categories: ["Bruxelles-Capitale", "Wallonie", "Flandre", "Communauté germanophone"],
    series: [
      { name: "2025", values: [1_234_567_890_123, 456_789_012_345, 999_999_999_999, 12_000] },
      { name: "2024", values: [1_134_567_890_123, 416_789_012_345, 899_999_999_999, 11_000] },
    ],
  }),
  chart({
    id: "petites",
    title: "Jours de stage",
    format: "hours",
    categories: ["lundi", "mardi", "mercredi", "jeudi", "vendredi"],
    series: [{ name: "2025", values: [7.6, 7.6, 4, 7.75, 0.25] }],
  }),
];
