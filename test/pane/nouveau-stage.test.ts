import fc from "fast-check";
import { nouveauStage, type DemandeStage } from "../../src/pane/nouveau-stage";
import { sheets } from "../../src/register/columns";
import { readRegister } from "../../src/register/read-register";
import type { Workbook } from "../../src/register/workbook";
import { serialOfDay } from "../../src/values/serial";
import { day, minutes } from "../../src/values/units";
import {
  jour,
  partenaire,
  registreClasseur,
  stage,
  stagiaire,
  type TestCell,
  type TestOptions,
  type TestRegister,
} from "../support/registre";

const TODAY = jour("23/02/2026");
const plain = (text: string): string => text.replace(/\u00a0/g, " ");
const FIELDS = Object.keys(sheets.Stages);

function demander(workbooks: readonly Workbook[], cells: Partial<DemandeStage>) {
  const read = readRegister(workbooks);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return nouveauStage({ stagiaire: "B-001", ...cells }, read.value, TODAY);
}

const essayer = (cells: Partial<DemandeStage>, register: TestRegister, options?: TestOptions) =>
  demander([registreClasseur(register, options)], cells);

function creer(cells: Partial<DemandeStage> = {}, register: TestRegister = {}, o?: TestOptions) {
  const found = essayer(cells, register, o);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

function refus(cells: Partial<DemandeStage>, register: TestRegister = {}, o?: TestOptions): string {
  const found = essayer(cells, register, o);
  return found.ok ? "" : plain(found.error);
}

/** The cells that the row fills, by field: texts as they are, dates as serials, hours in minutes. */
function ligne(cells: Partial<DemandeStage> = {}, register: TestRegister = {}, o?: TestOptions) {
  const { changement } = creer(cells, register, o);
  if (changement.kind !== "row") throw new Error("pas une ligne");
  const left = new Set<string>(o?.without?.Stages ?? []);
  const fields = FIELDS.filter((field) => !left.has(field));
  return Object.fromEntries(
    changement.values.flatMap((value, at) => {
      if (!value) return [];
      const shown =
        value.type === "text" ? value.text : value.type === "date" ? value.serial : value;
      return [[fields[at], shown]];
    }),
  );
}

type Refs = readonly (readonly [reference: TestCell, debut?: TestCell] | string)[];
const stages = (refs: Refs): TestRegister => ({
  Stages: refs.map((one) => {
    const [refStage, dateDebut = "05/01/2026"] = typeof one === "string" ? [one] : one;
    return stage({ refStage, dateDebut, dateFin: undefined });
  }),
});
const suivante = (refs: Refs, debut = "02/03/2026", others: TestRegister = {}): string =>
  creer({ debut: jour(debut) }, { ...stages(refs), ...others }).reference;

describe("la référence d'un nouveau stage", () => {
  describe("suit celles du registre", () => {
    it.each<readonly [Refs, string, string]>([
      [["S-2026-013"], "02/03/2026", "S-2026-014"],
      [["S-2026-013", "S-2026-002"], "02/03/2026", "S-2026-014"],
      [["S-2026-009"], "02/03/2026", "S-2026-010"],
      [["S-2026-099"], "02/03/2026", "S-2026-100"],
      [["S-2026-999"], "02/03/2026", "S-2026-1000"],
      [["S-2026-1000", "S-2026-999"], "02/03/2026", "S-2026-1001"],
      // The number begins again with the year of the first day.
      [["S-2026-013"], "31/12/2026", "S-2026-014"],
      [["S-2026-013"], "01/01/2027", "S-2027-001"],
      [["S-2026-013", ["S-2025-041", "03/03/2025"]], "02/03/2025", "S-2025-042"],
      // A stage of January may have got its reference in December.
      [[["S-2025-041", "05/01/2026"]], "02/03/2026", "S-2026-001"],
      // No year: the number goes on.
      [["S-13"], "01/01/2027", "S-14"],
      [["S-9"], "02/03/2026", "S-10"],
      [["S-099"], "02/03/2026", "S-100"],
      [["STAGE 7"], "02/03/2026", "STAGE 8"],
      [["13"], "02/03/2026", "14"],
      [[[13]], "02/03/2026", "14"],
      [["2026"], "02/03/2026", "2027"],
      // The number first, the year last; or two digits of it.
      [["12/2026"], "02/03/2026", "13/2026"],
      [["12/2026"], "04/01/2027", "01/2027"],
      [["9/2026", "10/2026"], "04/01/2027", "1/2027"],
      [["26-013"], "02/03/2026", "26-014"],
      [["S26-013"], "04/01/2027", "S27-001"],
      [["013/26"], "02/03/2026", "014/26"],
      [["013/26"], "04/01/2027", "001/27"],
      [["26/26", "25/26", "24/26"], "02/03/2026", "27/26"],
      [["26-2026"], "02/03/2026", "27-2026"],
      // Two digits that are no year of the first day are a text.
      [["S12-24", "S12-25", "S12-26"], "02/03/2026", "S12-27"],
      [["CPAS5-2026-03"], "02/03/2026", "CPAS5-2026-04"],
      [["S-2026-013-A"], "02/03/2026", "S-2026-014-A"],
      [["s.2026(13)*"], "02/03/2026", "s.2026(14)*"],
      [["S-1899-7"], "02/03/2026", "S-1899-8"],
      [["S-1900-7"], "02/03/2026", "S-2026-1"],
      [["S-2199-7"], "02/03/2026", "S-2026-1"],
      [["S-2200-7"], "02/03/2026", "S-2200-8"],
      // Without a number, or with one that is none.
      [[], "02/03/2026", "S-2026-001"],
      [["Alpha", [undefined]], "02/03/2026", "S-2026-001"],
      [["B-1234567890123456"], "02/03/2026", "S-2026-001"],
      [["B-123456789012345"], "02/03/2026", "B-123456789012346"],
    ])("après %j, pour le %s : %s", (refs, debut, expected) => {
      expect(suivante(refs, debut)).toBe(expected);
    });

    it("sans premier jour, l'année est celle d'aujourd'hui", () => {
      expect(creer({}, stages(["S-2025-003"])).reference).toBe("S-2026-001");
    });

    it("celles de la plupart des cinq derniers stages, où qu'ils soient dans la feuille", () => {
      const anciens: Refs = ["7", "8", "9"].map((one) => [one, "06/01/2020"]);
      const deux: Refs = [["IOP-2026-04", "02/02/2026"], ...anciens, ["IOP-2026-03", "01/02/2026"]];
      expect(suivante(deux)).toBe("10");
      expect(suivante([...deux, ["IOP-2025-01", "01/02/2025"]])).toBe("IOP-2026-05");
      const encore: Refs = ["4", "5", "6"].map((one) => [one, "06/01/2020"]);
      expect(suivante([...deux, ...encore])).toBe("10");
      expect(suivante([...deux, ["IOP-2025-01", "01/02/2025"], ...encore])).toBe("IOP-2026-05");
    });

    it("autant de l'une que de l'autre façon : celle du dernier", () => {
      const premier = ["A-1", "01/02/2026"] as const;
      expect(suivante([premier, ["B-1", "02/02/2026"]])).toBe("B-2");
      expect(suivante([["B-1", "02/02/2026"], premier])).toBe("B-2");
      // The same day: the lower row. Without a day: before all others.
      expect(suivante(["A-1", "B-1"])).toBe("B-2");
      expect(suivante(["A-1", ["B-1", "?"]])).toBe("A-2");
    });

    it("une référence isolée n'y change rien", () => {
      const refs: Refs = ["S-2026-011", "S-2026-012", ["S-2026-013bis", "06/01/2026"]];
      expect(suivante(refs)).toBe("S-2026-013");
    });
  });

  describe("n'est jamais une référence connue", () => {
    it("quelle que soit la casse", () => {
      expect(suivante(["s-2026-014", "S-2026-013"])).toBe("S-2026-015");
      expect(suivante(["S-9", "S-8", "S-010"])).toBe("S-011");
      expect(suivante(["É-1", "é-2", "É-1"])).toBe("É-3");
      const longues: Refs = ["b-1000000000000000", "B-999999999999999"];
      expect(suivante(longues)).toBe("B-1000000000000001");
    });

    it("ni celle d'un stage qui n'est plus là, mais dont des lignes restent", () => {
      const refs: Refs = ["S-2026-013"];
      const refStage = "s-2026-014";
      const date = "05/01/2026";
      expect(suivante(refs, undefined, { Prestations: [{ refStage, date, heures: 1 }] })).toBe(
        "S-2026-015",
      );
      expect(suivante(refs, undefined, { Accidents: [{ refStage, date }] })).toBe("S-2026-015");
      const Acquittements = [{ regle: "suivi-stage", reference: refStage }];
      expect(suivante(refs, undefined, { Acquittements })).toBe("S-2026-015");
    });

    it("ni celle d'un stage d'un autre fichier", () => {
      const autre = { Stages: [stage({ refStage: "S-2026-014" })] };
      const found = demander(
        [registreClasseur(stages(["S-2026-013"])), registreClasseur(autre, { name: "b.xlsx" })],
        { debut: jour("02/03/2026") },
      );
      expect(found).toMatchObject({ value: { reference: "S-2026-015" } });
    });

    it("quelles que soient les références", () => {
      const piece = fc.constantFrom(
        "S",
        "s",
        "É",
        "-",
        "/",
        " ",
        "26",
        "2026",
        "0",
        "1",
        "13",
        "99",
      );
      const reference = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));
      const annee = fc.integer({ min: 2024, max: 2027 });
      fc.assert(
        fc.property(
          fc.array(fc.tuple(reference, annee), { maxLength: 12 }),
          annee,
          (refs, year) => {
            const known = refs.map(([one, y]) => [one, `05/01/${String(y)}`] as const);
            const found = suivante(known, `02/03/${String(year)}`);
            const folded = (text: string): string => text.trim().replace(/ +/g, " ").toLowerCase();
            expect(found).toBe(found.trim());
            expect(refs.map(([one]) => folded(one))).not.toContain(folded(found));
          },
        ),
        { numRuns: 200 },
      );
    });
  });
});

