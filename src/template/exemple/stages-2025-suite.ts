import { cell } from "./dates";
import { sansSuite, type Plan } from "./plan";

/** The stages of 2025 from summer on. What is wrong on purpose is said above it. */
export const stages2025Later: readonly Plan[] = [
  // 8 days out of 10 are 80 %, but 56 h out of 76 h are 73 %.
  {
    ref: "S-2025-018",
    qui: "B-015",
    ou: "P-08",
    debut: "30/06/2025",
    metier: "Commis de cuisine",
    objectifs: "Découvrir la cuisine de collectivité",
    taches: "Épluchage; Dressage; Plonge",
    forfait: true,
    presences: [7, 7, 7, 7, "AJ", 7, 7, 7, 7, "AJ"],
  },
  // The totals forget a day of absence; the year of the evaluation has two digits.
  {
    ref: "S-2025-019",
    qui: "B-018",
    ou: "P-03",
    debut: "18/08/2025",
    metier: "Vendeur au marché",
    objectifs: "Essayer le contact avec les clients",
    taches: "Étal; Caisse; Conseil aux clients",
    presences: [7.6, 7.6, 7.6, 7.6, 7.6, "AJ", 7.6, 7.6, 7.6, 7.6],
    cells: { heuresPrestees: 76, joursPrestes: 10, evaluationLe: "01/09/25" },
  },
  // No follow-up; a fare that was closed on 1 January.
  {
    ref: "S-2025-020",
    qui: "B-008",
    ou: "P-02",
    debut: "25/08/2025",
    metier: "Aide-soignante",
    objectifs: "Découvrir le soin",
    taches: "Accompagnement aux repas; Linge; Lits",
    cells: {
      suiviLe: undefined,
      tarifParJour: "BUS-LOCAL",
      deplacements: undefined,
      nouveauxObjectifs: "Choisir entre animation et soin",
    },
  },
  // 17 years old on the first day.
  {
    ref: "S-2025-012",
    qui: "B-012",
    ou: "P-01",
    debut: "08/09/2025",
    metier: "Employée de bibliothèque",
    objectifs: "Découvrir un premier métier",
    taches: "Accueil; Étiquetage; Heure du conte",
    jours: 5,
  },
  // 40 h a week; travel that is not the calculation's.
  {
    ref: "S-2025-021",
    qui: "B-007",
    ou: "P-04",
    debut: "15/09/2025",
    metier: "Aide en classe maternelle",
    objectifs: "Vérifier son projet de formation",
    taches: "Accueil des parents; Siestes; Collation",
    cells: {
      heuresParSemaine: 40,
      deplacements: 62,
      nouveauxObjectifs: "Préparer l'entrée en formation",
    },
  },
  // A person who is not in the register: B-018 was meant.
  {
    ref: "S-2025-022",
    qui: "B-118",
    ou: "P-03",
    debut: "29/09/2025",
    metier: "Ouvrier maraîcher",
    objectifs: "Gagner en autonomie",
    taches: "Semis; Serre; Marché",
    jours: 5,
  },
  // In order: a third stage with new objectives, at the first one's partner, with other tasks.
  {
    ref: "S-2025-023",
    qui: "B-001",
    ou: "P-01",
    debut: "06/10/2025",
    metier: "Animatrice lecture",
    objectifs: "Essayer l'animation avec des enfants",
    taches: "Heure du conte; Ateliers; Visites de classes",
    cells: { nouveauxObjectifs: "Choisir entre enfants et aînés" },
  },
  // The same tasks as in S-2024-004, there too; a day after the end; an absence with hours.
  {
    ref: "S-2025-024",
    qui: "B-006",
    ou: "P-03",
    debut: "20/10/2025",
    metier: "Ouvrier maraîcher",
    objectifs: "Consolider ses acquis",
    taches: "semis ; arrosage ; récolte ; vente au marché",
    presences: [7.6, 7.6, 7.6, 7.6, 7.6, 7.6, 7.6, 7.6],
    cells: {
      nouveauxObjectifs: "Travailler seul sur une parcelle",
      heuresPrestees: 68.4,
      joursPrestes: 9,
      indemnite: 136.8,
      deplacements: 39.6,
      payeLe: undefined,
    },
    autres: [
      {
        refStage: "S-2025-024",
        date: cell("30/10/2025"),
        heures: 7.6,
        presence: "Absent justifié",
      },
      { refStage: "S-2025-024", date: cell("03/11/2025"), heures: "7h36", presence: "P" },
    ],
  },
  // In order; the next one of the same person begins on its last day.
  {
    ref: "S-2025-025",
    qui: "B-014",
    ou: "P-01",
    debut: "17/11/2025",
    metier: "Employée de bibliothèque",
    objectifs: "Comparer avec la vente",
    taches: "Prêt; Rangement; Étiquetage",
    cells: { evaluationLe: cell("28/11/2025") },
  },
  {
    ref: "S-2025-026",
    qui: "B-014",
    ou: "P-08",
    debut: "28/11/2025",
    metier: "Commis de cuisine",
    objectifs: "Découvrir la cuisine de collectivité",
    taches: "Épluchage; Dressage; Plonge",
    jours: 5,
    // The first day belongs to both stages.
    cells: { nouveauxObjectifs: "Trouver un métier à horaire fixe" },
  },
  // Ended on 5 December and not evaluated yet.
  {
    ref: "S-2025-027",
    qui: "B-011",
    ou: "P-02",
    debut: "24/11/2025",
    metier: "Aide-ménager",
    objectifs: "Comparer avec la cuisine",
    taches: "Nettoyage des chambres; Linge; Lits",
    cells: {
      evaluationLe: undefined,
      resultat: undefined,
      suiteDonnee: undefined,
      nouveauxObjectifs: "Se décider pour une formation",
    },
  },
  // Neither hours nor days are planned.
  {
    ref: "S-2025-028",
    qui: "B-016",
    ou: "P-03",
    debut: "01/12/2025",
    metier: "Ouvrière maraîchère",
    objectifs: "Découvrir le maraîchage",
    taches: "Serre; Semis; Nettoyage",
    cells: { heuresPrevues: "à compléter", joursPrevus: undefined },
  },
  // Under way; the Dimona is missing, and a day to come is already encoded.
  {
    ref: "S-2025-029",
    qui: "B-005",
    ou: "P-04",
    debut: "29/12/2025",
    metier: "Accueillante extrascolaire",
    objectifs: "Essayer un autre public",
    taches: "Surveillance du midi; Jeux; Rangement",
    presences: [7.6, 7.6, 7.6],
    cells: {
      ...sansSuite,
      etat: "En cours",
      dimonaLe: undefined,
      nouveauxObjectifs: "Se situer avec des enfants",
    },
    autres: [
      { refStage: "S-2025-029", date: cell("05/01/2026"), heures: 7.6, presence: "Présent" },
    ],
  },
  // A row that was copied, and its number not changed.
  {
    ref: "S-2025-028",
    qui: "B-015",
    ou: "P-01",
    debut: "15/12/2025",
    metier: "Employé de bibliothèque",
    objectifs: "Découvrir un métier de bureau",
    taches: "Prêt; Accueil; Classement",
    totaux: true,
  },
];
