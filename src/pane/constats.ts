import { constatsClasseurTexts } from "../messages/fr/constats-classeur";
import { controleTexts, fixValue } from "../messages/fr/controle";
import { ruleTexts } from "../messages/fr/rules";
import { paneTexts as texts } from "../messages/fr/pane";
import type { Say } from "../messages/language";
import { Stage, Stagiaire, Partenaire } from "../register/entities";
import type { Row } from "../register/row";
import { stagesConcerned, sujetOf } from "../report/groupes";
import { messageOf } from "../report/sentence";
import type { Controle } from "../validation/controle";
import { placeOfTarget, type Finding, type Place } from "../validation/finding";
import { resumeOf } from "../validation/resume";
import { civil } from "../values/day";
import type { CellText } from "./cellules";
import type { ConstatVue, ControleVue, Lieu } from "./vues";

/** Inside the centre a reference is itself: the pane shows what the workbook shows. */
export const openSay: Say = {
  reference: (row) => row.shownReference,
  code: (code) => code,
  unknown: (reference) => reference,
};

export function controleVue(controle: Controle, textOf: CellText): ControleVue {
  const { register, today, findings } = controle;
  const resume = resumeOf(controle);
  const fichiers = register.files.map(({ name }) => name);
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
    constats,
  };
}

export function constatVue(finding: Finding, id: number, textOf: CellText): ConstatVue {
  const place = placeOfTarget(finding.target);
  const sujet = sujetOf(finding);
  return {
    id,
    regle: finding.rule,
    sujet: ruleTexts[finding.rule].title,
    gravite: finding.severity,
    graviteTexte: constatsClasseurTexts.gravities[finding.severity],
    reference: place.row?.shownReference ?? "",
    groupe: typeof sujet === "string" ? texts.sheet(sujet) : groupe(sujet),
    message: messageOf(finding, openSay),
    source: finding.source ?? "",
    lieu: lieuDe(place),
    lie: finding.related ? lieuDe(placeOfTarget(finding.related)) : undefined,
    proposition: finding.fix
      ? { avant: textOf(finding.fix.cell), apres: fixValue(finding.fix.value) }
      : undefined,
    confirmable: finding.severity === "avertissement" && "row" in finding.target,
    annee: anneeDe(sujet),
  };
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
