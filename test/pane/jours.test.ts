import fc from "fast-check";
import {
  changementsDesJours,
  demandeDesJours,
  joursProposes,
  type DemandeJours,
  type JourPropose,
} from "../../src/pane/jours";
import { readRegister } from "../../src/register/read-register";
import type { Register } from "../../src/register/register";
import type { Workbook } from "../../src/register/workbook";
import { heures } from "../../src/messages/fr/format";
import { civil } from "../../src/values/day";
import { serialOfDay } from "../../src/values/serial";
import { day, minutes } from "../../src/values/units";
import {
  jour,
  registreClasseur,
  stage,
  type TestOptions,
  type TestRegister,
} from "../support/registre";
import { testWorkbook } from "../support/workbook";

const JOUR = minutes(456);
const h = (hours: number) => minutes(hours * 60);
const plain = (text: string): string => text.replace(/\u00a0/g, " ");

/** From Tuesday 3 to Monday 16 March 2026: ten weekdays, no holiday. */
const demande = (cells: Partial<DemandeJours> = {}): DemandeJours => ({
  debut: jour("03/03/2026"),
  fin: jour("16/03/2026"),
  heuresParJour: JOUR,
  heuresPrevues: undefined,
  deja: [],
  ...cells,
});

function proposes(cells: Partial<DemandeJours> = {}): readonly JourPropose[] {
  const found = joursProposes(demande(cells));
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

function refus(cells: Partial<DemandeJours>): string {
  const found = joursProposes(demande(cells));
  return found.ok ? "" : plain(found.error);
}

const choisis = (lignes: readonly JourPropose[]): readonly JourPropose[] =>
  lignes.filter(({ choisi }) => choisi);
const total = (lignes: readonly JourPropose[]): number =>
  choisis(lignes).reduce((sum, one) => sum + one.heures, 0);
const dit = (lignes: readonly JourPropose[]): unknown[] =>
  lignes.map((one) => [one.date, one.genre, plain(heures(one.heures)), one.choisi, one.remarque]);

describe("les jours proposés", () => {
  it("un par jour du calendrier : dix jours ouvrables de 7 h 36", () => {
    const lignes = proposes();
    expect(lignes).toHaveLength(14);
    expect([choisis(lignes).length, total(lignes)]).toEqual([10, h(76)]);
    expect(dit(lignes).slice(0, 7)).toEqual([
      ["mardi 03/03/2026", "ouvrable", "7 h 36", true, ""],
      ["mercredi 04/03/2026", "ouvrable", "7 h 36", true, ""],
      ["jeudi 05/03/2026", "ouvrable", "7 h 36", true, ""],
      ["vendredi 06/03/2026", "ouvrable", "7 h 36", true, ""],
      ["samedi 07/03/2026", "samedi", "7 h 36", false, "week-end"],
      ["dimanche 08/03/2026", "dimanche", "7 h 36", false, "week-end"],
      ["lundi 09/03/2026", "ouvrable", "7 h 36", true, ""],
    ]);
  });

  it("un jour férié n'est pas choisi, et porte son nom, même un week-end", () => {
    const periode = { debut: jour("03/04/2026"), fin: jour("07/04/2026") };
    expect(dit(proposes(periode)).slice(2)).toEqual([
      ["dimanche 05/04/2026", "dimanche", "7 h 36", false, "week-end"],
      ["lundi 06/04/2026", "ferie", "7 h 36", false, "férié : Lundi de Pâques"],
      ["mardi 07/04/2026", "ouvrable", "7 h 36", true, ""],
    ]);
    const samedi = jour("15/08/2026");
    expect(dit(proposes({ debut: samedi, fin: samedi }))).toEqual([
      ["samedi 15/08/2026", "ferie", "7 h 36", false, "férié : Assomption"],
    ]);
    const double = jour("01/05/2008");
    expect(proposes({ debut: double, fin: double })[0]?.remarque).toBe(
      "férié : Fête du Travail et Ascension",
    );
  });

  it("un jour déjà noté n'est pas proposé une seconde fois", () => {
    const deja = [
      { jour: jour("06/04/2026"), heures: h(4) },
      { jour: jour("07/04/2026"), heures: minutes(0) },
    ];
    const periode = { debut: jour("06/04/2026"), fin: jour("08/04/2026"), deja };
    expect(dit(proposes(periode))).toEqual([
      ["lundi 06/04/2026", "note", "0 h", false, "déjà noté"],
      ["mardi 07/04/2026", "note", "0 h", false, "déjà noté"],
      ["mercredi 08/04/2026", "ouvrable", "7 h 36", true, ""],
    ]);
  });

  describe("ne passent jamais les heures prévues", () => {
    it.each([
      // 10 × 7 h 36 = 76 h.
      [4561, 10, 456, 4560],
      [4560, 10, 456, 4560],
      [4559, 10, 455, 4559],
      [4105, 10, 1, 4105],
      [4104, 9, 456, 4104],
      [1200, 3, 288, 1200],
      [456, 1, 456, 456],
      [1, 1, 1, 1],
    ])("%i minutes prévues : %i jours, %i le dernier, %i en tout", (planned, days, last, sum) => {
      const lignes = proposes({ heuresPrevues: minutes(planned) });
      expect(choisis(lignes)).toHaveLength(days);
      expect([choisis(lignes).at(-1)?.heures, total(lignes)]).toEqual([last, sum]);
    });

    it("ce qui est déjà noté compte, même hors de la période", () => {
      const deja = [
        { jour: jour("03/03/2026"), heures: JOUR },
        { jour: jour("02/03/2026"), heures: h(4) },
      ];
      const lignes = proposes({ heuresPrevues: h(20), deja });
      expect(choisis(lignes).map((one) => [plain(one.date), one.heures])).toEqual([
        ["mercredi 04/03/2026", 456],
        ["jeudi 05/03/2026", 48],
      ]);
    });

    it("tout est noté, ou plus : rien n'est choisi, mais un jour peut l'être", () => {
      for (const hours of [20, 21]) {
        const deja = [{ jour: jour("02/03/2026"), heures: h(hours) }];
        const lignes = proposes({ heuresPrevues: h(20), deja });
        expect(choisis(lignes)).toEqual([]);
        expect(lignes[0]?.heures).toBe(JOUR);
      }
    });

    it("quels que soient les jours, les heures et ce qui est noté", () => {
      const cas = fc.record({
        debut: fc.integer({ min: jour("01/01/1900"), max: jour("30/09/2199") }),
        jours: fc.integer({ min: 1, max: 92 }),
        heuresParJour: fc.integer({ min: 1, max: 1440 }),
        heuresPrevues: fc.integer({ min: 1, max: 9000 }),
        deja: fc.array(
          fc.record({
            place: fc.integer({ min: -3, max: 95 }),
            heures: fc.integer({ min: 0, max: 1440 }),
          }),
        ),
      });
      fc.assert(
        fc.property(cas, ({ debut, jours, heuresParJour, heuresPrevues, deja }) => {
          const lignes = proposes({
            debut: day(debut),
            fin: day(debut + jours - 1),
            heuresParJour: minutes(heuresParJour),
            heuresPrevues: minutes(heuresPrevues),
            deja: deja.map(({ place, heures: own }) => ({
              jour: day(debut + place),
              heures: minutes(own),
            })),
          });
          const noted = deja.reduce((sum, one) => sum + one.heures, 0);
          expect(lignes.map((one) => one.jour)).toEqual(
            Array.from({ length: jours }, (_, place) => debut + place),
          );
          expect(total(lignes)).toBeLessThanOrEqual(Math.max(0, heuresPrevues - noted));
          for (const one of choisis(lignes)) {
            expect(one.genre).toBe("ouvrable");
            expect(one.heures).toBeGreaterThan(0);
            expect(one.heures).toBeLessThanOrEqual(heuresParJour);
            expect(Number.isInteger(one.heures)).toBe(true);
          }
          // Only the last chosen day may be shorter, and only where nothing is left after it.
          expect(
            choisis(lignes)
              .slice(0, -1)
              .every((one) => one.heures === heuresParJour),
          ).toBe(true);
        }),
      );
    });
  });

  describe("disent ce qui ne va pas", () => {
    it("sans dates, ou avec une date qui ne peut pas être notée", () => {
      const message = "Notez d'abord le premier et le dernier jour de ce stage.";
      expect(refus({ debut: undefined })).toBe(message);
      expect(refus({ fin: undefined })).toBe(message);
      expect(refus({ debut: day(jour("01/01/1900") - 1), fin: jour("02/01/1900") })).toBe(
        "Une date va de 1900 à 2199. Relisez l'année.",
      );
      expect(refus({ debut: jour("01/01/1900"), fin: jour("02/01/1900") })).toBe("");
      expect(refus({ debut: jour("30/12/2199"), fin: jour("31/12/2199") })).toBe("");
      expect(refus({ debut: jour("30/12/2199"), fin: day(jour("31/12/2199") + 1) })).not.toBe("");
    });

    it("la fin avant le début ; le même jour va", () => {
      expect(refus({ fin: jour("02/03/2026") })).toBe(
        "Le dernier jour (02/03/2026) vient avant le premier (03/03/2026). Corrigez l'une des deux dates.",
      );
      expect(proposes({ fin: jour("03/03/2026") })).toHaveLength(1);
    });

    it("plus de 92 jours", () => {
      const debut = jour("01/07/2026");
      expect(proposes({ debut, fin: jour("30/09/2026") })).toHaveLength(92);
      expect(refus({ debut, fin: jour("01/10/2026") })).toBe(
        "Cette période compte 93 jours ; 92 jours au plus peuvent être proposés à la fois. Choisissez une période plus courte.",
      );
    });

    it.each([
      [-1, false],
      [0, false],
      [1, true],
      [1440, true],
      [1441, false],
      [0.5, false],
      [Number.NaN, false],
      [Number.POSITIVE_INFINITY, false],
    ])("%s minutes par jour", (value, fine) => {
      expect(refus({ heuresParJour: minutes(value) })).toBe(
        fine ? "" : "Un jour compte de 1 minute à 24 h. Écrivez par exemple 7,6 ou 7 h 36.",
      );
    });

    it.each([
      [-60, false],
      [0, false],
      [1, true],
      [Number.NaN, false],
    ])("%s minutes prévues", (value, fine) => {
      expect(refus({ heuresPrevues: minutes(value) })).toBe(
        fine ? "" : "Les heures prévues sont au-dessus de 0. Écrivez par exemple 76.",
      );
    });
  });
});

interface Ouvert {
  readonly register: Register;
  readonly workbooks: readonly Workbook[];
}

function ouvrir(...workbooks: readonly Workbook[]): Ouvert {
  const read = readRegister(workbooks);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { register: read.value, workbooks };
}

const registreOuvert = (sheets: TestRegister, options?: TestOptions): Ouvert =>
  ouvrir(registreClasseur(sheets, options));

const stageDe = ({ register }: Ouvert, place = 0) => {
  const found = register.stages[place];
  if (!found) throw new Error("pas de stage");
  return found;
};

describe("ce qu'un stage demande", () => {
  const demandee = (sheets: TestRegister): DemandeJours => {
    const ouvert = registreOuvert(sheets);
    return demandeDesJours(stageDe(ouvert), ouvert.register);
  };

  it("ses dates, ses heures prévues et ce qui est déjà noté", () => {
    const Prestations = [
      { refStage: "s-1", date: "03/03/2025", heures: 7.6, presence: "Présent" },
      { refStage: "S-1", date: "04/03/2025", presence: "Absent justifié" },
      { refStage: "S-1", heures: 4 },
      { refStage: "S-9", date: "05/03/2025", heures: 4 },
    ];
    expect(demandee({ Prestations })).toEqual({
      debut: jour("03/03/2025"),
      fin: jour("14/03/2025"),
      heuresParJour: 456,
      heuresPrevues: h(76),
      deja: [
        { jour: jour("03/03/2025"), heures: 456 },
        { jour: jour("04/03/2025"), heures: 0 },
      ],
    });
  });

  it("le réglage du premier jour", () => {
    const Paramètres = [{ parametre: "jour.heures", valeur: 8, valableDes: "03/03/2025" }];
    expect(demandee({ Paramètres }).heuresParJour).toBe(h(8));
    const avant = [stage({ dateDebut: "02/03/2025" })];
    expect(demandee({ Paramètres, Stages: avant }).heuresParJour).toBe(456);
  });

  it("les jours prévus, la fin réelle, et rien d'un stage sans dates", () => {
    const parJours = { heuresPrevues: undefined, joursPrevus: 5, dateFinReelle: "07/03/2025" };
    expect(demandee({ Stages: [stage(parJours)] })).toMatchObject({
      fin: jour("07/03/2025"),
      heuresPrevues: h(38),
    });
    const sans = demandee({ Stages: [stage({ dateDebut: undefined })] });
    expect([sans.debut, joursProposes(sans).ok]).toEqual([undefined, false]);
    const inverse = demandee({ Stages: [stage({ dateFin: "01/03/2025" })] });
    expect(joursProposes(inverse)).toMatchObject({
      error: expect.stringContaining("vient avant le premier") as string,
    });
  });
});

describe("les lignes de Prestations", () => {
  const ligne = (text: string, heuresDuJour: number = JOUR) => ({
    jour: jour(text),
    heures: minutes(heuresDuJour),
  });
  const text = (content: string) => ({ type: "text", text: content });
  const date = (content: string) => ({ type: "date", serial: serialOfDay(jour(content)) });
  const hours = (value: number) => ({ type: "hours", minutes: value });
  const UNE = [{ refStage: "S-0", date: "01/03/2025", heures: 1 }];

  const changements = (
    ouvert: Ouvert,
    lignes: Parameters<typeof changementsDesJours>[1],
    place = 0,
  ) => changementsDesJours(stageDe(ouvert, place), lignes, ouvert.register);

  it("dans l'ordre des jours, avec la référence, la date, les heures et la présence", () => {
    const ouvert = registreOuvert({ Prestations: UNE });
    expect(changements(ouvert, [ligne("04/03/2025", 288), ligne("03/03/2025")])).toEqual({
      ok: true,
      value: [
        {
          kind: "row",
          fichier: 0,
          sheet: "Prestations",
          values: [text("S-1"), date("03/03/2025"), hours(456), text("Présent"), undefined],
        },
        {
          kind: "row",
          fichier: 0,
          sheet: "Prestations",
          values: [text("S-1"), date("04/03/2025"), hours(288), text("Présent"), undefined],
        },
      ],
    });
  });

  it("dans le fichier du stage", () => {
    const deux = ouvrir(
      registreClasseur({}, { name: "un.xlsx" }),
      registreClasseur(
        { Stages: [stage({ refStage: "S-2" })], Prestations: UNE },
        { name: "deux.xlsx" },
      ),
    );
    expect(changements(deux, [ligne("03/03/2025")], 1)).toMatchObject({ value: [{ fichier: 1 }] });
    expect(changements(deux, [ligne("03/03/2025")], 0)).toEqual({
      ok: false,
      error:
        "Ce classeur n'a pas de feuille Prestations. Reprenez celle d'un registre vide, puis réessayez.",
    });
  });

  describe("dans les colonnes de la feuille", () => {
    const HEADERS = ["Présence", "N°", "Heures", "Réf. stage", "Date"];
    const base = registreClasseur({});
    const avec = (
      headers: readonly string[],
      columns?: readonly [first: number, last: number],
    ): Ouvert => {
      const [sheet] = testWorkbook([
        {
          name: "PRESTATIONS",
          rows: [headers],
          tables: columns
            ? [
                {
                  name: "Prestations",
                  headerLine: 1,
                  firstLine: 2,
                  lastLine: 1,
                  firstColumn: columns[0],
                  lastColumn: columns[1],
                  columnNames: headers.slice(columns[0], columns[1] + 1),
                },
              ]
            : [],
        },
      ]).sheets;
      if (!sheet) throw new Error("pas de feuille");
      return ouvrir({ ...base, sheets: [...base.sheets, sheet] });
    };
    const values = (ouvert: Ouvert): unknown => {
      const found = changements(ouvert, [ligne("03/03/2025")]);
      return found.ok && found.value.map((one) => [one.sheet, one.kind === "row" && one.values]);
    };
    const [ref, jourDit, dites, present] = [
      text("S-1"),
      date("03/03/2025"),
      hours(456),
      text("Présent"),
    ];

    it("où qu'elles soient, celle que le registre ne connaît pas reste vide", () => {
      expect(values(avec(HEADERS))).toEqual([
        ["PRESTATIONS", [present, undefined, dites, ref, jourDit]],
      ]);
    });

    it("une première colonne inconnue ne décale rien, avec un tableau ou sans", () => {
      const headers = ["N°", "Réf. stage", "Date", "Heures"];
      const expected = [["PRESTATIONS", [undefined, ref, jourDit, dites]]];
      expect(values(avec(headers))).toEqual(expected);
      expect(values(avec(headers, [0, 3]))).toEqual(expected);
    });

    it("un tableau plus à droite commence à sa première colonne", () => {
      const headers = ["", "N°", "Réf. stage", "Date", "Heures"];
      expect(values(avec(headers, [1, 4]))).toEqual([
        ["PRESTATIONS", [undefined, ref, jourDit, dites]],
      ]);
      expect(values(avec(headers, [2, 4]))).toEqual([["PRESTATIONS", [ref, jourDit, dites]]]);
    });

    it("une colonne indispensable manque : une phrase", () => {
      expect(changements(avec(["Réf. stage", "Date"]), [ligne("03/03/2025")])).toEqual({
        ok: false,
        error:
          "Dans la feuille Prestations, il manque la colonne Heures. Complétez la ligne d'en-têtes, puis réessayez.",
      });
      expect(changements(avec(["Réf. stage", "Présence"]), [ligne("03/03/2025")])).toMatchObject({
        error: expect.stringContaining("les colonnes Date, Heures") as string,
      });
    });
  });

  describe("disent ce qui ne va pas", () => {
    const noted = [{ refStage: "S-1", date: "03/03/2025", heures: 7.6 }];
    const refuse = (
      lignes: Parameters<typeof changementsDesJours>[1],
      sheets: TestRegister = {},
      place = 0,
    ) => {
      const found = changements(registreOuvert({ Prestations: noted, ...sheets }), lignes, place);
      return found.ok ? "" : plain(found.error);
    };

    it("aucun jour choisi", () => {
      expect(refuse([])).toBe("Aucun jour n'est choisi. Cochez au moins un jour.");
    });

    it("un jour déjà noté, ou choisi deux fois", () => {
      expect(refuse([ligne("04/03/2025"), ligne("03/03/2025")])).toBe(
        "Le 03/03/2025 est déjà noté pour ce stage. Décochez ce jour, ou corrigez sa ligne dans Prestations.",
      );
      expect(refuse([ligne("04/03/2025")])).toBe("");
      expect(refuse([ligne("04/03/2025"), ligne("04/03/2025")])).toBe(
        "Le 04/03/2025 est choisi deux fois. Gardez-le une fois.",
      );
    });

    it.each([
      [0, false],
      [1, true],
      [1440, true],
      [1441, false],
    ])("%i minutes", (value, fine) => {
      expect(refuse([ligne("04/03/2025", value)])).toBe(
        fine
          ? ""
          : "Relisez les heures du 04/03/2025 : un jour compte de 1 minute à 24 h. Écrivez par exemple 7,6 ou 7 h 36.",
      );
    });

    it("un stage sans référence, ou dont la référence est celle d'un autre", () => {
      const message =
        "Ce stage n'a pas de référence à lui seul. Donnez-lui d'abord une référence dans la feuille Stages.";
      const jours = [ligne("04/03/2025")];
      expect(refuse(jours, { Stages: [stage({ refStage: undefined })] })).toBe(message);
      expect(refuse(jours, { Stages: [stage(), stage({ refStage: "s-1" })] }, 1)).toBe(message);
      expect(refuse(jours, { Stages: [stage(), stage({ refStage: "S-2" })] }, 1)).toBe("");
    });
  });

  it("ce qui est proposé peut être écrit, et n'est plus proposé ensuite", () => {
    const ouvert = registreOuvert({ Prestations: UNE });
    const lignes = joursProposes(demandeDesJours(stageDe(ouvert), ouvert.register));
    if (!lignes.ok) throw new Error(lignes.error);
    expect(changements(ouvert, choisis(lignes.value))).toMatchObject({ ok: true });
    const Prestations = choisis(lignes.value).map((one) => {
      const { year, month, date: dayOfMonth } = civil(one.jour);
      return {
        refStage: "S-1",
        date: `${String(dayOfMonth)}/${String(month)}/${String(year)}`,
        heures: one.heures / 60,
      };
    });
    const rempli = registreOuvert({ Prestations });
    const ensuite = joursProposes(demandeDesJours(stageDe(rempli), rempli.register));
    expect(ensuite.ok && choisis(ensuite.value)).toEqual([]);
    expect(stageDe(rempli).sommes?.minutes).toBe(h(76));
  });
});
