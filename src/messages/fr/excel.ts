import { compte } from "./format";

/** What the pane says beside an open workbook, and on no page. */
export const excelTexts = {
  editing: "Terminez la saisie dans la cellule (Entrée), puis réessayez.",
  isProtected:
    "La feuille est protégée : le contrôle fonctionne, mais rien ne peut y être écrit. Ôtez la protection (Révision), puis réessayez.",
  gone: "Cette feuille ou cette table n'est plus là. Le contrôle a été refait sur ce qui reste.",
  moved:
    "Cette cellule n'est plus à cette place. Le contrôle a été refait ; choisissez de nouveau.",
  tooLarge:
    "Excel refuse d'envoyer autant de cellules d'un coup. La page sans Excel contrôle le même fichier.",
  unreachable:
    "Excel ne peut pas joindre appsforoffice.microsoft.com : votre réseau le bloque peut-être. La page « stages-iop.html » fait le même contrôle sans Excel.",
  notExcel:
    "Ce volet s'ouvre dans Excel, par le bouton « Stages IOP ». Sans Excel, ouvrez la page « stages-iop.html ».",
  tooOld:
    "Votre version d'Excel est trop ancienne pour ce volet. La page « stages-iop.html » fait le même contrôle sans Excel ; les formules du modèle travaillent seules.",
  oldExcel:
    "Votre version d'Excel ne permet pas cela. Le contrôle et le rapport fonctionnent ; les formules du modèle aussi.",
  fault: "Excel n'a pas répondu. Rien n'a été modifié ; réessayez dans un instant.",
  noFunctions:
    "Votre version d'Excel n'a pas les fonctions IOP. Le contrôle et le rapport fonctionnent ; les formules du modèle aussi.",
  noRegister: (seen: readonly string[]): string =>
    `Ce classeur n'est pas encore un registre de stages : il lui faut les feuilles Stagiaires, Partenaires et Stages. Feuilles vues : ${seen.slice(0, 12).join(", ")}.`,
  written: (count: number): string =>
    `${compte(count, "changement écrit", "changements écrits")} dans le classeur.`,
  nothingWritten: "Rien à écrire : aucune proposition n'est choisie.",
  noAcceptances: "Sans feuille Acquittements, les points confirmés n'ont pas pu être notés.",
  undone: "La dernière écriture est annulée.",
  changedSince:
    "Ces cellules ont changé depuis notre écriture : rien n'est annulé. Corrigez-les dans la feuille.",
  inserted: (count: number): string =>
    `${compte(count, "feuille ajoutée", "feuilles ajoutées")} à la fin du classeur.`,
  takenBack: (count: number): string =>
    count === 0
      ? "L'outil n'a ajouté aucune feuille à ce classeur."
      : `${compte(count, "feuille retirée", "feuilles retirées")}. Rien d'autre n'a changé.`,
} as const;
