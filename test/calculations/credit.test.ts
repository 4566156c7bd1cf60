import * as fc from "fast-check";
import { Ledger, ledgerOf, mostHours, search, windowStart } from "../../src/calculations/credit";
import type { SettingVersion } from "../../src/parameters/settings";
import { Settings } from "../../src/parameters/settings";
import type { ParameterKey } from "../../src/parameters/definitions";
import type { Personne } from "../../src/register/entities";
import { toIso } from "../../src/values/day";
import { minutes, type Day } from "../../src/values/units";
import { jour, registre, stage, type TestRegister } from "../support/registre";

const H = 60;
const avec = (...rows: [ParameterKey, SettingVersion["value"], Day?][]): Settings => {
  const own = new Map<ParameterKey, SettingVersion[]>();
  for (const [key, value, from] of rows) own.set(key, [...(own.get(key) ?? []), { from, value }]);
  return new Settings(own);
};
const DEFAUT = avec();
const PERIODES = avec(["credit.fenetre", "premier-stage"]);
const ledger = (...entries: [string, number][]): Ledger =>
  new Ledger(
    entries.map(([date, hours]) => ({
      day: jour(date),
      minutes: minutes(hours * H),
      stage: undefined,
    })),
  );
const debut = (on: string, settings: Settings, anchor?: string): string =>
  toIso(windowStart(jour(on), settings, () => (anchor === undefined ? undefined : jour(anchor))));

describe("la fenêtre de trois ans", () => {
  it.each([
    ["14/03/2028", "2025-03-15"],
    ["28/02/2028", "2025-03-01"],
    ["29/02/2028", "2025-03-01"],
    ["01/03/2028", "2025-03-02"],
    ["28/02/2027", "2024-02-29"],
    ["01/03/2027", "2024-03-02"],
  ])("glissante, celle du %s commence le %s", (on, start) => {
    expect(debut(on, DEFAUT)).toBe(start);
  });

  it.each([
    ["03/03/2025", "2025-03-03"],
    ["02/03/2028", "2025-03-03"],
    ["03/03/2028", "2028-03-03"],
    ["31/12/2031", "2031-03-03"],
    ["02/03/2031", "2028-03-03"],
    // Before the first hour nothing is counted but the day itself.
    ["02/03/2025", "2025-03-02"],
  ])("comptée du 03/03/2025, celle du %s commence le %s", (on, start) => {
    expect(debut(on, PERIODES, "03/03/2025")).toBe(start);
  });

  it("comptée d'un 29 février, la suivante commence le 28", () => {
    expect(debut("27/02/2027", PERIODES, "29/02/2024")).toBe("2024-02-29");
    expect(debut("28/02/2027", PERIODES, "29/02/2024")).toBe("2027-02-28");
  });

  it("sans aucune heure, est le jour lui-même", () => {
    expect(debut("05/05/2025", PERIODES)).toBe("2025-05-05");
  });

  it("suit les années en vigueur ce jour-là", () => {
    const settings = avec(["credit.annees", 2, jour("01/01/2027")]);
    expect(debut("31/12/2026", settings)).toBe("2024-01-01");
    expect(debut("01/01/2027", settings)).toBe("2025-01-02");
  });
});

