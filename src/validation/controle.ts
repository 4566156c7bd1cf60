import { Dossier } from "../calculations/dossier";
import type { Register } from "../register/register";
import { catalogue, type RuleId } from "../rules";
import type { Context, Report, Rule, Subject, Subjects } from "../rules/shared/rule";
import type { Day } from "../values/units";
import { acknowledge } from "./acquittements";
import { sortFindings, type Finding } from "./finding";

/** What a check of a register gives. */
export interface Controle {
  readonly register: Register;
  /** The control date. */
  readonly today: Day;
  /** In the order of the files, sheets, rows, columns and rules. */
  readonly findings: readonly Finding[];
}

/** Runs every rule over a register. */
export function controler(register: Register, today: Day): Controle {
  const { settings, fares } = register;
  const context: Context = { register, settings, fares, today };
  const found: Finding[] = [];
  run("register", [register], context, found);
  const counting = <R extends { readonly doublonDe: unknown }>(rows: readonly R[]): readonly R[] =>
    rows.filter((row) => row.doublonDe === undefined);
  run("stagiaire", counting(register.stagiaires), context, found);
  run("partenaire", counting(register.partenaires), context, found);
  run(
    "stage",
    register.stages.filter((stage) => stage.compte),
    context,
    found,
  );
  run("prestation", ofCountingStages(register.prestations), context, found);
  run("accident", ofCountingStages(register.accidents), context, found);
  run("dossier", dossiers(context), context, found);
  const findings = acknowledge(sortFindings(found), register.acquittements);
  return { register, today, findings };
}

/** Rows of cancelled stages count nowhere; those of an unknown stage keep their own rules. */
const ofCountingStages = <R extends { readonly stage: { readonly compte: boolean } | undefined }>(
  rows: readonly R[],
): readonly R[] => rows.filter(({ stage }) => stage?.compte ?? true);

function* dossiers({ register, settings, today }: Context): Iterable<Subjects["dossier"]> {
  for (const personne of register.personnes)
    if (personne.stages.length > 0) yield new Dossier(personne, today, settings);
}

type Check<T> = (subject: T, context: Context, report: Report<unknown>) => void;

function run<S extends Subject>(
  subject: S,
  items: Iterable<Subjects[S]>,
  context: Context,
  found: Finding[],
): void {
  const checks = (catalogue as readonly Rule<RuleId>[]).flatMap((rule) => {
    const check = rule[subject] as Check<Subjects[S]> | undefined;
    return check ? [{ check, report: reporter(rule, found) }] : [];
  });
  for (const item of items) for (const { check, report } of checks) check(item, context, report);
}

const reporter =
  (rule: Rule<RuleId>, found: Finding[]): Report<unknown> =>
  (target, severity, values, extra) => {
    found.push({
      rule: rule.id,
      severity,
      source: rule.source,
      target,
      values: values as Finding["values"],
      related: extra?.related,
      fix: extra?.fix,
    });
  };
