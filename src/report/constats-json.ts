import type { Say } from "../messages/language";
import { toIso } from "../values/day";
import type { Controle } from "../validation/controle";
import { placeOfTarget, type Finding, type Place, type Severity } from "../validation/finding";
import { resumeOf, type Resume } from "../validation/resume";
import { discreetSay } from "./references";
import { messageOf } from "./sentence";

export interface ConstatCell {
  readonly fichier: string;
  readonly feuille: string;
  readonly ligne: number;
  readonly colonne: string;
  /** Absent where the column itself is. */
  readonly cellule?: string;
}

export interface Constat extends ConstatCell {
  readonly regle: string;
  readonly gravite: Severity;
  readonly reference: string;
  readonly message: string;
  readonly source: string | null;
  readonly lie?: ConstatCell;
}

/** The object that `iop controler --format json` prints; its schema is docs/schemas/controler.json. */
export interface ConstatsJson {
  readonly version: 1;
  readonly date: string;
  readonly fichiers: readonly string[];
  readonly resume: Resume;
  readonly constats: readonly Constat[];
}

export function constatsJson(controle: Controle): ConstatsJson {
  const say = discreetSay(controle.register);
  return {
    version: 1,
    date: toIso(controle.today),
    fichiers: controle.register.files.map(({ name }) => name),
    resume: resumeOf(controle),
    constats: controle.findings.map((finding) => constat(finding, say)),
  };
}

function constat(finding: Finding, say: Say): Constat {
  const place = placeOfTarget(finding.target);
  return {
    regle: finding.rule,
    gravite: finding.severity,
    ...cell(place),
    reference: place.row ? say.reference(place.row) : "",
    message: messageOf(finding, say),
    source: finding.source,
    ...(finding.related ? { lie: cell(placeOfTarget(finding.related)) } : {}),
  };
}

const cell = ({ file, sheet, line, header, address }: Place): ConstatCell => ({
  fichier: file.name,
  feuille: sheet,
  ligne: line,
  colonne: header,
  ...(address === undefined ? {} : { cellule: address }),
});
