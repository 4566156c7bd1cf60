import { heuresPrevuesOf } from "../calculations/presence";
import type { Prestation, Stage } from "../register/entities";
import { isoWeek, monday } from "../values/day";
import { minutes, type Day, type Minutes } from "../values/units";
import { rule, type Context, type Report } from "./shared/rule";

type Values =
  | { readonly kind: "schedule"; readonly hours: Minutes; readonly max: Minutes }
  | {
      readonly kind: "planned";
      readonly hours: Minutes;
      readonly weeks: number;
      readonly max: Minutes;
    }
  | {
      readonly kind: "attended";
      readonly monday: Day;
      readonly total: Minutes;
      readonly stages: number;
      readonly max: Minutes;
    };

/** L'horaire compte au plus 38 heures par semaine, du lundi au dimanche. — Durée */
export const horaireHebdomadaire = rule({
  id: "horaire-hebdomadaire",
  source: "Durée",
  places: [
    ["Stages", "heuresParSemaine", "heuresPrevues"],
    ["Prestations", "heures"],
  ],
  gravities: ["erreur"],
  stage(stage, context, report: Report<Values>) {
    checkSchedule(stage, context, report);
    checkPlanned(stage, context, report);
  },
  dossier({ prestations }, { settings }, report: Report<Values>) {
    let from = 0;
    while (from < prestations.length) {
      const week = isoWeek(prestations[from]?.date as Day);
      let to = from + 1;
      while (to < prestations.length && isoWeek(prestations[to]?.date as Day) === week) to += 1;
      checkWeek(prestations.slice(from, to), settings, report);
      from = to;
    }
  },
});

function checkSchedule(stage: Stage, { settings }: Context, report: Report<Values>): void {
  const { heuresParSemaine: hours, dateDebut } = stage;
  if (hours === undefined || dateDebut === undefined) return;
  const max = settings.at("semaine.heures-max", dateDebut);
  if (hours > max)
    report(stage.cell("heuresParSemaine"), "erreur", { kind: "schedule", hours, max });
}

/** The planned hours must fit in the weeks that the stage touches. */
function checkPlanned(stage: Stage, { settings }: Context, report: Report<Values>): void {
  const { dateDebut: first, dateFin: last } = stage;
  if (first === undefined || last === undefined || last < first) return;
  const hours = heuresPrevuesOf(stage, settings);
  if (hours === undefined || !stage.has("heuresPrevues")) return;
  const weeks = isoWeek(last) - isoWeek(first) + 1;
  const max = settings.at("semaine.heures-max", first);
  if (hours > max * weeks)
    report(stage.cell("heuresPrevues"), "erreur", { kind: "planned", hours, weeks, max });
}

/** Tells the row with which a week's hours, in all stages of the person, pass the limit. */
function checkWeek(
  week: readonly Prestation[],
  settings: Context["settings"],
  report: Report<Values>,
): void {
  let sum = 0;
  let passing: Prestation | undefined;
  for (const row of week) {
    sum += row.heuresPresentes as Minutes;
    if (passing === undefined && sum > settings.at("semaine.heures-max", row.date as Day))
      passing = row;
  }
  if (passing === undefined) return;
  report(passing.cell("heures"), "erreur", {
    kind: "attended",
    monday: monday(isoWeek(passing.date as Day)),
    total: minutes(sum),
    stages: new Set(week.map(({ stage }) => stage)).size,
    max: settings.at("semaine.heures-max", passing.date as Day),
  });
}
