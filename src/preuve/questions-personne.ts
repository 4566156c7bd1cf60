import { firstDayFor, ledgerOf, type Ledger } from "../calculations/credit";
import { Dossier } from "../calculations/dossier";
import { jour } from "../messages/fr/format";
import { addDays, isoWeek } from "../values/day";
import type { Day } from "../values/units";
import type { Answer, Ask } from "./exemple";
import { personOf, typedDay, typedHours, type Scene } from "./scene";

/** What is left of a person's credit on a day. */
export function creditRestant({ personne, le }: Ask<"creditRestant">, scene: Scene): Answer {
  const ledger = ledgerFor(personne, scene);
  if (!ledger) return { kind: "rien" };
  return { kind: "reste", minutes: ledger.remaining(typedDay(le), scene.register.settings) };
}

/** The day on which a person's credit is passed by most, and by how much. */
export function excesDuCredit({ personne }: Ask<"excesDuCredit">, scene: Scene): Answer {
  const ledger = ledgerFor(personne, scene);
  if (!ledger) return { kind: "rien" };
  let least = 0;
  let worst: Day | undefined;
  for (const { day } of ledger.entries) {
    const left = ledger.remaining(day, scene.register.settings);
    if (left < least) [least, worst] = [left, day];
  }
  return worst === undefined
    ? { kind: "aucun-exces" }
    : { kind: "exces", le: jour(worst), minutes: -least };
}

/** The first day on which so many hours fit in a person's credit. */
export function premierJour(
  { personne, heures, aPartirDu }: Ask<"premierJour">,
  scene: Scene,
): Answer {
  const ledger = ledgerFor(personne, scene);
  if (!ledger) return { kind: "rien" };
  const { settings } = scene.register;
  const day = firstDayFor(typedHours(heures), typedDay(aPartirDu), ledger, settings);
  return day === undefined ? { kind: "aucun-jour" } : { kind: "jour", le: jour(day) };
}

/** The hours that a person attended in a week, in all stages together, and how many are too many. */
export function heuresDeLaSemaine(
  { personne, lundi }: Ask<"heuresDeLaSemaine">,
  scene: Scene,
): Answer {
  const person = personOf(scene, personne);
  if (!person) return { kind: "rien" };
  const { settings } = scene.register;
  const monday = typedDay(lundi);
  let total = 0;
  for (const { date, heuresPresentes = 0 } of new Dossier(person, scene.today, settings)
    .prestations)
    if (date !== undefined && isoWeek(date) === isoWeek(monday)) total += heuresPresentes;
  const max = settings.at("semaine.heures-max", addDays(monday, 6));
  return { kind: "heures", minutes: total, deTrop: Math.max(0, total - max) };
}

function ledgerFor(reference: string, scene: Scene): Ledger | undefined {
  const person = personOf(scene, reference);
  return person && ledgerOf(person, scene.today, scene.register.settings);
}
