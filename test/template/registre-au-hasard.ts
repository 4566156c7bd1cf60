import { dice, type Dice } from "../support/dice";
import type { RegisterRows } from "../../src/template/register-workbook";
import { defaultParameters } from "../../src/template/parametres";
import { serialOfDay } from "../../src/values/serial";
import { jour } from "../support/registre";

const serial = (text: string): number => serialOfDay(jour(text));

type Row = Record<string, string | number | undefined>;

/** The rows of a register, and the keys of what a formula cannot add up. */
export interface RandomRegister {
  readonly rows: RegisterRows;
  /** Stages of which a day or a total must be read again. */
  readonly oddStages: ReadonlySet<string>;
  /** Persons with such a stage, or with such a row of `Reprises`. */
  readonly oddPersons: ReadonlySet<string>;
}

/** A register as clerks fill it in: every regime and way to note hours, and some odd cells. */
export function randomRegister(persons: number, seed: number): RandomRegister {
  const d = dice(seed);
  const oddStages = new Set<string>();
  const oddPersons = new Set<string>();
  const stagiaires: Row[] = [];
  const stages: Row[] = [];
  const prestations: Row[] = [];
  const reprises: Row[] = [];
  for (let p = 1; p <= persons; p += 1) {
    const person = `B-${String(p).padStart(3, "0")}`;
    stagiaires.push({ refStagiaire: person, nom: "Exemple", prenom: `n° ${String(p)}` });
    for (let s = 1; s <= 1 + d.below(3); s += 1) {
      const stage = randomStage(d, person, `S-${String(p)}-${String(s)}`);
      stages.push(stage.row);
      prestations.push(...stage.days);
      if (stage.odd) {
        oddStages.add(String(stage.row["refStage"]));
        oddPersons.add(person);
      }
    }
    if (d.chance(0.2)) {
      const odd = d.chance(0.05);
      if (odd) oddPersons.add(person);
      reprises.push({
        refStagiaire: d.chance(0.5) ? person : person.toLowerCase(),
        date: serial("01/01/2022") + d.below(1200),
        heures: odd ? "38h30" : d.one([38, 76, 7.6, 22.75, 150]),
      });
    }
  }
  // The same reference twice: the first row holds.
  stages.push({ ...stages[3], heuresPrevues: 12 });
  return {
    rows: {
      Stagiaires: stagiaires,
      Partenaires: [{ refPartenaire: "P-01", denomination: "Les Tilleuls" }],
      Stages: stages,
      Prestations: prestations,
      Reprises: reprises,
      Paramètres: [...defaultParameters(), ...LATER],
      Tarifs: FARES,
    },
    oddStages,
    oddPersons,
  };
}

const LATER: Row[] = [
  { parametre: "indemnite.horaire", valeur: 2.35, valableDes: serial("01/07/2024") },
  { parametre: "Indemnite.Horaire", valeur: 2.25, valableDes: serial("01/01/2024") },
  // Of two rows for one day the lower one holds.
  { parametre: "indemnite.forfait", valeur: 110, valableDes: serial("01/03/2025") },
  { parametre: "indemnite.forfait", valeur: 112.5, valableDes: serial("01/03/2025") },
  { parametre: "indemnite.jours", valeur: "temps-plein", valableDes: serial("01/06/2025") },
  { parametre: "indemnite.forfait-prorata", valeur: "Non", valableDes: serial("01/09/2025") },
  { parametre: "indemnite.presence-min", valeur: 0.75, valableDes: serial("01/10/2025") },
  { parametre: "credit.heures-max", valeur: 240, valableDes: serial("01/01/2025") },
  { parametre: "credit.annees", valeur: 2, valableDes: serial("01/11/2025") },
  { parametre: "jour.heures", valeur: 7.5, valableDes: serial("01/04/2025") },
];

const FARES: Row[] = [
  { code: "TEC", montantParJour: 4.4 },
  { code: "tec", montantParJour: 4.65, valableDes: serial("01/02/2025") },
  { code: "TEC", montantParJour: undefined, valableDes: serial("01/10/2025") },
  { code: "TRAIN", montantParJour: 6.55, plafondParStage: 50 },
  { code: "TARD", montantParJour: 3, valableDes: serial("01/01/2030") },
];

const ODD_DAYS: readonly Row[] = [
  { heures: "7h36" },
  { heures: 0.31666666666666665 },
  { heures: 7.123456 },
  { heures: -3 },
  { heures: 25 },
  { presence: "peut-être" },
  { date: "le 3" },
  { presence: "Présent", heures: undefined },
];

const HOURS = [7.6, 7.6, 7.6, 3.8, 7.25, 4.17, 0.5, 7.03, 0];

function randomStage(d: Dice, person: string, reference: string) {
  const start = serial("03/01/2022") + d.below(1500);
  const planned = 1 + d.below(10);
  const row: Row = {
    refStage: reference,
    refStagiaire: d.chance(0.98) ? person : "B-ABSENT",
    refPartenaire: "P-01",
    etat: d.one(["Terminé", "Terminé", "Terminé", "En cours", undefined, "Interrompu", "Annulé"]),
    dateDebut: d.chance(0.97) ? start + (d.chance(0.05) ? 0.375 : 0) : undefined,
    dateFin: start + planned * 2 - (d.chance(0.03) ? 60 : 0),
    joursPrevus: d.chance(0.6) ? d.one([planned, planned, 2.5, 8.33]) : undefined,
    heuresPrevues: d.chance(0.8) ? d.one([planned * 7.6, 38, 76, 22.83]) : undefined,
    regimeIndemnite: d.one(["Forfait", "Forfait", "Forfait", "Horaire", "Aucune", undefined]),
    tarifParJour: d.one(["TEC", "tec", "TRAIN", "TARD", 5.6, 3.333, undefined]),
  };
  if (row["etat"] === "Interrompu" || d.chance(0.1))
    row["dateFinReelle"] = start + d.below(planned);
  const kind = d.below(10);
  if (kind < 6) return { row, ...randomDays(d, reference, start, planned) };
  if (kind < 8) row["heuresPrestees"] = d.one([76, 38, 7.6, 22.83, 60.5]);
  if (kind === 7 || kind === 8) row["joursPrestes"] = d.one([10, 8, 2.5, 7, 0]);
  const odd = kind < 9 && d.chance(0.05);
  if (odd) row["heuresPrestees"] = "76h";
  return { row, days: [] as Row[], odd };
}

function randomDays(d: Dice, reference: string, start: number, planned: number) {
  const days: Row[] = [];
  let odd = false;
  for (let day = 0; day < planned; day += 1) {
    const date = start + day * 2 + (d.chance(0.05) ? 0.5 : 0);
    const absent = d.chance(0.15);
    const presence = absent
      ? d.one(["Absent justifié", "Absent injustifié"])
      : d.one(["Présent", undefined]);
    const heures = absent && d.chance(0.8) ? undefined : d.one(HOURS);
    days.push({ refStage: reference, date, heures, presence });
    // Morning and afternoon on two rows make one day.
    if (d.chance(0.1)) days.push({ refStage: reference, date, heures: 2.27 });
    if (d.chance(0.02)) days.push({ refStage: reference, date });
    if (d.chance(0.006)) {
      days.push({ refStage: reference, date, heures: 7.6, ...d.one(ODD_DAYS) });
      odd = true;
    }
  }
  return { days, odd };
}
