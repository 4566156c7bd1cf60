import { NBSP } from "./format";

const quote = (text: string): string => `«${NBSP}${text}${NBSP}»`;

export const usage = `iop : contrôle des stages IOP d'un CPAS, sur le registre Excel (.xlsx).

  iop nouveau FICHIER.xlsx [--exemple] [--ecraser]
      crée un registre vide, ou un registre d'exemple
  iop controler REGISTRE.xlsx… [--date AAAA-MM-JJ] [--format texte|json|xlsx|html] [--sortie FICHIER] [--ecraser]
      dit quelles lignes sont à corriger ou à vérifier, où, pourquoi et que faire ;
      xlsx et html écrivent constats.xlsx ou constats.html, à imprimer ou à cocher
  iop rapport REGISTRE.xlsx… --annee AAAA [--interne] [--date AAAA-MM-JJ] [--format texte|json|xlsx|html]
      donne les chiffres de l'année à côté de ceux de l'année d'avant ;
      sans --interne, les petits nombres sont cachés
  iop consolider RAPPORT.json… --annee AAAA [--interne] [--date AAAA-MM-JJ] [--format texte|json|xlsx|html]
      additionne les rapports json de plusieurs centres
  iop paiements REGISTRE.xlsx… --mois AAAA-MM [--date AAAA-MM-JJ] [--sortie FICHIER] [--ecraser]
      écrit l'état des paiements des stages finis ce mois-là et pas encore payés
  iop verifier [--format texte|xlsx] [--sortie FICHIER] [--ecraser]
      refait devant vous douze calculs d'exemple, étape par étape
  iop regles
      montre les règles et leur source
  iop manifeste --adresse https://… [--sortie FICHIER] [--ecraser]
      écrit le manifeste par lequel Excel trouve le complément sur votre serveur

Rien n'est envoyé : tout se passe sur cette machine. Un fichier donné n'est jamais modifié.
`;