describe("le crédit restant", () => {
  it("est entier pour qui n'a rien fait", () => {
    expect(ledger().remaining(jour("01/01/2025"), DEFAUT)).toBe(228 * H);
    expect(ledger().anchor).toBeUndefined();
  });

  it("compte les heures du jour même, et plus celles d'il y a trois ans", () => {
    const heures = ledger(["14/03/2025", 76], ["15/03/2025", 1]);
    expect(heures.remaining(jour("13/03/2025"), DEFAUT)).toBe(228 * H);
    expect(heures.remaining(jour("14/03/2025"), DEFAUT)).toBe(152 * H);
    expect(heures.remaining(jour("13/03/2028"), DEFAUT)).toBe(151 * H);
    expect(heures.remaining(jour("14/03/2028"), DEFAUT)).toBe(227 * H);
    expect(heures.remaining(jour("15/03/2028"), DEFAUT)).toBe(228 * H);
  });

  it("peut être négatif", () => {
    expect(ledger(["01/01/2025", 230]).remaining(jour("01/01/2025"), DEFAUT)).toBe(-2 * H);
  });

  it("se compte dans un ordre quelconque", () => {
    expect(ledger(["02/02/2025", 2], ["01/01/2025", 1]).entries.map(({ minutes: m }) => m)).toEqual(
      [60, 120],
    );
    expect(
      ledger(["02/02/2025", 2], ["01/01/2025", 1]).between(jour("02/01/2025"), jour("02/02/2025")),
    ).toBe(120);
  });

  it("n'augmente jamais quand des heures s'ajoutent", () => {
    const entry = fc.tuple(fc.integer({ min: 20_000, max: 22_000 }), fc.nat(5_000));
    const entries = fc.array(entry, { maxLength: 20 });
    fc.assert(
      fc.property(
        entries,
        entry,
        fc.integer({ min: 20_000, max: 23_000 }),
        fc.boolean(),
        (some, more, on, glissante) => {
          const of = (list: [number, number][]): Ledger =>
            new Ledger(
              list.map(([day, m]) => ({ day: day as Day, minutes: minutes(m), stage: undefined })),
              19_000 as Day,
            );
          const settings = glissante ? DEFAUT : PERIODES;
          const before = of(some).remaining(on as Day, settings);
          expect(of([...some, more]).remaining(on as Day, settings)).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  it("est celui d'une somme simple, jour par jour", () => {
    const entry = fc.tuple(fc.integer({ min: 20_000, max: 22_500 }), fc.nat(5_000));
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 30 }),
        fc.integer({ min: 20_000, max: 23_000 }),
        (list, on) => {
          const start = windowStart(on as Day, DEFAUT, () => undefined);
          const sum = list.reduce(
            (total, [day, m]) => total + (day >= start && day <= on ? m : 0),
            0,
          );
          const made = new Ledger(
            list.map(([day, m]) => ({ day: day as Day, minutes: minutes(m), stage: undefined })),
          );
          expect(made.used(on as Day, DEFAUT)).toBe(sum);
        },
      ),
    );
  });
});

describe("le point de départ des périodes", () => {
  const entries = [{ day: jour("10/03/2025"), minutes: minutes(1), stage: undefined }];
  it("est la première heure, ou le premier stage s'il vient avant", () => {
    expect(new Ledger(entries, jour("03/03/2025")).anchor).toBe(jour("03/03/2025"));
    expect(new Ledger(entries, jour("17/03/2025")).anchor).toBe(jour("10/03/2025"));
    expect(new Ledger(entries).anchor).toBe(jour("10/03/2025"));
    expect(new Ledger([], jour("17/03/2025")).anchor).toBe(jour("17/03/2025"));
  });
});

describe("les heures d'une personne", () => {
  const heures = (sheets: TestRegister, au = "31/12/2025"): unknown => {
    const register = registre(sheets);
    return ledgerOf(register.personnes[0] as Personne, jour(au), register.settings).entries.map(
      ({ day, minutes: m, stage: of }) => [toIso(day), m / H, of?.refStage],
    );
  };

  it("sont celles des totaux, le dernier jour", () => {
    expect(heures({ Stages: [stage({ heuresPrestees: 40 })] })).toEqual([
      ["2025-03-14", 40, "S-1"],
    ]);
  });

  it("sont celles de chaque jour presté, et des reprises", () => {
    expect(
      heures({
        Prestations: [
          { refStage: "S-1", date: "04/03/2025", heures: 7 },
          { refStage: "S-1", date: "03/03/2025", heures: 8, presence: "P" },
          { refStage: "S-1", date: "05/03/2025", heures: 7, presence: "AJ" },
        ],
        Reprises: [
          { refStagiaire: "b-001", date: "01/02/2025", heures: 3 },
          { refStagiaire: "B-001", heures: 3 },
        ],
      }),
    ).toEqual([
      ["2025-02-01", 3, undefined],
      ["2025-03-03", 8, "S-1"],
      ["2025-03-04", 7, "S-1"],
    ]);
  });

  it.each<[string, string, unknown]>([
    [
      "le jour de la fin, le reste est encore prévu",
      "14/03/2025",
      [
        ["2025-03-03", 8, "S-1"],
        ["2025-03-14", 68, "S-1"],
      ],
    ],
    ["le lendemain, il ne l'est plus", "15/03/2025", [["2025-03-03", 8, "S-1"]]],
  ])("%s", (_, au, expected) => {
    expect(
      heures({ Prestations: [{ refStage: "S-1", date: "03/03/2025", heures: 8 }] }, au),
    ).toEqual(expected);
  });

  it("ne prévoient jamais moins que rien", () => {
    expect(
      heures(
        {
          Prestations: [{ refStage: "S-1", date: "03/03/2025", heures: 24 }],
          Stages: [stage({ heuresPrevues: 10 })],
        },
        "04/03/2025",
      ),
    ).toEqual([["2025-03-03", 24, "S-1"]]);
  });

  it("sont au plus ce que dit leur borne", () => {
    const register = registre({
      Stages: [stage({ heuresPrestees: 40 }), stage({ refStage: "S-2", heuresPrestees: 90 })],
      Reprises: [{ refStagiaire: "B-001", date: "01/02/2025", heures: 3 }],
    });
    // 76 planned, 90 attended, 3 taken over.
    expect(mostHours(register.personnes[0] as Personne, register.settings)).toBe(169 * H);
  });
});

describe("chercher dans une liste ordonnée", () => {
  it("donne la première place où la condition tient, ou la fin", () => {
    const list = [1, 3, 3, 5];
    expect([0, 1, 2, 3, 4, 5, 6].map((value) => search(list, (item) => item >= value))).toEqual([
      0, 0, 1, 1, 3, 3, 4,
    ]);
  });
});
