import type { Argument } from "./cellules";
import type { NomDeFonction } from ".";

/** A call as a person types it, and as Excel hands it over. */
export interface Exemple {
  readonly formule: string;
  readonly nom: NomDeFonction;
  readonly args: readonly Argument[];
}

const column = (...cells: readonly unknown[]): readonly (readonly unknown[])[] =>
  cells.map((cell) => [cell]);

/** 10 March 2025, as Excel counts days. */
const MARCH = 45726;

const HOURS = {
  personnes: column("B-001", "B-001", "B-002"),
  dates: column(MARCH, MARCH + 1, MARCH + 2),
  heures: column(7.6, 7.6, 76),
};
const { personnes, dates, heures } = HOURS;

const STAGES = [
  [
    "Réf. stage",
    "Réf. stagiaire",
    "Réf. partenaire",
    "Date de début",
    "Date de fin",
    "Heures prévues",
  ],
  ["S-1", "B-001", "P-01", MARCH, MARCH + 11, 76],
];
const PRESTATIONS = [
  ["Réf. stage", "Date", "Heures"],
  ["S-1", MARCH, 7.6],
];
const PARAMETRES = [
  ["Paramètre", "Valeur", "Valable dès"],
  ["indemnite.horaire", 2.5, 46023],
];
const TARIFS = [
  ["Code", "Montant par jour", "Plafond par stage", "Valable dès"],
  ["TEC", 4.4, 40, 45689],
  ["TEC", null, null, 46054],
];

/** What the docs show, and what the tests call through Microsoft's engine. */
export const exemples: readonly Exemple[] = [
  {
    formule: '=IOP.CREDIT_RESTANT("B-001";DATE(2025;3;31);A2:A4;B2:B4;C2:C4)',
    nom: "CREDIT_RESTANT",
    args: ["B-001", MARCH + 21, personnes, dates, heures],
  },
  {
    formule: '=IOP.CREDIT_RESTANT({"B-001";"B-002";"B-003"};DATE(2025;3;31);A2:A4;B2:B4;C2:C4)',
    nom: "CREDIT_RESTANT",
    args: [column("B-001", "B-002", "B-003"), MARCH + 21, personnes, dates, heures],
  },
  {
    formule: '=IOP.CREDIT_RESTANT("B-001";DATE(2025;3;31);A2:A4;B2:B3;C2:C4)',
    nom: "CREDIT_RESTANT",
    args: ["B-001", MARCH + 21, personnes, dates.slice(1), heures],
  },
  {
    formule: '=IOP.CREDIT_RESTANT("B-001";"bientôt";A2:A4;B2:B4;C2:C4)',
    nom: "CREDIT_RESTANT",
    args: ["B-001", "bientôt", personnes, dates, heures],
  },
  {
    formule: '=IOP.CREDIT("B-001";DATE(2025;3;10);Stages[#Tout];Prestations[#Tout])',
    nom: "CREDIT",
    args: ["B-001", MARCH, STAGES, PRESTATIONS],
  },
  {
    formule: '=IOP.CREDIT("B-001";DATE(2025;4;30);Stages[#Tout];Prestations[#Tout])',
    nom: "CREDIT",
    args: ["B-001", MARCH + 51, STAGES, PRESTATIONS],
  },
  {
    formule: '=IOP.CREDIT("B-001";DATE(2025;3;10);Stages[#Données];Prestations[#Tout])',
    nom: "CREDIT",
    args: ["B-001", MARCH, STAGES.slice(1), PRESTATIONS],
  },
  {
    formule: '=IOP.CREDIT_DATE("B-002";200;DATE(2025;3;31);A2:A4;B2:B4;C2:C4)',
    nom: "CREDIT_DATE",
    args: ["B-002", 200, MARCH + 21, personnes, dates, heures],
  },
  {
    formule: '=IOP.CREDIT_DATE("B-002";300;DATE(2025;3;31);A2:A4;B2:B4;C2:C4)',
    nom: "CREDIT_DATE",
    args: ["B-002", 300, MARCH + 21, personnes, dates, heures],
  },
  { formule: '=IOP.INDEMNITE("Horaire";76)', nom: "INDEMNITE", args: ["Horaire", 76] },
  {
    formule: '=IOP.INDEMNITE("Horaire";76;;;;DATE(2026;1;5);Paramètres[#Tout])',
    nom: "INDEMNITE",
    args: ["Horaire", 76, null, null, null, 46027, PARAMETRES],
  },
  {
    formule: '=IOP.INDEMNITE("Forfait";72;9;;10)',
    nom: "INDEMNITE",
    args: ["Forfait", 72, 9, null, 10],
  },
  {
    formule: '=IOP.INDEMNITE("Forfait";56;7;;10)',
    nom: "INDEMNITE",
    args: ["Forfait", 56, 7, null, 10],
  },
  { formule: '=IOP.INDEMNITE("Forfait";72;9)', nom: "INDEMNITE", args: ["Forfait", 72, 9] },
  { formule: '=IOP.INDEMNITE("Horaire";-5)', nom: "INDEMNITE", args: ["Horaire", -5] },
  { formule: '=IOP.INDEMNITE("Mensuel";76)', nom: "INDEMNITE", args: ["Mensuel", 76] },
  { formule: "=IOP.DEPLACEMENT(10;5,6)", nom: "DEPLACEMENT", args: [10, 5.6] },
  {
    formule: '=IOP.DEPLACEMENT(10;"TEC";DATE(2025;3;10);Tarifs[#Tout])',
    nom: "DEPLACEMENT",
    args: [10, "TEC", MARCH, TARIFS],
  },
  {
    formule: '=IOP.DEPLACEMENT(10;"TEC";DATE(2026;3;10);Tarifs[#Tout])',
    nom: "DEPLACEMENT",
    args: [10, "TEC", 46091, TARIFS],
  },
  {
    formule: '=IOP.DEPLACEMENT(10;"BUS";DATE(2025;3;10);Tarifs[#Tout])',
    nom: "DEPLACEMENT",
    args: [10, "BUS", MARCH, TARIFS],
  },
  {
    formule: '=IOP.EXPLIQUER("Forfait";72;9;;10)',
    nom: "EXPLIQUER",
    args: ["Forfait", 72, 9, null, 10],
  },
  { formule: '=IOP.REGLE("duree-max-stage")', nom: "REGLE", args: ["duree-max-stage"] },
  { formule: '=IOP.REGLE("autre-chose")', nom: "REGLE", args: ["autre-chose"] },
];
