import type { Say } from "../../src/messages/language";
import { discreetSay } from "../../src/report/references";
import { messageOf } from "../../src/report/sentence";
import type { RuleId } from "../../src/rules";
import { controler } from "../../src/validation/controle";
import { placeOfTarget, type Finding } from "../../src/validation/finding";
import type { Register } from "../../src/register/register";
import { jour, registre, type TestOptions, type TestRegister } from "./registre";

/** A register that a rule looks at, with what it rests on. */
export interface RuleCase {
  /** In French, as a clerk would tell it. */
  readonly nom: string;
  readonly registre?: TestRegister;
  readonly options?: TestOptions;
  /** Instead of `registre`, where several files are given. */
  readonly fichiers?: Register;
  /** The control date, `31/12/2025` unless said otherwise. */
  readonly au?: string;
}

export interface ExpectedFinding {
  /** « Stages!AA2 », or « Stages!Tuteur » for an absent column. */
  readonly cellule: string;
  readonly gravite: "erreur" | "avertissement" | "acquitte";
  /** What the sentence must say: whole, or a part of it. */
  readonly message?: string;
  readonly lie?: string;
  readonly proposition?: unknown;
}

export interface FaultyCase extends RuleCase {
  /** All that this rule finds, in order. */
  readonly constats: readonly ExpectedFinding[];
}

/** One table of cases for a rule: on each side of each limit. */
export function describeRule(
  rule: RuleId,
  { conforme, fautif }: { conforme: readonly RuleCase[]; fautif: readonly FaultyCase[] },
): void {
  describe(`règle ${rule}`, () => {
    describe("conforme", () => {
      for (const one of conforme)
        it(one.nom, () => {
          expect(foundBy(rule, one, [])).toEqual([]);
        });
    });
    describe("fautif", () => {
      for (const one of fautif)
        it(one.nom, () => {
          expect(foundBy(rule, one, one.constats)).toEqual(one.constats);
        });
    });
  });
}

/** The rules that propose a new value; a proposal of any other must be expected. */
const PROPOSE: ReadonlySet<RuleId> = new Set<RuleId>([
  "donnee-invalide",
  "reference-inconnue",
  "totaux-differents",
  "indemnite-montant",
  "deplacement-montant",
]);

/** What a rule finds, with as much detail as each expected finding tells. */
function foundBy(
  rule: RuleId,
  { registre: sheets, options, fichiers, au = "31/12/2025" }: RuleCase,
  expected: readonly ExpectedFinding[],
): ExpectedFinding[] {
  const register = fichiers ?? registre(sheets, options);
  const say = discreetSay(register);
  return controler(register, jour(au))
    .findings.filter((finding) => finding.rule === rule)
    .map((finding, place) => describeFinding(finding, say, expected[place]));
}

function describeFinding(
  finding: Finding,
  say: Say,
  expected: ExpectedFinding | undefined,
): ExpectedFinding {
  const message = messageOf(finding, say).replace(/\u00a0/g, " ");
  const found: Record<string, unknown> = {
    cellule: cellName(finding.target),
    gravite: finding.severity,
  };
  if (expected?.message !== undefined)
    found["message"] = message.includes(expected.message) ? expected.message : message;
  if (finding.related || expected?.lie !== undefined)
    found["lie"] = finding.related && cellName(finding.related);
  if (expected?.proposition !== undefined || (finding.fix && !PROPOSE.has(finding.rule)))
    found["proposition"] = finding.fix?.value;
  return found as unknown as ExpectedFinding;
}

function cellName(target: Finding["target"]): string {
  const { sheet, header, address, file } = placeOfTarget(target);
  const at = `${sheet}!${address ?? header}`;
  return file.order === 0 ? at : `${file.name}:${at}`;
}
