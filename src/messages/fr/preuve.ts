import type { Share } from "../../calculations/indemnite";
import { cents, millionths } from "../../values/units";
import { compte, euros, heures, jours, NBSP, nombre, pourcent } from "./format";
import { preuveCredit } from "./preuve-credit";
import { preuveMontants } from "./preuve-montants";

/** What an example tells a reader, besides what is asked and found. */
interface ExempleWords {
  readonly title: string;
  readonly facts: readonly string[];
  /** Worked out by hand, in words and figures. */
  readonly steps: readonly string[];
}

export type ExempleTexts = Readonly<Record<string, ExempleWords>>;

export const exempleTexts = { ...preuveCredit, ...preuveMontants };
export type ExempleId = keyof typeof exempleTexts;

const part = ({ by, attended, planned }: Share): string =>
  by === "hours"
    ? `${heures(attended)} sur ${heures(planned)}`
    : `${jours(millionths(attended))} sur ${nombre(millionths(planned))}`;

/** What is asked, as a heading. */
export const questionTexts = {
  creditRestant: ({ personne, le }: { personne: string; le: string }) =>
    `Crédit de ${personne} le ${le}`,
  excesDuCredit: ({ personne }: { personne: string }) => `Dépassement du crédit de ${personne}`,
  premierJour: (of: { personne: string; heures: string; aPartirDu: string }) =>
    `Premier jour, à partir du ${of.aPartirDu}, où ${of.heures} tiennent dans le crédit de ${of.personne}`,
  heuresDeLaSemaine: ({ personne, lundi }: { personne: string; lundi: string }) =>
    `Heures de ${personne} dans la semaine du ${lundi}`,
  heuresDuStage: ({ stage }: { stage: string }) => `Heures du stage ${stage}`,
  joursPrestes: ({ stage }: { stage: string }) => `Jours prestés du stage ${stage}`,
  presence: ({ stage }: { stage: string }) => `Présence au stage ${stage}`,
  indemnite: ({ stage }: { stage: string }) => `Indemnité du stage ${stage}`,
  deplacement: ({ stage }: { stage: string }) => `Déplacements du stage ${stage}`,
} as const;

/** What is expected, or found. */
export const answerTexts = {
  reste: ({ minutes }: { minutes: number }) =>
    minutes < 0 ? `${heures(-minutes)} de trop` : `il reste ${heures(minutes)}`,
  exces: ({ le, minutes }: { le: string; minutes: number }) =>
    `${heures(minutes)} de trop le ${le}`,
  "aucun-exces": () => "aucun",
  jour: ({ le }: { le: string }) => `le ${le}`,
  "aucun-jour": () => "aucun jour",
  heures: ({ minutes, deTrop }: { minutes: number; deTrop: number }) =>
    `${heures(minutes)}, ${deTrop === 0 ? "rien" : heures(deTrop)} de trop`,
  jours: (of: { millionths: number }) => jours(millionths(of.millionths)),
  presence: (of: Share & { enough: boolean }) =>
    `${part(of)}, soit ${pourcent(of.attended, of.planned)} : ${of.enough ? "assez" : "trop peu"}`,
  montant: (of: { cents: number }) => euros(cents(of.cents)),
  "tarif-ferme": ({ code, depuis }: { code: string; depuis: string }) =>
    `pas de montant, le tarif ${code} n'existe plus depuis le ${depuis}`,
  "sans-tarif": ({ code, le }: { code: string; le: string }) =>
    `pas de montant, le tarif ${code} n'est pas encore en vigueur le ${le}`,
  rien: () => "pas de résultat",
} as const;

/** What stands around the examples. */
export const preuveTexts = {
  sheet: "Preuve",
  title: (count: number) =>
    `La preuve : ${compte(count, "exemple recalculé", "exemples recalculés")}`,
  introduction:
    "Chaque exemple est un petit registre inventé, dont le résultat a été calculé à la main. " +
    "Le programme lit ce registre et refait le calcul, comme pour un vrai contrôle, puis compare.",
  heading: (place: number, title: string) => `${String(place)}. ${title}`,
  source: (slide: string) => `Source : présentation IOP, «${NBSP}${slide}${NBSP}»`,
  controlDate: (day: string) => `Date du contrôle : ${day}.`,
  expected: (text: string) => `Attendu : ${text}`,
  recomputed: (text: string, ok: boolean) => `Recalculé : ${text} ${mark(ok)}`,
  summary: (right: number, count: number) =>
    `${compte(right, "exemple")} sur ${String(count)} ${right < 2 ? "donne" : "donnent"} le résultat attendu.`,
  columns: ["Question", "Attendu", "Recalculé", "Égal"],
  pageNote: "Cette page est faite par `npm run docs` : ne la modifiez pas à la main.",
  mark,
} as const;

function mark(ok: boolean): string {
  return ok ? "✔" : "✘";
}

/** A figure stays on one line with its unit. */
export const lier = (text: string): string =>
  text
    .replace(/(\d) (?=(?:h|€|%|jours?|ans?)(?![\p{L}\d]))/gu, `$1${NBSP}`)
    .replace(/(\dh|\d\u00a0h) (?=\d\d(?!\d))/g, `$1${NBSP}`)
    .replace(/\d… (?=€)/g, (figure) => `${figure.trimEnd()}${NBSP}`);
