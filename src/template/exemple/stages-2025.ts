import { cell } from "./dates";
import type { Plan } from "./plan";

/** The stages of 2025 until summer. What is wrong on purpose is said above it. */
export const stages2025: readonly Plan[] = [
  // In order; its train fare reaches its cap.
  {
    ref: "S-2025-001",
    qui: "B-001",
    ou: "P-02",
    debut: "13/01/2025",
    metier: "Animatrice",
    objectifs: "Confirmer le travail avec le public",
    taches: "Ateliers; Lecture; Goûter",
    cells: { tarifParJour: "SNCB-LOCAL", deplacements: 50 },
  },
  // The Dimona came two days late.
  {
    ref: "S-2025-002",
    qui: "B-004",
    ou: "P-05",
    debut: "27/01/2025",
    metier: "Vendeuse",
    objectifs: "Comparer avec la crèche",
    taches: "Caisse; Rayons; Étiquetage",
    cells: { dimonaLe: cell("29/01/2025") },
  },
  // The same tasks as in S-2024-004, at the same partner.
  {
    ref: "S-2025-003",
    qui: "B-006",
    ou: "P-03",
    debut: "03/02/2025",
    metier: "Ouvrier maraîcher",
    objectifs: "Gagner en autonomie",
    taches: "semis ; arrosage ; récolte ; vente au marché",
  },
  // No tutor.
  {
    ref: "S-2025-004",
    qui: "B-007",
    ou: "P-04",
    debut: "17/02/2025",
    metier: "Accueillante extrascolaire",
    objectifs: "Essayer un métier d'équipe",
    taches: "Surveillance du midi; Jeux; Goûter",
    cells: { tuteur: "à voir" },
  },
  // No objectives.
  {
    ref: "S-2025-005",
    qui: "B-008",
    ou: "P-08",
    debut: "03/03/2025",
    metier: "Commis de cuisine",
    objectifs: "",
    taches: "Épluchage; Dressage; Plonge",
    cells: { dateDebut: "03/03/2025" },
  },
  // No tasks; not evaluated before the next stage.
  {
    ref: "S-2025-006",
    qui: "B-009",
    ou: "P-01",
    debut: "10/03/2025",
    metier: "Employé de bibliothèque",
    objectifs: "Découvrir un métier de bureau",
    taches: "",
    cells: { evaluationLe: undefined },
  },
  // One signature is missing, another came after the start.
  {
    ref: "S-2025-007",
    qui: "B-010",
    ou: "P-06",
    debut: "17/03/2025",
    metier: "Puéricultrice",
    objectifs: "Vérifier son projet de formation",
    taches: "Accueil des parents; Jeux; Repas",
    cells: { signaturePartenaire: undefined, signatureCpas: cell("20/03/2025") },
  },
  // Noted as a trial.
  {
    ref: "S-2025-008",
    qui: "B-015",
    ou: "P-05",
    debut: "24/03/2025",
    metier: "Valoriste",
    objectifs: "Retrouver un rythme de travail",
    taches: "Tri; Démontage; Caisse",
    cells: { attestation: "Non" },
  },
  // A task that may need a driver.
  {
    ref: "S-2025-009",
    qui: "B-005",
    ou: "P-08",
    debut: "31/03/2025",
    metier: "Commis de cuisine",
    objectifs: "Comparer avec la maison de repos",
    taches: "Épluchage; Livraison des repas; Plonge",
  },
  // Here somebody checked that he does not drive; but the attestation was forgotten.
  {
    ref: "S-2025-010",
    qui: "B-018",
    ou: "P-03",
    debut: "07/04/2025",
    metier: "Ouvrier maraîcher",
    objectifs: "Découvrir le maraîchage",
    taches: "Récolte; Lavage du camion de livraison; Vente",
    cells: { attestation: "" },
  },
  // A commercial partner.
  {
    ref: "S-2025-011",
    qui: "B-011",
    ou: "P-07",
    debut: "22/04/2025",
    metier: "Mécanicien",
    objectifs: "Découvrir la mécanique",
    taches: "Pneus; Vidange; Nettoyage de l'atelier",
  },
  // The person's status is neither RI nor ASE.
  {
    ref: "S-2025-013",
    qui: "B-013",
    ou: "P-04",
    debut: "05/05/2025",
    metier: "Accueillant extrascolaire",
    objectifs: "Observer le travail avec les enfants",
    taches: "Surveillance du midi; Goûter; Sport",
  },
  // The person is not in an ISP path; no accident policy.
  {
    ref: "S-2025-014",
    qui: "B-014",
    ou: "P-05",
    debut: "12/05/2025",
    metier: "Vendeuse",
    objectifs: "Découvrir la vente",
    taches: "Caisse; Rayons; Tri",
    cells: { policeAccidents: "en attente" },
  },
  // No liability policy.
  {
    ref: "S-2025-015",
    qui: "B-016",
    ou: "P-10",
    debut: "19/05/2025",
    metier: "Agent d'accueil",
    objectifs: "Découvrir l'accueil sportif",
    taches: "Accueil; Vestiaires; Inscriptions",
    cells: { policeRc: "" },
  },
  // Follows S-2025-006, which is not evaluated.
  {
    ref: "S-2025-016",
    qui: "B-009",
    ou: "P-02",
    debut: "02/06/2025",
    metier: "Aide-ménager",
    objectifs: "Essayer un métier de soin",
    taches: "Linge; Lits; Salle à manger",
    cells: { nouveauxObjectifs: "Comparer bureau et soin" },
  },
  // 7 days out of 10 are 70 %: no forfait, yet 100 € are written.
  {
    ref: "S-2025-017",
    qui: "B-010",
    ou: "P-04",
    debut: "16/06/2025",
    metier: "Accueillante extrascolaire",
    objectifs: "Revoir le métier avec des plus grands",
    taches: "Aide aux devoirs; Sport; Rangement",
    forfait: true,
    presences: [7.6, 7.6, "AJ", "AJ", 7.6, 7.6, 7.6, 7.6, "AI", 7.6],
    cells: { nouveauxObjectifs: "Se situer avec des adolescents" },
  },
];
