import { controleTexts as texts } from "../messages/fr/controle";
import { ruleTexts } from "../messages/fr/rules";
import type { Say } from "../messages/language";
import { catalogue, type RuleId } from "../rules";
import type { Row } from "../register/row";
import { Prestation, Accident, Stage } from "../register/entities";
import type { Controle } from "../validation/controle";
import { placeOfTarget, type Finding, type Place, type Severity } from "../validation/finding";
import { resumeOf } from "../validation/resume";
import { discreetSay } from "./references";
import { messageOf } from "./sentence";

/** How a line of the report stands out, where colours can be shown. */
export type Style = "title" | "erreur" | "avertissement" | "acquitte" | "cause" | "faint" | "plain";

export interface TextLine {
  readonly style: Style;
  readonly indent: number;
  readonly text: string;
}

const SEVERITIES = ["erreur", "avertissement", "acquitte"] as const;

/** A check as lines to read: counts first, then by cause, the worst first, counts again. */
export function constatsTexte(controle: Controle): TextLine[] {
  const { register, today, findings } = controle;
  const say = discreetSay(register);
  const severalFiles = register.files.length > 1;
  const resume = resumeOf(controle);
  const counts = texts.counts(resume, stagesConcerned(findings));
  const sections = SEVERITIES.flatMap((severity) => section(severity, findings, say, severalFiles));
  return [
    line(
      "title",
      0,
      texts.title(
        register.files.map(({ name }) => name),
        today,
      ),
    ),
    line("plain", 0, texts.read(resume)),
    BLANK,
    line(resume.erreurs > 0 ? "erreur" : "title", 0, counts),
    ...sections,
    ...(sections.length > 0 ? [BLANK, line("title", 0, counts)] : []),
  ];
}

const line = (style: Style, indent: number, text: string): TextLine => ({ style, indent, text });
const BLANK = line("plain", 0, "");

function section(
  severity: Severity,
  findings: readonly Finding[],
  say: Say,
  severalFiles: boolean,
): TextLine[] {
  const byRule = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const list = byRule.get(finding.rule);
    if (list) list.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  if (byRule.size === 0) return [];
  const order = catalogue.map(({ id }) => id as RuleId);
  const causes = [...byRule].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || order.indexOf(a) - order.indexOf(b),
  );
  return [
    BLANK,
    line(severity, 0, texts.sections[severity]),
    ...causes.flatMap(([rule, list]) => cause(rule, list, say, severalFiles)),
  ];
}

function cause(
  rule: RuleId,
  findings: readonly Finding[],
  say: Say,
  severalFiles: boolean,
): TextLine[] {
  const source = findings[0]?.source;
  return [
    BLANK,
    line("cause", 2, texts.cause(ruleTexts[rule].title, findings.length)),
    ...(source ? [line("faint", 2, texts.source(source))] : []),
    ...findings.flatMap((finding) => one(finding, say, severalFiles)),
  ];
}

function one(finding: Finding, say: Say, severalFiles: boolean): TextLine[] {
  const place = placeOfTarget(finding.target);
  const reference = place.row ? say.reference(place.row) : "";
  const where = describe(place, severalFiles);
  const lines = [
    line("plain", 4, reference === "" ? where : `${reference} · ${where}`),
    line("plain", 6, messageOf(finding, say)),
  ];
  if (finding.fix && place.address !== undefined)
    lines.push(line("faint", 6, texts.proposal(finding.fix, place.address)));
  if (finding.related)
    lines.push(
      line("faint", 6, texts.related(describe(placeOfTarget(finding.related), severalFiles))),
    );
  return lines;
}

function describe(
  { file, sheet, line: at, header, address }: Place,
  severalFiles: boolean,
): string {
  const parts = [
    ...(severalFiles ? [file.name] : []),
    sheet,
    address === undefined ? texts.headerLine(at) : texts.line(at),
    texts.column(header, address),
  ];
  return parts.join(", ");
}

/** The stages that have something to correct or to check. */
function stagesConcerned(findings: readonly Finding[]): number {
  const stages = new Set<Row>();
  for (const { severity, target } of findings) {
    if (severity === "acquitte" || !("row" in target)) continue;
    const row = target.row;
    const stage = row instanceof Prestation || row instanceof Accident ? row.stage : row;
    if (stage instanceof Stage) stages.add(stage);
  }
  return stages.size;
}
