import * as fc from "fast-check";
import {
  firstDayFor,
  Ledger,
  ledgerOf,
  mostHours,
  search,
  windowStart,
} from "../../src/calculations/credit";
import type { SettingVersion } from "../../src/parameters/settings";
import { Settings } from "../../src/parameters/settings";
import type { ParameterKey } from "../../src/parameters/definitions";
import type { Personne } from "../../src/register/entities";
import { toIso } from "../../src/values/day";
import { minutes, type Day } from "../../src/values/units";
import { jour, registre, stage, type TestRegister, type TestRow } from "../support/registre";

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

describe("les heures de chaque sorte de stage", () => {
  /** « day · hours » of each entry of the person. */
  const heures = (
    cells: TestRow<"Stages">,
    sheets: TestRegister = {},
    au = "31/12/2025",
  ): string[] => {
    const register = registre({ Stages: [stage(cells)], ...sheets });
    return ledgerOf(register.personnes[0] as Personne, jour(au), register.settings).entries.map(
      ({ day, minutes: m }) => `${toIso(day)} · ${String(m / H)}`,
    );
  };
  const SANS = { heuresPrestees: "", joursPrestes: "" };

  it.each<[string, TestRow<"Stages">, string, string[]]>([
    ["fini, sans jours ni totaux : le prévu", SANS, "15/03/2025", ["2025-03-14 · 76"]],
    ["en cours, sans rien : le prévu", SANS, "14/03/2025", ["2025-03-14 · 76"]],
    ["à venir : le prévu", SANS, "01/01/2025", ["2025-03-14 · 76"]],
    [
      "prévu en jours : 5 × 7,6 h",
      { ...SANS, heuresPrevues: "", joursPrevus: 5 },
      "01/01/2025",
      ["2025-03-14 · 38"],
    ],
    ["rien de prévu", { ...SANS, heuresPrevues: "", joursPrevus: "" }, "01/01/2025", []],
    ["fini, 0 h au total", { heuresPrestees: 0, joursPrestes: 0 }, "15/03/2025", []],
    [
      "en cours, 40 h au total et 36 encore prévues",
      { heuresPrestees: 40, joursPrestes: 6 },
      "14/03/2025",
      ["2025-03-14 · 40", "2025-03-14 · 36"],
    ],
    [
      "fini, 40 h au total",
      { heuresPrestees: 40, joursPrestes: 6 },
      "15/03/2025",
      ["2025-03-14 · 40"],
    ],
    [
      "fini, 5 jours au total",
      { heuresPrestees: "", joursPrestes: 5 },
      "15/03/2025",
      ["2025-03-14 · 38"],
    ],
    [
      "une fin réelle place les heures",
      { ...SANS, dateFinReelle: "20/03/2025" },
      "20/03/2025",
      ["2025-03-20 · 76"],
    ],
    ["sans dernier jour lisible", { dateFin: "?x" }, "15/03/2025", []],
    ["à la fin avant le début", { dateFin: "02/03/2025" }, "15/03/2025", []],
    [
      "sans premier jour lisible, des heures au total",
      { dateDebut: "?x", heuresPrestees: 8, joursPrestes: "" },
      "15/03/2025",
      ["2025-03-14 · 8"],
    ],
    [
      "interrompu, 8 h au total",
      { etat: "Interrompu", dateFinReelle: "04/03/2025", heuresPrestees: 8, joursPrestes: 1 },
      "04/03/2025",
      ["2025-03-04 · 8"],
    ],
    [
      "interrompu par son résultat, sans rien",
      { ...SANS, resultat: "Interrompu", dateFinReelle: "04/03/2025" },
      "04/03/2025",
      [],
    ],
    ["interrompu sans fin réelle", { etat: "Interrompu" }, "31/12/2025", []],
    ["annulé", { etat: "Annulé" }, "31/12/2025", []],
  ])("%s", (_, cells, au, expected) => {
    expect(heures(cells, {}, au)).toEqual(expected);
  });

  it("comptent les jours d'un stage sans dernier jour, et d'une ligne inutilisable rien", () => {
    const Prestations = [
      { refStage: "S-1", date: "03/03/2025", heures: 8 },
      { refStage: "S-1", date: "04/03/25", heures: 8 },
      { refStage: "S-1", date: "05/03/2025", heures: "?x" },
    ];
    expect(heures({ dateFin: "?x" }, { Prestations })).toEqual(["2025-03-03 · 8"]);
    expect(heures({}, { Prestations: Prestations.slice(1) })).toEqual([]);
  });
});

