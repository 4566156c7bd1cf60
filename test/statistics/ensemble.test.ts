import fc from "fast-check";
import type { Register } from "../../src/register/register";
import { anneesOf, compterAnnees } from "../../src/statistics";
import type { Figures } from "../../src/statistics/figures";
import { controler } from "../../src/validation/controle";
import { asTest, registres, registresFous, type Rows } from "../support/arbitrary-register";
import { jour, registre, stage, type TestRow } from "../support/registre";

const AU = jour("30/06/2025");
/** Every year in which a register has a day. */
const TOUTES = Array.from({ length: 300 }, (_, at) => 1900 + at);
const AUTOUR = [2021, 2022, 2023, 2024, 2025, 2026];
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

describe("toutes les années ensemble", () => {
  const totals = (register: Register): ((value: (figures: Figures) => number) => number) => {
    const years = compterAnnees(controler(register, AU), TOUTES).map(({ figures }) => figures);
    return (value) => sum(years.map(value));
  };
  /** Only days of attendance: what totals give is worked out by hand elsewhere. */
  const sansTotaux = (rows: Rows): Rows => ({
    ...rows,
    Stages: (rows.Stages ?? []).map((row) => ({
      ...row,
      heuresPrestees: undefined,
      joursPrestes: undefined,
    })),
  });

  it("rien ne se perd, rien ne compte deux fois", () => {
    fc.assert(
      fc.property(fc.oneof(registres({ dirt: 1 }), registresFous), (rows) => {
        const register = registre(asTest(sansTotaux(rows)));
        const total = totals(register);
        const stages = register.stages.filter((row) => row.doublonDe === undefined);
        const begun = stages.filter((row) => row.dateDebut !== undefined);
        expect(total(({ nombres: n }) => n.annules)).toBe(begun.filter((s) => s.annule).length);
        expect(total(({ nombres: n }) => n.stages)).toBe(begun.filter((s) => !s.annule).length);
        const dated = stages.filter((row) => !row.annule && row.dernierJour !== undefined);
        expect(total(({ indemnites }) => indemnites.inscrites)).toBe(
          sum(dated.map((row) => row.indemnite ?? 0)),
        );
        expect(total(({ deplacements }) => deplacements.inscrits)).toBe(
          sum(dated.map((row) => row.deplacements ?? 0)),
        );
        const days = register.prestations.filter((row) => row.stage?.annule === false);
        expect(total(({ heuresPrestees }) => heuresPrestees)).toBe(
          sum(days.map((row) => row.heuresPresentes ?? 0)),
        );
        const accidents = register.accidents.filter((row) => row.stage?.annule === false);
        expect(total(({ nombres: n }) => n.accidents)).toBe(
          accidents.filter((row) => row.date !== undefined).length,
        );
        const persons = begun.flatMap((s) => (s.annule ? [] : (s.personne?.key ?? [])));
        expect(total(({ nombres: n }) => n.nouveaux)).toBe(new Set(persons).size);
      }),
      { numRuns: 60 },
    );
  });

  it("demandées ensemble, seules ou en désordre, elles disent la même chose", () => {
    fc.assert(
      fc.property(fc.oneof(registres({ dirt: 1 }), registresFous), (rows) => {
        const controle = controler(registre(asTest(rows)), AU);
        const together = compterAnnees(controle, AUTOUR).map(({ figures }) => figures);
        const alone = AUTOUR.map((year) => compterAnnees(controle, [year])[0]?.figures);
        const backwards = compterAnnees(controle, [...AUTOUR].reverse());
        expect(alone).toEqual(together);
        expect(backwards.map(({ figures }) => figures).reverse()).toEqual(together);
      }),
      { numRuns: 60 },
    );
  });
});

describe("une ligne de plus", () => {
  const figures = (rows: Rows): Figures[] =>
    compterAnnees(controler(registre(asTest(rows)), AU), AUTOUR).map((one) => one.figures);
  const plus = (rows: Rows, row: TestRow<"Stages">): Rows => ({
    ...rows,
    Stages: [...(rows.Stages ?? []), row],
  });

  it("annulée ne change que les annulés ; en double, rien", () => {
    const paye = { indemnite: 90, deplacements: 9, refStagiaire: "B-1", refPartenaire: "P-1" };
    fc.assert(
      fc.property(registres({ dirt: 0 }), (rows) => {
        const known = plus(rows, stage({ ...paye, refStage: "S-8" }));
        const before = figures(known);
        expect(figures(plus(known, stage({ ...paye, refStage: "s-8" })))).toEqual(before);
        const cancelled = stage({ ...paye, refStage: "S-9", etat: "Annulé" });
        expect(figures(plus(known, cancelled))).toEqual(
          before.map((one) => ({
            ...one,
            nombres: {
              ...one.nombres,
              annules: one.nombres.annules + (one.annee === 2025 ? 1 : 0),
            },
          })),
        );
      }),
      { numRuns: 80 },
    );
  });
});

describe("les années d'un registre", () => {
  it("sont celles où un stage commence, les annulés compris, sans les doublons", () => {
    const register = registre({
      Stages: [
        stage(),
        stage({ refStage: "2", dateDebut: "03/03/2022", etat: "Annulé" }),
        stage({ dateDebut: "03/03/2019" }),
        stage({ refStage: "3", dateDebut: "?x" }),
        stage({ refStage: "4", dateDebut: "04/03/2025" }),
      ],
    });
    expect(anneesOf(controler(register, jour("31/12/2025")))).toEqual([2022, 2025]);
  });
});
