import { groupBy } from "../values/collections";
import { deplacementDe, indemniteDe } from "../calculations/montants";
import { aFaireTexts as texts } from "../messages/fr/a-faire";
import { ruleTitles } from "../messages/fr/rule-titles";
import { Stage } from "../register/entities";
import type { RuleId } from "../rules";
import type { Controle } from "../validation/controle";
import { placeOfTarget, type Finding } from "../validation/finding";
import type { Day } from "../values/units";

export const ETAPES = ["avant", "pendant", "apres"] as const;
export type Etape = (typeof ETAPES)[number];

/** One thing to do, in few words, and the cell where it is noted. */
export interface Point {
  readonly texte: string;
  readonly feuille: string;
  readonly cellule: string | undefined;
}

/** What a stage asks for, at one step of the procedure. */
export interface Tache {
  readonly etape: Etape;
  /** Whether it should be done already. */
  readonly retard: boolean;
  /** The day that it is about: the first, or the last. */
  readonly jour: Day;
  readonly stage: Stage;
  readonly titre: string;
  readonly points: readonly Point[];
}

/** Days ahead that are looked at. */
export const HORIZON = 14;

const BEFORE: ReadonlySet<RuleId> = new Set([
  "objectifs-definis",
  "tuteur-designe",
  "programme-activites",
  "pas-de-recrutement",
  "convention-signee",
  "dimona-avant-debut",
  "assurance-accidents",
  "assurance-rc",
  "duree-fixee",
  "evaluation-intermediaire",
  "troisieme-stage",
]);
const AFTER: ReadonlySet<RuleId> = new Set(["suivi-stage", "evaluation-finale"]);

/** What is late, and what must happen in the next 14 days: before, during, after. — Procédure */
export function aFaire(controle: Controle): readonly Tache[] {
  const findings = findingsOf(controle.findings);
  return controle.register.stages
    .filter(({ compte }) => compte)
    .flatMap((stage) => tachesDe(stage, findings.get(stage) ?? [], controle))
    .sort(byStep);
}

function byStep(a: Tache, b: Tache): number {
  return (
    ETAPES.indexOf(a.etape) - ETAPES.indexOf(b.etape) ||
    Number(b.retard) - Number(a.retard) ||
    a.jour - b.jour
  );
}

/** What is not in order on the rows of stages; what a person accepted is. */
function findingsOf(findings: readonly Finding[]): ReadonlyMap<Stage, readonly Finding[]> {
  return groupBy(findings, ({ severity, target }) =>
    severity !== "acquitte" && "row" in target && target.row instanceof Stage
      ? target.row
      : undefined,
  );
}

function tachesDe(stage: Stage, findings: readonly Finding[], controle: Controle): Tache[] {
  const { today } = controle;
  const points = (rules: ReadonlySet<RuleId>): Point[] =>
    findings.filter(({ rule }) => rules.has(rule)).map(pointOf);
  return [
    ...avant(stage, points(BEFORE), today),
    ...pendant(stage, today),
    ...apres(stage, points(AFTER), controle),
  ];
}

function pointOf({ rule, target }: Finding): Point {
  const { sheet, address } = placeOfTarget(target);
  return { texte: ruleTitles[rule], feuille: sheet, cellule: address };
}

function avant(stage: Stage, points: readonly Point[], today: Day): Tache[] {
  const { dateDebut: jour } = stage;
  if (jour === undefined || jour > today + HORIZON) return [];
  const begun = stage.aCommence(today);
  if (begun && points.length === 0) return [];
  const titre = begun ? texts.begun(jour) : texts.begins(jour, today);
  return [{ etape: "avant", retard: begun, jour, stage, titre, points }];
}

/** A stage that goes on, and ends soon. */
function pendant(stage: Stage, today: Day): Tache[] {
  const { dernierJour: jour } = stage;
  if (!stage.aCommence(today) || jour === undefined) return [];
  if (stage.estTermine(today) || jour > today + HORIZON) return [];
  const points = [
    ...(stage.isMissing("suiviLe") ? [pointAt(stage, "suiviLe", texts.followUp)] : []),
    ...(stage.isMissing("evaluationLe") ? [pointAt(stage, "evaluationLe", texts.plan)] : []),
  ];
  return [{ etape: "pendant", retard: false, jour, stage, titre: texts.ends(jour, today), points }];
}

function apres(stage: Stage, told: readonly Point[], { register, today }: Controle): Tache[] {
  const { dernierJour: jour } = stage;
  if (jour === undefined || !stage.estTermine(today)) return [];
  const { settings, fares } = register;
  const due =
    (indemniteDe(stage, settings)?.due ?? 0) + (deplacementDe(stage, settings, fares)?.due ?? 0);
  const unpaid = due > 0 && stage.isMissing("payeLe");
  const points = [...told, ...(unpaid ? [pointAt(stage, "payeLe", texts.pay)] : [])];
  return points.length === 0
    ? []
    : [{ etape: "apres", retard: told.length > 0, jour, stage, titre: texts.ended(jour), points }];
}

function pointAt(stage: Stage, field: "suiviLe" | "evaluationLe" | "payeLe", texte: string): Point {
  const { sheet, address } = placeOfTarget(stage.cell(field));
  return { texte, feuille: sheet, cellule: address };
}
