import { foldKey, foldText } from "../values/text";
import { millionths, minutes, ONE } from "../values/units";
import {
  Personne,
  type Accident,
  type Partenaire,
  type Prestation,
  type Reprise,
  type Sommes,
  type Stage,
  type Stagiaire,
} from "./entities";
import type { Row } from "./row";

/**
 * Groups rows by key. The same key again in one file is a double; in another file it is the same
 * person or partner, unless what identifies them differs.
 */
function groupByKey<R extends Row & { doublonDe: R | undefined }>(
  rows: readonly R[],
  keyOf: (row: R) => string | undefined,
  differ: (a: R, b: R) => boolean,
): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  const lastFile = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    const again = lastFile.get(key) === row.file.order;
    lastFile.set(key, row.file.order);
    if (!group) groups.set(key, [row]);
    else if (again || group.some((known) => differ(known, row))) row.doublonDe = group[0];
    else group.push(row);
  }
  return groups;
}

export function linkPersonnes(rows: readonly Stagiaire[]): Map<string, Personne> {
  const groups = groupByKey(
    rows,
    (row) => row.key("refStagiaire"),
    (a, b) => differs(a.dateNaissance, b.dateNaissance),
  );
  return new Map([...groups].map(([key, group]) => [key, new Personne(key, group)]));
}

export function linkPartenaires(rows: readonly Partenaire[]): ReadonlyMap<string, Partenaire[]> {
  return groupByKey(
    rows,
    (row) => row.key("refPartenaire"),
    (a, b) =>
      a.numeroBce !== undefined && b.numeroBce !== undefined
        ? a.numeroBce !== b.numeroBce
        : differs(nameOf(a), nameOf(b)),
  );
}

const differs = <V>(a: V | undefined, b: V | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

const nameOf = ({ denomination }: Partenaire): string | undefined =>
  denomination === undefined ? undefined : foldText(denomination);

/** The row of the stage's own file holds, else that of the first file. */
const rowFor = <R extends Row>(stage: Stage, rows: readonly R[]): R | undefined =>
  rows.find((row) => row.file === stage.file) ?? rows[0];

/** Gives each stage its person and partner; the stages by key, doubles left out. */
export function linkStages(
  stages: readonly Stage[],
  personnes: ReadonlyMap<string, Personne>,
  partenaires: ReadonlyMap<string, readonly Partenaire[]>,
): ReadonlyMap<string, Stage> {
  const byKey = new Map<string, Stage>();
  for (const stage of stages) {
    const key = stage.key("refStage");
    if (key !== undefined) {
      stage.doublonDe = byKey.get(key);
      if (!stage.doublonDe) byKey.set(key, stage);
    }
    const partenaire = stage.key("refPartenaire");
    stage.partenaire = rowFor(stage, (partenaire && partenaires.get(partenaire)) || []);
    const personne = personnes.get(stage.key("refStagiaire") ?? "");
    if (!personne) continue;
    stage.personne = personne;
    stage.stagiaire = rowFor(stage, personne.rows);
    if (stage.compte) personne.stages.push(stage);
  }
  return byKey;
}

/** Finds the stages that rows of another sheet are about; a reference is folded once. */
export function linkToStages(
  rows: readonly (Prestation | Accident)[],
  byKey: ReadonlyMap<string, Stage>,
): void {
  const known = new Map<string, Stage | undefined>();
  for (const row of rows) {
    const { refStage } = row;
    if (refStage === undefined) continue;
    if (!known.has(refStage)) known.set(refStage, byKey.get(foldKey(refStage)));
    row.relier(known.get(refStage));
  }
}

/** Gives each stage its days of attendance, and their sums. */
export function linkPrestations(rows: readonly Prestation[], stages: readonly Stage[]): void {
  for (const row of rows) row.stage?.prestations.push(row);
  for (const stage of stages)
    if (stage.prestations.length > 0) stage.sommes = sommesOf(stage.prestations);
}

function sommesOf(rows: readonly Prestation[]): Sommes {
  let total = 0;
  let days = 0;
  let certain = true;
  let latest = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (!row.utilisable) certain = false;
    const attended = row.heuresPresentes;
    if (attended === undefined) continue;
    const date = row.date as number;
    // Days in order, the usual case, are counted without remembering them all.
    if (date < latest) return sommesOf([...rows].sort(byDate));
    total += attended;
    if (date > latest) days += 1;
    latest = date;
  }
  return {
    minutes: minutes(total),
    days: millionths(days * ONE),
    certainHours: certain,
    certainDays: certain,
  };
}

const byDate = (a: Prestation, b: Prestation): number => (a.date ?? 0) - (b.date ?? 0);

export function linkReprises(
  rows: readonly Reprise[],
  personnes: ReadonlyMap<string, Personne>,
): void {
  for (const row of rows) {
    row.personne = personnes.get(row.key("refStagiaire") ?? "");
    row.personne?.reprises.push(row);
  }
}