describe("la ligne d'un nouveau stage", () => {
  const person = stagiaire({
    statut: "ris",
    commune: "Namur",
    travailleurSocial: "TS-1",
    nom: "Lambert",
  });

  it("la personne, le partenaire, les dates, les heures et la situation d'aujourd'hui", () => {
    const demande = {
      stagiaire: " b-001 ",
      partenaire: "p-01",
      debut: jour("02/03/2026"),
      fin: jour("13/03/2026"),
      heures: minutes(76 * 60),
    };
    expect(ligne(demande, { Stagiaires: [person], ...stages(["S-2026-013"]) })).toEqual({
      refStage: "S-2026-014",
      refStagiaire: "B-001",
      refPartenaire: "P-01",
      etat: "Prévu",
      dateDebut: serialOfDay(jour("02/03/2026")),
      dateFin: serialOfDay(jour("13/03/2026")),
      heuresPrevues: { type: "hours", minutes: 4560 },
      statut: "RI",
      commune: "Namur",
      travailleurSocial: "TS-1",
    });
  });

  it("ce qui n'est pas connu reste vide, et ne se devine pas", () => {
    const Stagiaires = [{ refStagiaire: "B-001", statut: "peut-être" }];
    expect(ligne({ partenaire: " " }, { Stagiaires, Stages: [] })).toEqual({
      refStage: "S-2026-001",
      refStagiaire: "B-001",
      etat: "Prévu",
    });
  });

  it("sans les colonnes de la situation, ni les autres qui manquent", () => {
    const without = { Stages: ["statut", "commune", "travailleurSocial", "etat"] as const };
    expect(ligne({}, { Stagiaires: [person], Stages: [] }, { without })).toEqual({
      refStage: "S-2026-001",
      refStagiaire: "B-001",
    });
  });

  describe("dans le fichier qui connaît la personne", () => {
    const un = registreClasseur({ Stagiaires: [person] }, { name: "un.xlsx" });
    const deux = (options: TestOptions = {}): Workbook =>
      registreClasseur(
        { Stagiaires: [stagiaire({ refStagiaire: "B-002", commune: "Dinant" })], Stages: [] },
        { name: "deux.xlsx", ...options },
      );
    const fichier = (workbooks: readonly Workbook[], reference: string): unknown => {
      const found = demander(workbooks, { stagiaire: reference });
      return found.ok && found.value.changement.fichier;
    };

    it("le sien", () => {
      expect(fichier([un, deux()], "B-001")).toBe(0);
      expect(fichier([un, deux()], "B-002")).toBe(1);
    });

    it("ou le premier qui peut recevoir la ligne", () => {
      expect(fichier([un, deux({ without: { Stages: ["dateFin"] } })], "B-002")).toBe(0);
    });
  });

  describe("dit ce qu'il manque avant le début", () => {
    const ALL = [
      "les objectifs",
      "les tâches",
      "le tuteur",
      "l'attestation",
      "la signature du stagiaire",
      "la signature du partenaire",
      "la signature du CPAS",
      "la Dimona",
    ];
    const POLICES = ["la police accidents", "la police RC"];
    const complet = {
      partenaire: "P-01",
      debut: jour("02/03/2026"),
      fin: jour("13/03/2026"),
      heures: minutes(4560),
    };
    const manque = (cells: Partial<DemandeStage>, register: TestRegister = {}) =>
      creer(cells, { Stages: [], ...register }).manque;
    const police = (valableDes?: string) => ({
      Paramètres: [
        { parametre: "assurance.accidents", valeur: "AC-1", valableDes },
        { parametre: "assurance.rc", valeur: "RC-1", valableDes },
      ],
    });

    it("les huit points, et les polices que Paramètres n'a pas", () => {
      expect(manque(complet)).toEqual([...ALL, ...POLICES]);
      expect(manque(complet, police())).toEqual(ALL);
    });

    it("les polices en vigueur le premier jour, sinon aujourd'hui", () => {
      expect(manque(complet, police("02/03/2026"))).toEqual(ALL);
      expect(manque(complet, police("03/03/2026"))).toEqual([...ALL, ...POLICES]);
      const sansDebut = { ...complet, debut: undefined };
      expect(manque(sansDebut, police("23/02/2026"))).not.toContain("la police RC");
      expect(manque(sansDebut, police("24/02/2026"))).toContain("la police RC");
      expect(ligne(complet, { Stages: [], ...police() })).not.toHaveProperty("policeRc");
    });

    it("le partenaire, les dates et les heures", () => {
      expect(manque({}, police())).toEqual([
        "le partenaire",
        ...ALL,
        "la date de début",
        "la date de fin",
        "les heures prévues ou les jours prévus",
      ]);
    });

    describe("d'après les stages précédents", () => {
      const avant = (dateDebut: string, evaluationLe?: string, refStage = "S-2025-001") =>
        stage({ refStage, dateDebut, dateFin: dateDebut, evaluationLe });
      const suite = (list: ReturnType<typeof avant>[]) =>
        manque(complet, { ...police(), Stages: list }).filter((item) => !ALL.includes(item));

      it.each([
        // Three years before 02/03/2026: (02/03/2023, 02/03/2026].
        ["02/03/2023", []],
        ["03/03/2023", ["l'évaluation du stage S-2025-001"]],
        ["02/03/2026", ["l'évaluation du stage S-2025-001"]],
        ["03/03/2026", []],
      ])("un stage du %s : %j", (debut, expected) => {
        expect(suite([avant(debut)])).toEqual(expected);
        expect(suite([avant(debut, "15/12/2025")])).toEqual([]);
      });

      it("au troisième, de nouveaux objectifs ; seul le dernier doit être évalué", () => {
        const premier = avant("03/03/2025", undefined, "S-1");
        expect(suite([premier, avant("01/09/2025", "15/09/2025", "S-2")])).toEqual([
          "les nouveaux objectifs",
        ]);
        expect(suite([avant("01/09/2025", undefined, "S-2"), premier])).toEqual([
          "les nouveaux objectifs",
          "l'évaluation du stage S-2",
        ]);
      });

      it("un stage annulé, ou d'une autre personne, ne compte pas", () => {
        expect(suite([{ ...avant("01/09/2025"), etat: "Annulé" }])).toEqual([]);
        expect(suite([{ ...avant("01/09/2025"), refStagiaire: "B-002" }])).toEqual([]);
      });

      it("sans premier jour, rien n'en est dit", () => {
        const list = manque({ ...complet, debut: undefined }, { Stages: [avant("01/09/2025")] });
        expect(list.filter((item) => item.startsWith("l'évaluation"))).toEqual([]);
      });
    });
  });

  describe("dit ce qui ne va pas", () => {
    it("une personne qui n'est pas dans Stagiaires", () => {
      expect(refus({ stagiaire: "B-118" })).toBe(
        "B-118 n'est pas dans la feuille Stagiaires. Ajoutez d'abord cette personne.",
      );
      expect(refus({ stagiaire: " " })).toBe(
        "Choisissez d'abord une personne de la feuille Stagiaires.",
      );
    });

    it("un partenaire qui n'est pas dans Partenaires", () => {
      expect(refus({ partenaire: "P-99" })).toBe(
        "P-99 n'est pas dans la feuille Partenaires. Ajoutez d'abord ce partenaire, ou laissez-le vide.",
      );
      expect(refus({ partenaire: "P-01" })).toBe("");
      const deux = { Partenaires: [partenaire({ refPartenaire: "p-01" }), partenaire()] };
      expect(ligne({ partenaire: "P-01" }, deux)).toMatchObject({ refPartenaire: "p-01" });
    });

    it("des dates inversées, ou hors du calendrier", () => {
      const debut = jour("02/03/2026");
      expect(refus({ debut, fin: jour("01/03/2026") })).toBe(
        "Le dernier jour (01/03/2026) vient avant le premier (02/03/2026). Corrigez l'une des deux dates.",
      );
      expect(refus({ debut, fin: debut })).toBe("");
      expect(refus({ fin: jour("01/03/2026") })).toBe("");
      const horsDate = "Une date va de 1900 à 2199. Relisez l'année.";
      expect(refus({ debut: day(jour("01/01/1900") - 1) })).toBe(horsDate);
      expect(refus({ fin: day(jour("31/12/2199") + 1) })).toBe(horsDate);
    });

    it.each([
      [0, false],
      [-60, false],
      [Number.NaN, false],
      [1, true],
    ])("%s minutes prévues", (value, fine) => {
      expect(refus({ heures: minutes(value) })).toBe(
        fine
          ? ""
          : "Les heures prévues sont au-dessus de 0. Écrivez par exemple 76, ou laissez-les vides.",
      );
    });

    it("une feuille Stages sans ses colonnes indispensables", () => {
      expect(refus({}, {}, { without: { Stages: ["dateFin"] } })).toBe(
        "Dans la feuille Stages, il manque la colonne Date de fin. Complétez la ligne d'en-têtes, puis réessayez.",
      );
    });
  });
});