/** Each way in which a command can be asked wrongly, or cannot do its work: what, where, what to do. */
export const commandProblems = {
  noCommand: () => "Dites ce qu'il faut faire, par exemple : iop controler registre.xlsx.",
  unknownCommand: (command: string) =>
    `La commande ${quote(shorten(command))} n'existe pas. Commandes : nouveau, controler, rapport, consolider, paiements, verifier, regles, manifeste.`,
  unknownOption: (option: string, known: readonly string[]) =>
    `L'option ${quote(shorten(option))} n'existe pas ici. ${
      known.length === 0
        ? "Cette commande n'a pas d'option."
        : `Options : ${known.map((name) => `--${name}`).join(", ")}.`
    }`,
  optionWithoutValue: (option: string) =>
    `L'option --${option} demande une valeur, par exemple ${example(option)}.`,
  optionWithValue: (option: string) => `L'option --${option} ne prend pas de valeur. Retirez-la.`,
  optionTwice: (option: string) => `L'option --${option} est donnée deux fois. Gardez-en une.`,
  badDate: (value: string) =>
    `La date ${quote(shorten(value))} ne peut pas être lue. Écrivez-la comme 2025-12-31.`,
  badFormat: (value: string, known: readonly string[]) =>
    `Le format ${quote(shorten(value))} n'existe pas. Formats : ${known.join(", ")}.`,
  noYear: (years: readonly number[]) =>
    years.length === 0
      ? "Dites de quelle année il s'agit, par exemple : --annee 2025. Ce registre n'a encore aucun stage."
      : `Dites de quelle année il s'agit, par exemple : --annee ${String(years.at(-1))}. Années du registre : ${years.map(String).join(", ")}.`,
  noYearToAdd: () => "Dites de quelle année il s'agit, par exemple : --annee 2025.",
  badYear: (value: string) =>
    `L'année ${quote(shorten(value))} ne peut pas être lue. Écrivez-la comme 2025.`,
  noReport: () =>
    "Dites quels rapports additionner, par exemple : iop consolider a.json b.json --annee 2025.",
  notReport: (file: string) =>
    `${quote(file)} n'est pas un rapport. Faites-le avec : iop rapport REGISTRE.xlsx --annee 2025 --format json.`,
  otherVersion: (file: string) =>
    `${quote(file)} est un rapport d'une autre version de ce programme. Mettez les programmes à jour, puis refaites-le.`,
  otherYear: (file: string, found: number, asked: number) =>
    `${quote(file)} est le rapport de ${String(found)}, et non de ${String(asked)}. Prenez celui de ${String(asked)}.`,
  sameReport: (first: string, second: string) =>
    first === second
      ? `${quote(first)} est donné deux fois. Gardez-en un seul.`
      : `${quote(first)} et ${quote(second)} sont le même rapport. Gardez-en un seul.`,
  sameCentre: (first: string, second: string) =>
    `${quote(first)} et ${quote(second)} ont le même code de centre. Gardez-en un seul.`,
  noMonth: () => "Dites de quel mois il s'agit, par exemple : --mois 2025-03.",
  badMonth: (value: string) =>
    `Le mois ${quote(shorten(value))} ne peut pas être lu. Écrivez-le comme 2025-03.`,
  noAddress: () =>
    `Dites à quelle adresse le complément est servi, par exemple : ${example("adresse")}.`,
  onlyAddress: () =>
    `La commande manifeste ne prend pas de fichier. Écrivez : iop manifeste ${example("adresse")}.`,
  badAddress: (value: string) =>
    `L'adresse ${quote(shorten(value))} ne peut pas être lue. Écrivez-la comme https://stages.cpas.example/iop/.`,
  notHttps: () =>
    "L'adresse doit commencer par https:// : Excel ne charge un complément que par une liaison protégée.",
  addressWithUser: () =>
    "L'adresse contient un nom d'utilisateur ou un mot de passe, que chacun pourrait lire dans le manifeste. Retirez-les.",
  addressWithQuery: (value: string) =>
    `L'adresse ${quote(shorten(value))} contient un «${NBSP}?${NBSP}» ou un «${NBSP}#${NBSP}». Gardez ce qui est devant.`,
  addressOfFile: (value: string) =>
    `L'adresse ${quote(shorten(value))} est celle d'un fichier. Donnez celle de son dossier.`,
  addressTooLong: () => "L'adresse est trop longue : 2000 caractères au plus.",
  noFile: (command: string) =>
    `Dites quel fichier prendre, par exemple : iop ${command} registre.xlsx.`,
  tooManyFiles: () => "Un seul fichier peut être créé à la fois. Donnez un seul nom.",
  noArgument: (command: string) =>
    `La commande ${command} ne prend pas de fichier. Écrivez : iop ${command}.`,
  notXlsx: (file: string) =>
    `Le classeur à créer, ${quote(file)}, doit se terminer par .xlsx. Changez son nom.`,
  fileNotFound: (file: string) =>
    `Le fichier ${quote(file)} n'existe pas. Vérifiez son nom et son dossier.`,
  isFolder: (file: string) => `${quote(file)} est un dossier. Donnez le fichier .xlsx du registre.`,
  cannotRead: (file: string) =>
    `Le fichier ${quote(file)} ne peut pas être lu. Fermez-le s'il est ouvert, et vérifiez vos droits.`,
  exists: (file: string) =>
    `${quote(file)} existe déjà. Ajoutez --ecraser pour le remplacer, ou choisissez un autre nom.`,
  isInput: (file: string) =>
    `${quote(file)} est le registre lui-même, qui n'est jamais modifié. Choisissez un autre nom.`,
  cannotWrite: (file: string) =>
    `${quote(file)} ne peut pas être écrit. Vérifiez que le dossier existe et que vous pouvez y écrire.`,
  unexpected: (version: string) =>
    `Le programme s'est arrêté sur une panne qui lui est propre (version ${version}). Rien n'a été modifié. Signalez-le à la personne qui l'a installé.`,
} as const;

export const commandTexts = {
  created: (file: string, example: boolean) =>
    example
      ? `Registre d'exemple créé : ${file}. Tout y est inventé.`
      : `Registre vide créé : ${file}.`,
  written: (file: string) => `Résultat écrit : ${file}.`,
  reading: (percent: number) => `Lecture du registre ${bar(percent)} ${String(percent)}${NBSP}%`,
} as const;

/** `[█████░░░░░]`, a mark for each ten in a hundred. */
const bar = (percent: number): string => {
  const full = Math.floor(percent / 10);
  return `[${"█".repeat(full)}${"░".repeat(10 - full)}]`;
};

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const example = (option: string): string =>
  ({
    date: "--date 2025-12-31",
    format: "--format json",
    sortie: "--sortie constats.json",
    mois: "--mois 2025-03",
    annee: "--annee 2025",
    adresse: "--adresse https://stages.cpas.example/iop/",
  })[option] ?? `--${option} …`;
