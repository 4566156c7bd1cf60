import { minutes, type Day, type Minutes } from "../../values/units";
import type { FindingMessages } from "../language";
import { compte, heures, jour, jours, nombre, nomDuStage, rang } from "./format";

/** How long a stage may last, and how stages follow one another. */
export const duree = {
  "duree-fixee": (values) => {
    if (values.kind === "before-start") {
      const quoi = values.field === "dateFin" ? "La date de fin" : "La date de fin réelle";
      return `${quoi} (${jour(values.fin)}) vient avant le début du stage (${jour(values.debut)}). Vérifiez les deux dates, puis corrigez celle qui est fausse.`;
    }
    return {
      dateDebut:
        "La date de début de ce stage manque ; la durée se fixe avant le stage. Notez son premier jour.",
      dateFin:
        "La date de fin de ce stage manque ; la durée se fixe avant le stage. Notez son dernier jour prévu.",
      heuresPrevues:
        "Ni les heures ni les jours prévus de ce stage ne sont notés ; la durée se fixe avant le stage. Notez les heures de la convention.",
    }[values.field];
  },
  "duree-max-stage": (values) => {
    switch (values.kind) {
      case "planned-hours":
        return `Ce stage prévoit ${heures(values.hours)} ; le maximum est de ${heures(values.max)}. Ramenez-le à ${heures(values.max)}, ou prévoyez un second stage après une évaluation.`;
      case "planned-days":
        return `Ce stage prévoit ${jours(values.days)} ; le maximum est de ${jours(values.max)}. Ramenez-le à ${jours(values.max)}, ou notez les heures prévues s'il est à temps partiel.`;
      case "total":
        return `Ce stage totalise ${heures(values.hours)} prestées ; le maximum est de ${heures(values.max)}. Relisez la feuille de présence.`;
      case "attended":
        return `Avec les ${heures(values.hours)} du ${jour(values.day)}, ce stage atteint ${heures(values.total)} (maximum : ${heures(values.max)}). Relisez la feuille de présence.`;
    }
  },
  "credit-trois-ans": ({ day, total, max, years, ...remedy }) =>
    `Au ${jour(day)}, cette personne totalise ${heures(total)} de stage en ${compte(years, "an")}, ` +
    `soit ${heures(total - max)} de trop (crédit : ${heures(max)}). ${remede(remedy)}`,
  "horaire-hebdomadaire": (values) => {
    switch (values.kind) {
      case "schedule":
        return `L'horaire prévu est de ${heures(values.hours)} par semaine ; le maximum est de ${heures(values.max)}. Réduisez l'horaire, ou corrigez l'encodage.`;
      case "planned":
        return `${heures(values.hours)} sont prévues sur ${compte(values.weeks, "semaine")}, soit plus de ${heures(values.max)} par semaine. Allongez la période, ou réduisez les heures.`;
      case "attended": {
        const surStages = values.stages > 1 ? `, sur ${compte(values.stages, "stage")}` : "";
        return `Semaine du ${jour(values.monday)} : ${heures(values.total)} en tout${surStages} (maximum : ${heures(values.max)}). Déplacez ${heures(minutes(values.total - values.max))} vers une autre semaine, ou corrigez l'encodage.`;
      }
    }
  },
  "evaluation-intermediaire": (values, say) => {
    const precedent = nomDuStage(say.reference(values.previous), values.previous.line);
    const debut = `Ce ${rang(values.rank)} commence le ${jour(values.debut)}`;
    switch (values.kind) {
      case "missing":
        return `${debut}, mais le stage ${precedent}, qui le précède, n'est pas évalué. Évaluez-le d'abord, puis notez la date.`;
      case "after-start":
        return `${debut}, mais le stage ${precedent}, qui le précède, n'est évalué que le ${jour(values.evaluation)}. L'évaluation se fait entre les deux : vérifiez ces dates.`;
      case "before-end":
        return `${debut}, mais le stage ${precedent}, qui le précède, est évalué le ${jour(values.evaluation)}, avant sa fin (${jour(values.fin)}). Vérifiez ces dates.`;
    }
  },
  "taches-differentes": ({ same, shared, tasks, earlier }, say) => {
    const autre = nomDuStage(say.reference(earlier), earlier.line);
    return same
      ? `Les tâches sont celles du stage ${autre} chez ce partenaire ; elles ne peuvent pas être les mêmes. Prévoyez d'autres tâches, ou un autre partenaire.`
      : `${String(shared)} ${shared > 1 ? "tâches" : "tâche"} sur ${String(tasks)} ${shared > 1 ? "étaient" : "était"} déjà dans le stage ${autre} chez ce partenaire. Prévoyez d'autres tâches, ou un autre partenaire.`;
  },
  "troisieme-stage": ({ rank, years, kind }) => {
    const stage = `C'est le ${rang(rank)} en ${compte(years, "an")} de cette personne`;
    switch (kind) {
      case "missing":
        return `${stage} : il demande de nouveaux objectifs, et ils ne sont pas notés. Notez ce que ce stage doit apporter de plus.`;
      case "same-as-own":
        return `${stage} : il demande de nouveaux objectifs, or ce sont ceux de la colonne Objectifs. Notez ce que ce stage doit apporter de plus.`;
      case "same-as-previous":
        return `${stage} : il demande de nouveaux objectifs, or ce sont ceux du stage précédent. Notez ce que ce stage doit apporter de plus.`;
    }
  },
  "stages-simultanes": ({ debut, earlier, fin }, say) =>
    `Ce stage commence le ${jour(debut)}, alors que le stage ${nomDuStage(say.reference(earlier), earlier.line)} de la même personne dure jusqu'au ${jour(fin)}. Vérifiez les dates des deux stages.`,
  "prestation-hors-periode": ({ day, debut, fin }) =>
    `Ce jour (${jour(day)}) est hors du stage, qui va du ${jour(debut)} au ${jour(fin)}. Corrigez la date, ou les dates du stage.`,
  "totaux-differents": (values) => {
    const [written, added] =
      values.kind === "hours"
        ? [heures(values.written), heures(values.added)]
        : [nombre(values.written), nombre(values.added)];
    const quoi = values.kind === "hours" ? "Heures inscrites" : "Jours inscrits";
    return `${quoi} ici : ${written}. Les jours de la feuille Prestations donnent ${added}. Remplacez par ${added}, ou complétez les présences.`;
  },
} satisfies Partial<FindingMessages>;

/** « Ramenez ce stage à 61 h, ou commencez-le à partir du 22/05/2026. » */
function remede({ reduceTo, startFrom }: { reduceTo?: Minutes; startFrom?: Day }): string {
  const reduce = reduceTo === undefined ? undefined : `Ramenez ce stage à ${heures(reduceTo)}`;
  const start = startFrom === undefined ? undefined : `à partir du ${jour(startFrom)}`;
  if (reduce !== undefined) return `${reduce}${start ? `, ou commencez-le ${start}` : ""}.`;
  return start ? `Commencez ce stage ${start}.` : "Vérifiez les heures et les dates de ses stages.";
}
