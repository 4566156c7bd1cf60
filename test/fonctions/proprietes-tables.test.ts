import fc from "fast-check";
import { Dossier } from "../../src/calculations/dossier";
import type { Personne } from "../../src/register/entities";
import { dayOfSerial, serialOfDay } from "../../src/values/serial";
import type { Day } from "../../src/values/units";
import * as quelconques from "../support/arbitrary-register";
import type { Rows } from "../support/arbitrary-register";
import { jours, registres } from "./arbitraires";
import { colonne, resultat, resultats, serie, type Table } from "./appel";
import {
  commeArgument,
  commeSurOrdinateur,
  feuillesDe,
  registreLu,
  type Feuilles,
} from "./registre-de-cellules";

const dans = (rows: typeof registres): fc.Arbitrary<Rows> => rows as fc.Arbitrary<Rows>;

const TABLES = ["Stages", "Prestations", "Reprises", "Paramètres"] as const;
const tables = (feuilles: Feuilles, comme: (rows: Feuilles["Stages"]) => Table): Table[] =>
  TABLES.map((sheet) => comme(feuilles[sheet]));

const web = (rows: Feuilles["Stages"]): Table => commeArgument(rows, null);

/** Days on which something of the person's changes, those around them, and 3 years later. */
function joursDe({ stages, reprises }: Personne): number[] {
  const found = [
    ...stages.flatMap(({ dateDebut, dernierJour, prestations }) => [
      dateDebut,
      dernierJour,
      prestations[0]?.date,
    ]),
    ...reprises.map(({ date }) => date),
  ].filter((day): day is Day => day !== undefined);
  const serials = found.map(serialOfDay).filter((serial) => serial < serie("01/01/2190"));
  return [...new Set(serials.flatMap((day) => [day - 1, day, day + 1, day + 1095, day + 1096]))];
}

/** IOP.CREDIT of every person on several days, against the register read from the same cells. */
function memeCredit(feuilles: Feuilles, autres: readonly number[], args: readonly Table[]): void {
  const { personnes, settings } = registreLu(feuilles);
  for (const personne of personnes) {
    const serials = [...autres, ...joursDe(personne).slice(0, 25)].filter((day) => day > 61);
    const attendu = serials.map((serial) => {
      const day = dayOfSerial(serial, false) as Day;
      return new Dossier(personne, day, settings).ledger.remaining(day, settings) / 60;
    });
    expect(resultats("CREDIT", personne.key, colonne(...serials), ...args)).toEqual(attendu);
  }
}

const dates = fc.array(jours, { minLength: 2, maxLength: 4 });

describe("IOP.CREDIT est ce que le registre donne à cette date de contrôle", () => {
  it("sur des registres en ordre, les cellules vides comme null", () => {
    fc.assert(
      fc.property(dans(registres), dates, (rows, days) => {
        const feuilles = feuillesDe(rows);
        memeCredit(feuilles, days, tables(feuilles, web));
      }),
      { numRuns: 400 },
    );
  });

  it('sur des registres en ordre, les cellules vides comme 0 ou comme ""', () => {
    fc.assert(
      fc.property(dans(registres), dates, (rows, days) => {
        const feuilles = feuillesDe(rows);
        memeCredit(feuilles, days, tables(feuilles, commeSurOrdinateur));
        memeCredit(
          feuilles,
          days,
          tables(feuilles, (cells) => commeArgument(cells, "")),
        );
      }),
      { numRuns: 250 },
    );
  });

  it.each([0, 2])("sur des registres sales, %i cellules sur 10", (dirt) => {
    fc.assert(
      fc.property(quelconques.registres({ dirt }), dates, (rows, days) => {
        const feuilles = feuillesDe(rows);
        memeCredit(feuilles, days, tables(feuilles, web));
        memeCredit(feuilles, days, tables(feuilles, commeSurOrdinateur));
      }),
      { numRuns: 250 },
    );
  });

  it("sur des registres où une colonne contient n'importe quoi", () => {
    fc.assert(
      fc.property(quelconques.registresFous, dates, (rows, days) => {
        const feuilles = feuillesDe(rows);
        memeCredit(feuilles, days, tables(feuilles, web));
      }),
      { numRuns: 200 },
    );
  });
});

describe("IOP.CREDIT, l'ordre des lignes et les appels étalés", () => {
  /** Rows in another order, those that share a word still in theirs. */
  const melange = (rows: Rows, seed: number): Rows => {
    const tour = <T>(list: readonly T[] = []): readonly T[] => {
      const at = list.length === 0 ? 0 : seed % list.length;
      return [...list.slice(at), ...list.slice(0, at)].reverse();
    };
    return {
      ...rows,
      Stages: tour(rows.Stages),
      Prestations: tour(rows.Prestations),
      Reprises: tour(rows.Reprises),
    };
  };

  it("les lignes peuvent se suivre autrement", () => {
    fc.assert(
      fc.property(dans(registres), dates, fc.nat(), (rows, days, seed) => {
        const reste = (of: Rows): unknown =>
          ["B-1", "B-2", "B-3"].map((qui) =>
            resultats("CREDIT", qui, colonne(...days), ...tables(feuillesDe(of), web)),
          );
        expect(reste(melange(rows, seed))).toEqual(reste(rows));
      }),
      { numRuns: 250 },
    );
  });

  it("étalé, chaque ligne est l'appel seul", () => {
    fc.assert(
      fc.property(dans(registres), dates, (rows, days) => {
        const args = tables(feuillesDe(rows), web);
        const qui = days.map((_, at) => ["B-1", "b-2", "B-9", "B-3"][at % 4]);
        const etale = resultats("CREDIT", colonne(...qui), colonne(...days), ...args);
        expect(etale).toEqual(days.map((le, at) => resultat("CREDIT", qui[at], le, ...args)));
      }),
      { numRuns: 200 },
    );
  });

  it("une personne que les tables ne nomment pas a tout le crédit du jour", () => {
    fc.assert(
      fc.property(dans(registres), jours, (rows, le) => {
        const feuilles = feuillesDe(rows);
        const day = dayOfSerial(le, false) as Day;
        const tout = registreLu(feuilles).settings.at("credit.heures-max", day) / 60;
        expect(resultat("CREDIT", "B-9", le, ...tables(feuilles, web))).toBe(tout);
      }),
      { numRuns: 150 },
    );
  });
});
