import { exemples } from "../../src/preuve";
import { typedWorkbook, type TypedRow } from "../../src/preuve/classeur";
import { readRegister } from "../../src/register/read-register";
import type { Stage } from "../../src/register/entities";
import { controler } from "../../src/validation/controle";
import type { Finding } from "../../src/validation/finding";
import { jour } from "../support/registre";

/** What the check says of an example, an amount that is never due written in each stage. */
function constats(id: string, written: TypedRow = {}): readonly Finding[] {
  const of = exemples.find((one) => one.id === id);
  if (!of) throw new Error(id);
  const Stages = (of.sheets.Stages ?? []).map((row) => ({ ...row, ...written }));
  const read = readRegister([typedWorkbook({ ...of.sheets, Stages })]);
  if (!read.ok) throw new Error(read.error.kind);
  return controler(read.value, jour(of.today)).findings;
}

const de = (rule: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.rule === rule);

/** « S-1 8000 »: each stage with the amount that the check proposes. */
const proposes = (rule: string, id: string, written: TypedRow): string[] =>
  de(rule, constats(id, written)).map(({ target, fix }) => {
    const stage = "row" in target ? (target.row as Stage) : undefined;
    const amount = fix?.value.type === "money" ? fix.value.amount : undefined;
    return `${stage?.refStage ?? ""} ${String(amount)}`;
  });

describe("le contrôle dit la même chose que la preuve", () => {
  it("du crédit", () => {
    expect(de("credit-trois-ans", constats("credit-epuise"))).toEqual([]);
    const [found, ...others] = de("credit-trois-ans", constats("credit-depasse-d-une-minute"));
    expect(others).toEqual([]);
    expect(found?.values).toMatchObject({ day: jour("17/10/2025"), total: 13_681, max: 13_680 });
  });

  it("de la semaine et du stage", () => {
    const found = constats("semaine-et-stage");
    expect(de("horaire-hebdomadaire", found).map(({ values }) => values)).toEqual([
      expect.objectContaining({ kind: "attended", monday: jour("10/03/2025"), total: 2281 }),
    ]);
    expect(de("duree-max-stage", found).map(({ values }) => values)).toEqual([
      expect.objectContaining({ kind: "total", hours: 4561 }),
    ]);
  });

  const INDEMNITE = { Indemnité: "0,01 €" };
  it.each([
    ["presence-de-80-pour-cent", ["S-1 10000", "S-2 10000"]],
    ["presence-sous-80-pour-cent", ["S-1 0", "S-2 0"]],
    ["forfait-reduit", ["S-1 8000", "S-2 10000", "S-3 7688", "S-4 7431"]],
    ["horaire-au-cent", ["S-1 3047", "S-2 1596", "S-3 1600", "S-4 3199"]],
  ])("de l'indemnité : %s", (id, amounts) => {
    expect(proposes("indemnite-montant", id, INDEMNITE)).toEqual(amounts);
  });

  const DEPLACEMENTS = { Déplacements: "0,01 €" };
  it.each([
    ["tarif-en-deux-versions", ["S-2 2100", "S-3 2200", "S-4 2200"]],
    ["jours-et-plafond", ["S-1 5040", "S-2 5600", "S-3 5600"]],
  ])("des déplacements : %s", (id, amounts) => {
    expect(proposes("deplacement-montant", id, DEPLACEMENTS)).toEqual(amounts);
  });

  it("d'un tarif fermé, ou pas encore en vigueur", () => {
    const found = de("tarif-perime", constats("tarif-en-deux-versions"));
    expect(found.map(({ values }) => values)).toEqual([
      { code: "TEC-NEXT", debut: jour("31/01/2024"), closedSince: undefined },
      { code: "TEC-NEXT", debut: jour("01/02/2026"), closedSince: jour("01/02/2026") },
    ]);
  });
});
