import type { Settings } from "../parameters/settings";
import { compareProducts, multiplyDivide } from "../values/round";
import { cents, ONE, type Cents, type Day, type Millionths, type Minutes } from "../values/units";

/** What the allowance of a stage depends on. */
export interface IndemniteInput {
  readonly regime: "Horaire" | "Forfait" | "Aucune";
  /** Hours attended. */
  readonly minutes: Minutes;
  /** Days attended. */
  readonly days: Millionths;
  /** `Heures prévues`, where given. */
  readonly plannedMinutes?: Minutes | undefined;
  /** `Jours prévus`, where given. */
  readonly plannedDays?: Millionths | undefined;
}

/** A share of what was planned, as two whole numbers of one unit. */
export interface Share {
  readonly by: "days" | "hours";
  readonly attended: number;
  readonly planned: number;
}

/** The allowance with what it was worked out from. */
export type Indemnite =
  | { readonly regime: "Aucune"; readonly due: Cents }
  | {
      readonly regime: "Horaire";
      readonly due: Cents;
      readonly minutes: Minutes;
      readonly perHour: Cents;
    }
  | {
      readonly regime: "Forfait";
      readonly due: Cents;
      readonly presence: Share;
      readonly presenceMin: Millionths;
      /** Whether the presence reaches that share. */
      readonly enough: boolean;
      readonly forfait: Cents;
    };

/**
 * The allowance due, in cents, rounded half up once; undefined for a `Forfait` without planned
 * days or hours. `day`: the stage's first day, on which the amounts in force hold. — Indemnité
 */
export function indemnite(
  input: IndemniteInput,
  settings: Settings,
  day: Day,
): Indemnite | undefined {
  if (input.regime === "Aucune") return { regime: "Aucune", due: cents(0) };
  if (input.regime === "Horaire") {
    const perHour = settings.at("indemnite.horaire", day);
    const due = cents(multiplyDivide(input.minutes, perHour, 60));
    return { regime: "Horaire", due, minutes: input.minutes, perHour };
  }
  const presence = presenceShare(input, settings, day);
  if (!presence) return undefined;
  const presenceMin = settings.at("indemnite.presence-min", day);
  const enough = reaches(presence, presenceMin);
  const forfait = settings.at("indemnite.forfait", day);
  const due = cents(enough ? forfaitFor(input, forfait, settings, day) : 0);
  return { regime: "Forfait", due, presence, presenceMin, enough, forfait };
}

/** Whether a share is at least so many millionths: exactly is enough. */
export const reaches = (share: Share, least: Millionths): boolean =>
  compareProducts(share.attended, ONE, least, share.planned) >= 0;

/** By days where planned days are given, else by hours. */
export function presenceShare(
  input: IndemniteInput,
  settings: Settings,
  day: Day,
): Share | undefined {
  if (input.plannedDays !== undefined) return shareOfDays(input, input.plannedDays, settings, day);
  return input.plannedMinutes === undefined
    ? undefined
    : { by: "hours", attended: input.minutes, planned: input.plannedMinutes };
}

/** Days attended on the calendar, or full days of hours attended, as the setting says. */
export function shareOfDays(
  input: IndemniteInput,
  planned: Millionths,
  settings: Settings,
  day: Day,
): Share {
  if (settings.at("indemnite.jours", day) === "calendrier")
    return { by: "days", attended: input.days, planned };
  const fullDay = settings.at("jour.heures", day);
  return {
    by: "days",
    attended: input.minutes * ONE,
    planned: planned * fullDay,
  };
}

function forfaitFor(input: IndemniteInput, forfait: Cents, settings: Settings, day: Day): number {
  if (!settings.at("indemnite.forfait-prorata", day)) return forfait;
  const days = settings.at("indemnite.forfait-jours", day);
  const part =
    input.plannedDays === undefined
      ? multiplyDivide(
          forfait,
          (input.plannedMinutes ?? 0) * ONE,
          days * settings.at("jour.heures", day),
        )
      : multiplyDivide(forfait, input.plannedDays, days);
  return Math.min(forfait, part);
}
