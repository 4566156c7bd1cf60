import fc from "fast-check";
import type { TestRegister, TestRow } from "../support/registre";
import { parametres, serie, type Table, type Valeur } from "./appel";

/** Hours of someone on a day, as a row of three columns. */
export interface Faite {
  readonly qui: string;
  readonly jour: number;
  readonly minutes: number;
}

/** A version of a parameter: `[key, value, from]`. */
export type Reglage = readonly [string, Valeur, Valeur?];

const integer = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

export const DEBUT = serie("01/01/2022");
export const FIN = serie("31/12/2026");
export const jours = integer(DEBUT, FIN);

/** Days near which windows open and close: leap days, ends of months, anything else. */
export const jour = fc.oneof(
  jours,
  fc.constantFrom("28/02/2024", "29/02/2024", "01/03/2024", "28/02/2025", "01/03/2025").map(serie),
);

export const faites = (
  dates: fc.Arbitrary<number>,
  maxMinutes: number,
  maxLength = 12,
): fc.Arbitrary<Faite[]> =>
  fc.array(
    fc.record({
      qui: fc.constantFrom("B-1", "b-1", "B-2"),
      jour: dates,
      minutes: integer(0, maxMinutes),
    }),
    { maxLength },
  );

const versions = (dates: fc.Arbitrary<number>, max: fc.Arbitrary<number>): fc.Arbitrary<Reglage> =>
  fc
    .tuple(
      fc.oneof(
        fc.tuple(fc.constant("credit.heures-max"), max),
        fc.tuple(fc.constant("credit.annees"), integer(1, 4)),
        fc.tuple(fc.constant("credit.fenetre"), fc.constantFrom("glissante", "premier-stage")),
        fc.tuple(fc.constant("jour.heures"), fc.constantFrom(7, 7.6, 8)),
      ),
      maybe(dates),
    )
    .map(([[key, value], from]) => [key, value, from ?? null]);

export const reglages = (
  dates: fc.Arbitrary<number> = jour,
  max: fc.Arbitrary<number> = integer(20, 300),
): fc.Arbitrary<Reglage[]> => fc.array(versions(dates, max), { maxLength: 4 });

export const tableDe = (rows: readonly Reglage[]): Table => parametres(...rows);

/** Hours as Excel may hold them: decimal, or written. */
const heures = (min: number, max: number): fc.Arbitrary<number | string> =>
  integer(min, max).chain((minutes) =>
    fc.constantFrom(
      minutes / 60,
      `${String(Math.floor(minutes / 60))}h${String(minutes % 60).padStart(2, "0")}`,
    ),
  );

type Ligne<S extends "Stages" | "Prestations"> = TestRow<S>;

const stages: fc.Arbitrary<Ligne<"Stages">> = fc
  .record({
    refStagiaire: fc.constantFrom("B-1", "b-1", "B-2", "B-3"),
    dateDebut: jour,
    duree: integer(0, 30),
    reelle: maybe(integer(0, 30)),
    etat: fc.constantFrom(undefined, undefined, "En cours", "Terminé", "Interrompu", "Annulé"),
    resultat: fc.constantFrom(undefined, undefined, undefined, "Confirmé", "Interrompu"),
    heuresPrevues: maybe(heures(1, 76 * 60)),
    joursPrevus: maybe(fc.constantFrom(1, 2.5, 5, 10, 12)),
    heuresPrestees: maybe(heures(0, 80 * 60)),
    joursPrestes: maybe(fc.constantFrom(0, 1, 2.5, 4, 8, 10)),
    regimeIndemnite: fc.constantFrom("Horaire", "Forfait", "Forfait", "Aucune", undefined),
    tarifParJour: fc.constantFrom<Valeur>(5.2, "4,45 €", "TEC", "tec", "SNCB", undefined),
  })
  .map(
    ({ duree, reelle, ...cells }) =>
      ({
        ...cells,
        dateFin: cells.dateDebut + duree,
        dateFinReelle: reelle === undefined ? undefined : cells.dateDebut + reelle,
      }) as Ligne<"Stages">,
  );

interface Presence {
  readonly stage: number;
  readonly apres: number;
  readonly ligne: Ligne<"Prestations">;
}

const presences: fc.Arbitrary<Presence[]> = fc.array(
  fc.record({
    stage: integer(0, 5),
    apres: integer(-2, 32),
    ligne: fc.record({
      heures: heures(0, 10 * 60),
      presence: fc.constantFrom(undefined, undefined, "Présent", "Absent justifié"),
    }),
  }),
  { maxLength: 10 },
);

const tarifs: fc.Arbitrary<TestRow<"Tarifs">[]> = fc.array(
  fc.record({
    code: fc.constantFrom("TEC", "tec", "SNCB"),
    montantParJour: fc.constantFrom<number | string | undefined>(5, "6,50 €", 4.45, undefined),
    plafondParStage: fc.constantFrom<number | undefined>(undefined, 30),
    valableDes: maybe(jour),
  }),
  { maxLength: 4 },
);

const autres: fc.Arbitrary<Reglage[]> = fc.array(
  fc
    .tuple(
      fc.oneof(
        fc.tuple(fc.constant("indemnite.horaire"), fc.constantFrom<Valeur>(2.5, "1,99 €")),
        fc.tuple(fc.constant("indemnite.forfait"), fc.constantFrom<Valeur>(102.5, 99.99)),
        fc.tuple(fc.constant("indemnite.forfait-prorata"), fc.constantFrom("Oui", "Non")),
        fc.tuple(fc.constant("indemnite.jours"), fc.constantFrom("calendrier", "temps-plein")),
        fc.tuple(fc.constant("indemnite.presence-min"), fc.constantFrom<Valeur>("50 %", 0.9)),
      ),
      maybe(jour),
    )
    .map(([[key, value], from]): Reglage => [key, value, from ?? null]),
  { maxLength: 3 },
);

/** Registers in order, with what the functions look at: stages, days, hours elsewhere, settings. */
export const registres: fc.Arbitrary<TestRegister> = fc
  .record({
    stages: fc.array(stages, { minLength: 1, maxLength: 6 }),
    presences,
    reprises: faites(jour, 100 * 60, 3),
    reglages: reglages(),
    autres,
    tarifs,
  })
  .map((of) => ({
    Stagiaires: ["B-1", "B-2", "B-3"].map((refStagiaire) => ({ refStagiaire })),
    Stages: of.stages.map((cells, at) => ({
      refStage: `S-${String(at)}`,
      refPartenaire: "P-1",
      ...cells,
    })),
    Prestations: of.presences.flatMap(({ stage, apres, ligne }) => {
      const debut = of.stages[stage]?.dateDebut as number | undefined;
      return debut === undefined
        ? []
        : [{ refStage: `s-${String(stage)}`, date: debut + apres, ...ligne }];
    }),
    Reprises: of.reprises.map(({ qui, jour: date, minutes }) => ({
      refStagiaire: qui,
      date,
      heures: minutes / 60,
    })),
    Paramètres: [...of.reglages, ...of.autres].map(([parametre, valeur, valableDes]) => ({
      parametre,
      valeur: valeur as string,
      valableDes: (valableDes as number | null) ?? undefined,
    })),
    Tarifs: of.tarifs,
  }));
