import { ONE } from "../../values/units";
import type { FindingMessages } from "../language";
import { compte, euros, heures, jour, jours, pourcent } from "./format";
import { calcul } from "./calcul";

/** What follows a stage: attendance, evaluation, money, accidents. */
export const suivi = {
  "prestation-future": ({ day, today }) =>
    `Ce jour (${jour(day)}) vient après la date du contrôle (${jour(today)}) et porte déjà une présence. Corrigez la date, ou notez ce jour plus tard.`,
  "presence-incoherente": ({ hours }) =>
    `Ce jour est noté absent, avec ${heures(hours)} prestées. Videz les heures, ou notez Présent.`,
  "presence-a-verifier": ({ byDays, byHours, presenceMin }) =>
    `En jours : ${pourcent(byDays.attended, byDays.planned)} de présence ; en heures : ${pourcent(byHours.attended, byHours.planned)}. Le forfait demande ${pourcent(presenceMin, ONE)} : il est dû d'un côté, pas de l'autre. Relisez la feuille de présence.`,
  "suivi-stage": (values) =>
    values.kind === "missing"
      ? `Ce stage s'est terminé le ${jour(values.fin)} et aucun suivi n'est noté. Notez la date de la visite ou du contact.`
      : `Le suivi est daté du ${jour(values.suivi)}, hors du stage (du ${jour(values.debut)} au ${jour(values.fin)}). Vérifiez cette date.`,
  "evaluation-finale": (values) => {
    if (values.kind === "before-end")
      return `L'évaluation est datée du ${jour(values.evaluation)}, avant la fin du stage (${jour(values.fin)}). Vérifiez cette date.`;
    const depuis = values.late ? `, il y a plus de ${compte(values.delai, "jour")}` : "";
    return `Ce stage s'est terminé le ${jour(values.fin)}${depuis}, et n'est pas évalué. Faites l'évaluation avec la personne et le partenaire, puis notez la date.`;
  },
  "indemnite-montant": ({ written, due }) =>
    written === undefined
      ? `Aucun montant n'est inscrit. Calculé : ${calcul(due)}. Inscrivez ${euros(due.due)}, ou vérifiez les présences.`
      : `Inscrit : ${euros(written)}. Calculé : ${calcul(due)}. Remplacez par ${euros(due.due)}, ou vérifiez les présences.`,
  "tarif-perime": ({ code, debut, closedSince }, say) => {
    const pourquoi =
      closedSince === undefined
        ? `n'est pas en vigueur le ${jour(debut)}, premier jour du stage`
        : `n'existe plus depuis le ${jour(closedSince)} ; le stage commence le ${jour(debut)}`;
    const shown = say.code(code);
    const tarif = shown === undefined ? "Ce tarif" : `Le tarif ${shown}`;
    return `${tarif} ${pourquoi}. Choisissez un tarif en vigueur dans la feuille Tarifs.`;
  },
  "deplacement-montant": ({ written, due }) => {
    const { full } = due;
    const plafond = due.due < full ? `, ramenés au plafond de ${euros(due.due)}` : "";
    const calcule = `${jours(due.days)} × ${euros(due.perDay)} = ${euros(full)}${plafond}`;
    return written === undefined
      ? `Aucun montant n'est inscrit. Calculé : ${calcule}. Inscrivez ${euros(due.due)}, ou vérifiez les présences.`
      : `Inscrit : ${euros(written)}. Calculé : ${calcule}. Remplacez par ${euros(due.due)}, ou vérifiez les présences.`;
  },
  "accident-avis": (values) =>
    values.kind === "missing"
      ? "La date à laquelle le partenaire a averti le CPAS de cet accident manque ; il doit le faire tout de suite. Demandez-la-lui, puis notez-la."
      : `Le partenaire a averti le CPAS le ${jour(values.avis)}, après le jour de l'accident (${jour(values.accident)}) ; il doit le faire tout de suite. Vérifiez la date, et rappelez-lui la règle.`,
  "accident-assureur": () =>
    "Rien ne dit que l'assureur est averti de cet accident. Faites la déclaration, puis notez sa date.",
} satisfies Partial<FindingMessages>;
