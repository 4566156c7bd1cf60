import type { RegisterProblem } from "../../register/read-register";
import type { WorkbookProblem } from "../../register/workbook";
import { NBSP } from "./format";

const quote = (name: string): string => `«${NBSP}${name}${NBSP}»`;

/** A mistake of the program's own; never with the words of the fault, which may quote a cell. */
export const fault =
  "Le programme s'est arrêté sur une panne qui lui est propre. Rien n'a été modifié.";

/** Why a register cannot be read: one sentence for the problem, one for what to do. */
export function registerProblem(problem: RegisterProblem): string {
  if (problem.kind === "unreadable-file") return workbookProblem(problem.file, problem.problem);
  const { files, missing, seen } = problem;
  const where = files.length === 1 ? `Le fichier ${quote(files[0] ?? "")}` : "Ces fichiers";
  const verb = files.length === 1 ? "n'a" : "n'ont";
  return (
    `${where} ${verb} pas de feuille ${missing.join(", ")} : ce n'est pas un registre de stages. ` +
    `Feuilles vues : ${seen.map(shorten).slice(0, 12).join(", ")}.`
  );
}

const shorten = (name: string): string => (name.length > 31 ? `${name.slice(0, 30)}…` : name);

export function workbookProblem(file: string, problem: WorkbookProblem): string {
  const fichier = `Le fichier ${quote(file)}`;
  switch (problem.kind) {
    case "empty-file":
      return `${fichier} est vide. Reprenez-le de son emplacement d'origine, ou d'une sauvegarde.`;
    case "not-a-workbook":
      return `${fichier} n'est pas un classeur Excel. Ouvrez-le dans Excel et enregistrez-le en .xlsx.`;
    case "encrypted":
      return `${fichier} est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe et enregistrez-le.`;
    case "old-format":
      return `${fichier} est dans l'ancien format d'Excel. Ouvrez-le et enregistrez-le en .xlsx.`;
    case "binary-workbook":
      return `${fichier} est un classeur binaire (.xlsb). Ouvrez-le dans Excel et enregistrez-le en .xlsx.`;
    case "open-document":
      return `${fichier} est au format OpenDocument (.ods). Ouvrez-le et enregistrez-le en .xlsx.`;
    case "cut":
      return `${fichier} est incomplet : il a été coupé pendant une copie. Reprenez-le de son emplacement d'origine, ou d'une sauvegarde.`;
    case "too-large":
      return `${fichier} est trop grand pour être un registre. Vérifiez son origine, ou enregistrez ses feuilles dans un nouveau classeur.`;
    case "forbidden-doctype":
      return `${fichier} contient une déclaration DOCTYPE, qu'aucun Excel n'écrit. Ouvrez-le dans Excel et enregistrez-le de nouveau.`;
    case "damaged":
      return problem.sheet === undefined
        ? `${fichier} est abîmé. Ouvrez-le dans Excel, qui proposera de le réparer, ou reprenez une sauvegarde.`
        : `La feuille ${quote(shorten(problem.sheet))} du fichier ${quote(file)} est abîmée. Ouvrez-le dans Excel, qui proposera de le réparer, ou reprenez une sauvegarde.`;
  }
}
