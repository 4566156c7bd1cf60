import type { Settings } from "../parameters/settings";
import type { Sommes, Stage } from "../register/entities";
import { multiplyDivide } from "../values/round";
import { millionths, minutes, ONE, type Millionths, type Minutes } from "../values/units";

/**
 * What was attended of a stage. Days are distinct dates, or derived from the hours where only these
 * are known. Amounts are judged on certain hours or days only.
 */
export type Presence = Sommes;

/**
 * The attendance of a stage: its rows of `Prestations`, else its totals; undefined where neither
 * is known. Of two totals a missing one is derived with the hours of a full day in force on the
 * first day, days rounded up. — Durée, Déplacements
 */
export function presenceOf(stage: Stage, settings: Settings): Presence | undefined {
  return stage.sommes ?? fromTotals(stage, settings);
}

function fromTotals(stage: Stage, settings: Settings): Presence | undefined {
  const { heuresPrestees: hours, joursPrestes: days } = stage;
  const certain = {
    certainHours: !stage.isUnreadable("heuresPrestees"),
    certainDays: !stage.isUnreadable("joursPrestes"),
  };
  if (hours !== undefined && days !== undefined) return { minutes: hours, days, ...certain };
  const fullDay = fullDayOf(stage, settings);
  if (fullDay === undefined) return undefined;
  if (hours !== undefined)
    return { minutes: hours, days: millionths(Math.ceil(hours / fullDay) * ONE), ...certain };
  return days === undefined ? undefined : { minutes: hoursOf(days, fullDay), days, ...certain };
}

/** Hours of a full day on the stage's first day; unknown where that day is. */
function fullDayOf(stage: Stage, settings: Settings): Minutes | undefined {
  return stage.dateDebut === undefined ? undefined : settings.at("jour.heures", stage.dateDebut);
}

const hoursOf = (days: Millionths, fullDay: Minutes): Minutes =>
  minutes(multiplyDivide(days, fullDay, ONE));

/** Hours attended, as far as they are known, even where the days are not. */
export function heuresPresteesOf(stage: Stage, settings: Settings): Minutes | undefined {
  return stage.sommes?.minutes ?? stage.heuresPrestees ?? fromTotals(stage, settings)?.minutes;
}

/** Whether the stage says anything of what was attended, even in a total that cannot be read. */
export const hasPresence = (stage: Stage): boolean =>
  stage.sommes !== undefined ||
  (["heuresPrestees", "joursPrestes"] as const).some(
    (field) => stage[field] !== undefined || stage.isUnreadable(field),
  );

/** `Heures prévues`, else `Jours prévus` in hours of full days; undefined where neither is readable. */
export function heuresPrevuesOf(stage: Stage, settings: Settings): Minutes | undefined {
  if (stage.heuresPrevues !== undefined) return stage.heuresPrevues;
  const fullDay = fullDayOf(stage, settings);
  if (stage.isUnreadable("heuresPrevues") || fullDay === undefined) return undefined;
  return stage.joursPrevus === undefined ? undefined : hoursOf(stage.joursPrevus, fullDay);
}
