import { controleTexts as texts } from "../messages/fr/controle";
import { ruleTitles } from "../messages/fr/rule-titles";
import type { Say } from "../messages/language";
import type { RuleId } from "../rules";
import type { Controle } from "../validation/controle";
import { placeOfTarget, type Finding, type Severity } from "../validation/finding";
import { resumeOf } from "../validation/resume";
import { parCause, SEVERITIES, stagesConcerned, type Groupe } from "./groupes";
import { discreetSay } from "./references";
import { messageOf } from "./sentence";
import { whereOf } from "./where";

/** How a line of the report stands out, where colours can be shown. */
export type Style = "title" | "erreur" | "avertissement" | "acquitte" | "cause" | "faint" | "plain";

export interface TextLine {
  readonly style: Style;
  readonly indent: number;
  readonly text: string;
}

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
  const causes = parCause(findings.filter((finding) => finding.severity === severity));
  if (causes.length === 0) return [];
  return [
    BLANK,
    line(severity, 0, texts.sections[severity]),
    ...causes.flatMap((one) => cause(one, say, severalFiles)),
  ];
}

function cause({ id, findings }: Groupe<RuleId>, say: Say, severalFiles: boolean): TextLine[] {
  const source = findings[0]?.source;
  return [
    BLANK,
    line("cause", 2, texts.cause(ruleTitles[id], findings.length)),
    ...(source ? [line("faint", 2, texts.source(source))] : []),
    ...findings.flatMap((finding) => one(finding, say, severalFiles)),
  ];
}

function one(finding: Finding, say: Say, severalFiles: boolean): TextLine[] {
  const place = placeOfTarget(finding.target);
  const reference = place.row ? say.reference(place.row) : "";
  const where = whereOf(place, severalFiles);
  const lines = [
    line("plain", 4, reference === "" ? where : `${reference} · ${where}`),
    line("plain", 6, messageOf(finding, say)),
  ];
  if (finding.fix && place.address !== undefined)
    lines.push(line("faint", 6, texts.proposal(finding.fix, place.address)));
  if (finding.related)
    lines.push(
      line("faint", 6, texts.related(whereOf(placeOfTarget(finding.related), severalFiles))),
    );
  return lines;
}
