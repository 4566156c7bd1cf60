import type { Deplacement } from "../../calculations/montants";
import type { Indemnite } from "../../calculations/indemnite";
import type { Obstacles, Plan, Simulation } from "../../calculations/simulation";
import type { Minutes, Day } from "../../values/units";
import { capital, compte, euros, heures, jour, jours } from "./format";
import { calcul } from "./calcul";

/** The sheet of a stage. */
export const ficheTexts = {
  steps: {
    objectifs: "Objectifs et partenaire",
    convention: "Convention",
    suivi: "Suivi",
    dimona: "Dimona",
    evaluation: "Évaluation",
  },
  items: {
    objectifs: "les objectifs",
    taches: "les tâches",
    tuteur: "le tuteur",
    attestation: "l'attestation",
    signatureStagiaire: "la signature du stagiaire",
    signaturePartenaire: "la signature du partenaire",
    signatureCpas: "la signature du CPAS",
    suiviLe: "le suivi",
    dimonaLe: "la Dimona",
    evaluationLe: "l'évaluation",
  },
  noted: (items: readonly string[]): string => `Noté : ${items.join(", ")}`,
  dated: (item: string, day: Day): string => `${capital(item)} : ${jour(day)}`,
  result: (result: string): string => `Résultat : ${result}`,
  /** « Il reste 62 h jusqu'au 21/05/2026, puis 138 h. » */
  credit: (steps: readonly { readonly jour: Day; readonly reste: Minutes }[]): string => {
    const [now, next] = steps;
    if (!now) return "";
    // Hours already planned count too, before anyone plans others.
    const least = steps.reduce((low, step) => (step.reste < low.reste ? step : low));
    if (least.reste < now.reste)
      return `${left(now.reste)} aujourd'hui, mais ${amount(least.reste)} à partir du ${jour(least.jour)}, heures prévues comprises.`;
    if (!next) return `${left(now.reste)}.`;
    const until = next.jour - 1;
    return `${left(now.reste)} jusqu'au ${jour(until as Day)}, puis ${amount(next.reste)}.`;
  },
  amount: (minutes: Minutes): string => amount(minutes),
  allowance: (due: Indemnite): string => `Indemnité : ${calcul(due)}.`,
  travel: ({ days, perDay, due, cap }: Deplacement): string => {
    const capped = cap !== undefined && due === cap ? `, au plus ${euros(cap)} par stage` : "";
    return `Déplacements : ${jours(days)} × ${euros(perDay)}${capped} = ${euros(due)}.`;
  },
} as const;

/** The answer to « puis-je planifier … ? ». */
export const simulationTexts = {
  possible: ({ heures: planned, debut, fin }: Plan): string =>
    `Possible : ${heures(planned)} du ${jour(debut)} au ${jour(fin)}.`,
  impossible: ({ auPlus, aPartirDu }: Simulation, { debut }: Plan): string => {
    const most = auPlus > 0 ? `Possible avec ${heures(auPlus)}` : "";
    const later =
      aPartirDu === undefined || aPartirDu === debut
        ? ""
        : `à partir du ${jour(aPartirDu)} pour la même durée`;
    if (most !== "") return `${most}${later === "" ? "" : `, ou ${later}`}.`;
    return later === "" ? "Aucun jour ne convient pour ces heures." : `Possible ${later}.`;
  },
  obstacles: ({ stage, semaines, credit }: Obstacles): string[] => [
    ...(stage ? [`Un stage a ${heures(stage.max)} au plus.`] : []),
    ...(semaines
      ? [`Ces ${compte(semaines.weeks, "semaine")} comptent ${heures(semaines.max)} au plus.`]
      : []),
    ...(credit
      ? [`Le crédit serait dépassé de ${heures(credit.excess)} le ${jour(credit.day)}.`]
      : []),
  ],
} as const;

const left = (minutes: Minutes): string =>
  minutes < 0 ? `Le crédit est dépassé de ${heures(-minutes)}` : `Il reste ${heures(minutes)}`;

const amount = (minutes: Minutes): string =>
  minutes < 0 ? `${heures(-minutes)} de trop` : heures(minutes);
