import { Ledger, type CreditEntry } from "../../src/calculations/credit";
import { simuler, type Simulation } from "../../src/calculations/simulation";
import { Settings, type SettingVersion } from "../../src/parameters/settings";
import type { ParameterKey } from "../../src/parameters/definitions";
import { minutes } from "../../src/values/units";
import { jour } from "../support/registre";

const h = (hours: number) => minutes(hours * 60);
const faites = (...list: readonly (readonly [string, number])[]): Ledger =>
  new Ledger(
    list.map(([day, hours]): CreditEntry => ({
      day: jour(day),
      minutes: h(hours),
      stage: undefined,
    })),
  );

const plan = (hours: number, debut = "09/03/2026", fin = "20/03/2026") => ({
  heures: h(hours),
  debut: jour(debut),
  fin: jour(fin),
});

const reglages = (
  versions: Readonly<Partial<Record<ParameterKey, SettingVersion["value"]>>> = {},
): Settings =>
  new Settings(
    new Map(
      Object.entries(versions).map(([key, value]) => [
        key as ParameterKey,
        [{ from: undefined, value }],
      ]),
    ),
  );

const essai = (hours: number, ledger: Ledger, settings = reglages()): Simulation =>
  simuler(plan(hours), ledger, settings);

describe("puis-je planifier", () => {
  it("oui, sans rien d'autre : 76 h", () => {
    expect(essai(76, faites())).toEqual({
      possible: true,
      obstacles: {},
      auPlus: h(76),
      aPartirDu: jour("09/03/2026"),
    });
  });

  it("non, au-delà de 76 h par stage", () => {
    // Three weeks, so that only the stage's own limit is passed.
    const { possible, obstacles, auPlus } = simuler(
      plan(77, "09/03/2026", "27/03/2026"),
      faites(),
      reglages(),
    );
    expect([possible, obstacles, auPlus]).toEqual([false, { stage: { max: h(76) } }, h(76)]);
  });

  it.each([
    ["09/03/2026", "13/03/2026", 38, true, 38],
    ["09/03/2026", "13/03/2026", 39, false, 38],
    ["09/03/2026", "15/03/2026", 39, false, 38],
    ["09/03/2026", "16/03/2026", 39, true, 76],
    ["08/03/2026", "09/03/2026", 60, true, 76],
  ])("du %s au %s, %d h par semaines : %s", (debut, fin, hours, possible, most) => {
    const found = simuler(plan(hours, debut, fin), faites(), reglages());
    expect([found.possible, found.auPlus]).toEqual([possible, h(most)]);
  });

  it("jusqu'au crédit, qui peut être épuisé", () => {
    const ledger = faites(["16/05/2025", 76], ["17/10/2025", 76]);
    expect(essai(76, ledger).possible).toBe(true);
    expect(essai(76, ledger).auPlus).toBe(h(76));
  });

  it("pas une minute de plus : combien, et quel jour", () => {
    const ledger = faites(["16/05/2025", 76], ["17/10/2025", 90]);
    expect(essai(76, ledger)).toMatchObject({
      possible: false,
      obstacles: { credit: { day: jour("20/03/2026"), excess: h(14) } },
      auPlus: h(62),
    });
  });

  it("dit le premier jour où tout tient : les heures reviennent trois ans après, le jour même", () => {
    const ledger = faites(["21/05/2023", 100], ["17/10/2025", 100]);
    // The last day must come on 21/05/2026 or later, eleven days after the first.
    expect(essai(76, ledger)).toMatchObject({
      possible: false,
      auPlus: h(28),
      aPartirDu: jour("10/05/2026"),
    });
  });

  it("regarde aussi les stages déjà prévus plus tard", () => {
    const ledger = faites(["17/10/2025", 90], ["12/06/2026", 76]);
    expect(essai(76, ledger)).toMatchObject({
      possible: false,
      obstacles: { credit: { day: jour("12/06/2026"), excess: h(14) } },
      auPlus: h(62),
    });
  });

  it("un stage prévu après la fin de la fenêtre ne compte pas", () => {
    expect(essai(76, faites(["17/10/2025", 90], ["20/03/2029", 228])).possible).toBe(true);
    expect(essai(76, faites(["17/10/2025", 90], ["19/03/2029", 160])).possible).toBe(false);
  });

  it("rien ne tient quand le crédit est dépassé", () => {
    expect(essai(7, faites(["17/10/2025", 240])).auPlus).toBe(0);
  });

  it("ne trouve pas de jour pour plus que le crédit entier", () => {
    expect(essai(229, faites(["17/10/2025", 1])).aPartirDu).toBeUndefined();
  });

  it("suit les limites du registre", () => {
    const settings = reglages({ "stage.heures-max": h(40), "credit.heures-max": h(100) });
    expect(essai(40, faites(["17/10/2025", 60]), settings).possible).toBe(true);
    expect(essai(41, faites(["17/10/2025", 60]), settings).obstacles).toEqual({
      stage: { max: h(40) },
      credit: { day: jour("20/03/2026"), excess: h(1) },
    });
  });

  it("selon la période, là où le crédit se compte depuis le premier stage", () => {
    const settings = reglages({ "credit.fenetre": "premier-stage" });
    const ledger = faites(["20/04/2023", 228]);
    expect(essai(8, ledger, settings)).toMatchObject({
      possible: false,
      aPartirDu: jour("09/04/2026"),
    });
  });
});
