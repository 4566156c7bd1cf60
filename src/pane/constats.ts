import { controleTexts, fixValue } from "../messages/fr/controle";
import { ruleTitles } from "../messages/fr/rule-titles";
import { paneTexts as texts } from "../messages/fr/pane";
import type { Say } from "../messages/language";
import { euros, heures } from "../messages/fr/format";
import { columnOf, type Field, type SheetName } from "../register/columns";
import { Stage, Stagiaire, Partenaire } from "../register/entities";
import type { Cell, Row } from "../register/row";
import { parCause, stagesConcerned, sujetOf } from "../report/groupes";
import { catalogue } from "../rules";
import { messageOf } from "../report/sentence";
import type { Controle } from "../validation/controle";
import { placeOfTarget, type Finding, type Place } from "../validation/finding";
import { resumeOf, type Resume } from "../validation/resume";
import { civil } from "../values/day";
import { cents } from "../values/units";
import type { CellText } from "./cellules";
import type { ConstatVue, ControleVue, Lieu } from "./vues";

/** Inside the centre a reference is itself: the pane shows what the workbook shows. */
export const openSay: Say = {
  reference: (row) => row.shownReference,
  code: (code) => code,
  unknown: (reference) => reference,
};

/** What the cells of some findings' proposals show. */
export type TextsOf = (findings: readonly Finding[]) => CellText;

export function controleVue(controle: Controle, textsOf: TextsOf): ControleVue {
  const { register, today, findings } = controle;
  const resume = resumeOf(controle);
  const fichiers = register.files.map(({ name }) => name);
  const textOf = textsOf(findings);
  const constats = findings.map((finding, id) => constatVue(finding, id, textOf));
  const years = new Set(constats.flatMap(({ annee }) => annee ?? []));
  return {
    fichiers,
    date: texts.day(today),
    titre: controleTexts.title(fichiers, today),
    lu: controleTexts.read(resume),
    comptes: controleTexts.counts(resume, stagesConcerned(findings)),
    nombres: {
      erreur: resume.erreurs,
      avertissement: resume.avertissements,
      acquitte: resume.acquittes,
    },
    annees: [...years].sort((a, b) => b - a),
    anneeRecente: civil(today).year - 1,
    ...etatDe(controle, resume),
    constats,
  };
}

/** Findings that fit on about a screen: fewer need no advice where to begin. */
const FEW = 12;
const MAIN_CAUSES = 3;

function etatDe(
  { findings, today }: Controle,
  resume: Resume,
): Pick<ControleVue, "etat" | "premier"> {
  const { stages, stagiaires, partenaires, prestations, erreurs, avertissements } = resume;
  const nothing = { premier: undefined };
  if (stages + stagiaires + partenaires === 0) return { ...nothing, etat: texts.emptyRegister };
  const points = findings.filter(({ severity }) => severity !== "acquitte");
  if (erreurs + avertissements === 0)
    return { ...nothing, etat: texts.inOrder(stages, today, catalogue.length) };
  const lines = stages + stagiaires + partenaires + prestations;
  const touched = new Set(points.flatMap(({ target }) => ("row" in target ? target.row : [])));
  const counted = [...touched].filter(({ sheet }) => COUNTED.has(sheet)).length;
  const causes = parCause(points)
    .map(({ id, findings: { length } }) => ({ titre: ruleTitles[id], nombre: length }))
    .sort((a, b) => b.nombre - a.nombre);
  const overview = texts.overview(lines, lines - counted);
  const main = causes.slice(0, MAIN_CAUSES);
  const told = main.reduce((sum, { nombre }) => sum + nombre, 0);
  if (points.length <= FEW || told * 3 < points.length) return { ...nothing, etat: overview };
  return {
    etat: `${overview} ${texts.mainCauses(main, points.length)}`,
    premier: main[0]?.titre,
  };
}

const COUNTED: ReadonlySet<SheetName> = new Set([
  "Stages",
  "Stagiaires",
  "Partenaires",
  "Prestations",
]);

export function constatVue(finding: Finding, id: number, textOf: CellText): ConstatVue {
  const place = placeOfTarget(finding.target);
  const sujet = sujetOf(finding);
  return {
    id,
    regle: finding.rule,
    sujet: ruleTitles[finding.rule],
    gravite: finding.severity,
    graviteTexte: controleTexts.gravities[finding.severity],
    reference: place.row?.shownReference ?? "",
    groupe: typeof sujet === "string" ? texts.sheet(sujet) : groupe(sujet),
    message: messageOf(finding, openSay),
    source: finding.source ?? "",
    lieu: lieuDe(place),
    lie: finding.related ? lieuDe(placeOfTarget(finding.related)) : undefined,
    proposition: finding.fix
      ? { avant: avantDe(finding.fix.cell, textOf), apres: fixValue(finding.fix.value) }
      : undefined,
    confirmable: finding.severity === "avertissement" && "row" in finding.target,
    annee: anneeDe(sujet),
  };
}

/** What the cell of a proposal holds, written as the proposal is; as it stands where it cannot be read. */
function avantDe(cell: Cell, textOf: CellText): string {
  const { row, field } = cell;
  const value = row.value(field as Field<SheetName>);
  if (typeof value !== "number") return textOf(cell);
  switch (columnOf(row.sheet, field as Field<SheetName>).type) {
    case "money":
      return euros(cents(value));
    case "hours":
      return heures(value);
    default:
      return textOf(cell);
  }
}

export const lieuDe = ({ file, sheet, sheetName, line, header, address }: Place): Lieu => ({
  fichier: file.name,
  feuille: sheet,
  nomFeuille: sheetName,
  ligne: line,
  colonne: header,
  cellule: address,
});

function groupe(row: Row): string {
  if (row instanceof Stage) return texts.stage(row.shownReference, personneDe(row.stagiaire));
  if (row instanceof Stagiaire) return texts.person(row.shownReference, personneDe(row));
  if (row instanceof Partenaire) return texts.partner(row.shownReference, row.denomination);
  return row.shownReference;
}

/** A person's first name and name, as far as they are noted. */
export const personneDe = (row: Stagiaire | undefined): string =>
  [row?.prenom, row?.nom].filter((part) => part !== undefined).join(" ");

const anneeDe = (sujet: Row | string): number | undefined =>
  sujet instanceof Stage && sujet.dateDebut !== undefined ? civil(sujet.dateDebut).year : undefined;
