import { Accident, Partenaire, Prestation, Reprise, Stage, Stagiaire } from "../register/entities";
import { referenceField, type SheetName } from "../register/columns";
import type { Row } from "../register/row";
import { catalogue, type RuleId } from "../rules";
import { placeOfTarget, type Finding, type Severity } from "../validation/finding";

/** The worst first. */
export const SEVERITIES = ["erreur", "avertissement", "acquitte"] as const;

export type Counts = Readonly<Record<Severity, number>>;

/** Findings that belong together, the worst first. */
export interface Groupe<Id extends string, F extends Finding = Finding> {
  readonly id: Id;
  readonly findings: readonly F[];
  readonly counts: Counts;
}

/** By cause: the one with most to correct first, then in the order of the catalogue. */
export const parCause = <F extends Finding>(findings: readonly F[]): Groupe<RuleId, F>[] =>
  grouper(
    findings,
    ({ rule }) => rule,
    catalogue.map(({ id }) => id),
  );

/** By what is to be put in order: the one with most to correct first, then in the order of the register. */
export const parSujet = <F extends Finding>(findings: readonly F[]): Groupe<string, F>[] =>
  grouper(findings, (finding) => idOf(sujetOf(finding)));

function grouper<F extends Finding, Id extends string>(
  findings: readonly F[],
  idOfFinding: (finding: F) => Id,
  order: readonly Id[] = [],
): Groupe<Id, F>[] {
  const lists = new Map<Id, F[]>(order.map((id) => [id, []]));
  for (const finding of findings) {
    const id = idOfFinding(finding);
    const list = lists.get(id);
    if (list) list.push(finding);
    else lists.set(id, [finding]);
  }
  return [...lists]
    .filter(([, list]) => list.length > 0)
    .map(([id, list]) => groupe(id, list))
    .sort((a, b) => worstFirst(a.counts, b.counts));
}

function groupe<Id extends string, F extends Finding>(id: Id, list: readonly F[]): Groupe<Id, F> {
  const [erreur, avertissement, acquitte] = SEVERITIES.map((severity) =>
    list.filter((finding) => finding.severity === severity),
  ) as [F[], F[], F[]];
  return {
    id,
    findings: [...erreur, ...avertissement, ...acquitte],
    counts: {
      erreur: erreur.length,
      avertissement: avertissement.length,
      acquitte: acquitte.length,
    },
  };
}

function worstFirst(a: Counts, b: Counts): number {
  const severity = SEVERITIES.find((one) => a[one] !== b[one]);
  return severity === undefined ? 0 : b[severity] - a[severity];
}

/** The stage that a finding is about, else the person or the partner, else only the sheet. */
export function sujetOf({ target }: Finding): Row | SheetName {
  return ("row" in target ? rowOfSujet(target.row) : undefined) ?? placeOfTarget(target).sheet;
}

function rowOfSujet(row: Row): Row | undefined {
  if (row instanceof Prestation || row instanceof Accident) return row.stage;
  if (row instanceof Reprise) return row.personne?.rows[0];
  // A double is put in order beside the row whose key it repeats.
  if (row instanceof Stage || row instanceof Stagiaire || row instanceof Partenaire)
    return row.doublonDe ?? row;
  return undefined;
}

function idOf(sujet: Row | SheetName): string {
  if (typeof sujet === "string") return sujet;
  const key = sujet.key(referenceField[sujet.sheet]);
  return key === undefined
    ? `${sujet.sheet} ${String(sujet.file.order)}:${String(sujet.line)}`
    : `${sujet.sheet} « ${key} »`;
}

/** How many stages have something to correct or to check. */
export function stagesConcerned(findings: readonly Finding[]): number {
  const stages = new Set<Row>();
  for (const { severity, target } of findings) {
    if (severity === "acquitte" || !("row" in target)) continue;
    const row = target.row;
    const stage = row instanceof Prestation || row instanceof Accident ? row.stage : row;
    if (stage instanceof Stage) stages.add(stage);
  }
  return stages.size;
}