describe("le crédit restant, selon ce qui est en vigueur ce jour-là", () => {
  const heures = ledger(["14/03/2025", 76]);
  it("suit les heures du crédit", () => {
    const settings = avec(["credit.heures-max", 100 * H, jour("01/01/2026")]);
    expect(heures.remaining(jour("31/12/2025"), settings)).toBe(152 * H);
    expect(heures.remaining(jour("01/01/2026"), settings)).toBe(24 * H);
  });
  it("suit les années", () => {
    const settings = avec(["credit.annees", 1, jour("14/03/2026")]);
    expect(heures.remaining(jour("13/03/2026"), settings)).toBe(152 * H);
    expect(heures.remaining(jour("14/03/2026"), settings)).toBe(228 * H);
  });
  it("suit la façon de compter", () => {
    // Periods from 14/03/2025; the second opens on 14/03/2028, when the sliding one lets it go too.
    const settings = avec(["credit.fenetre", "premier-stage", jour("01/01/2028")]);
    const deux = ledger(["14/03/2025", 76], ["01/03/2028", 8]);
    expect(deux.remaining(jour("13/03/2028"), settings)).toBe(144 * H);
    expect(deux.remaining(jour("14/03/2028"), settings)).toBe(228 * H);
    expect(deux.remaining(jour("14/03/2028"), DEFAUT)).toBe(220 * H);
  });
  it("garde et laisse un 29 février", () => {
    const bissextile = ledger(["29/02/2024", 76]);
    expect(bissextile.remaining(jour("28/02/2027"), DEFAUT)).toBe(152 * H);
    expect(bissextile.remaining(jour("01/03/2027"), DEFAUT)).toBe(228 * H);
    const veille = ledger(["28/02/2025", 76]);
    expect(veille.remaining(jour("27/02/2028"), DEFAUT)).toBe(152 * H);
    expect(veille.remaining(jour("28/02/2028"), DEFAUT)).toBe(228 * H);
    expect(veille.remaining(jour("29/02/2028"), DEFAUT)).toBe(228 * H);
  });
});

describe("le point de départ des périodes, d'après les stages", () => {
  const depart = (...stages: TestRow<"Stages">[]): string | undefined => {
    const register = registre({ Stages: stages });
    const { anchor } = ledgerOf(
      register.personnes[0] as Personne,
      jour("31/12/2025"),
      register.settings,
    );
    return anchor === undefined ? undefined : toIso(anchor);
  };
  const du = (refStage: string, dateDebut: string): TestRow<"Stages"> =>
    stage({ refStage, dateDebut, dateFin: "31/10/2025" });

  it("est le plus tôt des premiers jours, dans un ordre quelconque", () => {
    const [mars, avril, mai] = [
      du("1", "03/03/2025"),
      du("2", "07/04/2025"),
      du("3", "05/05/2025"),
    ];
    expect(depart(mars, avril, mai)).toBe("2025-03-03");
    expect(depart(mai, mars, avril)).toBe("2025-03-03");
    expect(depart(avril, mai, mars)).toBe("2025-03-03");
  });
  it("n'est pas celui d'un stage sans premier jour lisible, dont les heures comptent", () => {
    expect(depart(du("1", "?x"), du("2", "07/04/2025"))).toBe("2025-04-07");
    expect(depart(du("1", "07/04/2025"), du("2", "?x"))).toBe("2025-04-07");
    expect(depart(du("1", "?x"))).toBe("2025-10-31");
  });
});

describe("le premier jour où des heures tiennent", () => {
  const des = (hours: number, from: string, of: Ledger, settings = DEFAUT): string | undefined => {
    const day = firstDayFor(minutes(hours * H), jour(from), of, settings);
    return day === undefined ? undefined : toIso(day);
  };
  const deux = ledger(["14/03/2025", 100], ["29/02/2024", 100]);

  it.each([
    ["le jour même, quand elles tiennent déjà : 28 h", 28, "2025-03-14"],
    [
      "une minute de plus : quand le 29 février 2024 sort, le 1er mars 2027",
      28 + 1 / 60,
      "2027-03-01",
    ],
    ["128 h : le même jour, il reste 100 h", 128, "2027-03-01"],
    ["une minute de plus : quand le 14 mars 2025 sort aussi", 128 + 1 / 60, "2028-03-14"],
    ["tout le crédit", 228, "2028-03-14"],
  ])("%s", (_, hours, day) => {
    expect(des(hours, "14/03/2025", deux)).toBe(day);
  });

  it("n'existe pas pour plus que le crédit", () => {
    expect(des(228 + 1 / 60, "14/03/2025", deux)).toBeUndefined();
    expect(des(229, "14/03/2025", deux, PERIODES)).toBeUndefined();
  });

  it("compté du premier stage, est le début de la période suivante", () => {
    expect(des(29, "14/03/2025", deux, PERIODES)).toBe("2027-02-28");
    expect(des(28, "14/03/2025", deux, PERIODES)).toBe("2025-03-14");
    expect(des(29, "14/03/2025", ledger(["20/03/2024", 200]), PERIODES)).toBe("2027-03-20");
  });

  it("est toujours un jour où elles tiennent, et jamais la veille", () => {
    const entry = fc.tuple(fc.integer({ min: 20_000, max: 21_000 }), fc.nat(6_000));
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 13_680 }),
        (list, m) => {
          const made = new Ledger(
            list.map(([day, of]) => ({ day: day as Day, minutes: minutes(of), stage: undefined })),
          );
          const day = firstDayFor(minutes(m), 21_000 as Day, made, DEFAUT) as Day;
          expect(made.remaining(day, DEFAUT)).toBeGreaterThanOrEqual(m);
          if (day > 21_000) expect(made.remaining((day - 1) as Day, DEFAUT)).toBeLessThan(m);
        },
      ),
    );
  });
});
