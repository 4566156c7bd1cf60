import { deplacementDe, indemniteDe } from "../calculations/montants";
import { presenceOf } from "../calculations/presence";
import { jour } from "../messages/fr/format";
import type { Answer, Ask } from "./exemple";
import { stageOf, type Scene } from "./scene";

const NOTHING: Answer = { kind: "rien" };

/** The hours attended of a stage, and how many pass the most that a stage may have. */
export function heuresDuStage({ stage: name }: Ask<"heuresDuStage">, scene: Scene): Answer {
  const stage = stageOf(scene, name);
  const { settings } = scene.register;
  const attended = stage && presenceOf(stage, settings);
  if (!attended || stage.dateDebut === undefined) return NOTHING;
  const max = settings.at("stage.heures-max", stage.dateDebut);
  const { minutes } = attended;
  return { kind: "heures", minutes, deTrop: Math.max(0, minutes - max) };
}

/** The days attended of a stage, derived from its hours where only these are known. */
export function joursPrestes({ stage: name }: Ask<"joursPrestes">, scene: Scene): Answer {
  const stage = stageOf(scene, name);
  const attended = stage && presenceOf(stage, scene.register.settings);
  return attended ? { kind: "jours", millionths: attended.days } : NOTHING;
}

/** The share of its plan that was attended of a stage with a `Forfait`. */
export function presence({ stage: name }: Ask<"presence">, scene: Scene): Answer {
  const stage = stageOf(scene, name);
  const due = stage && indemniteDe(stage, scene.register.settings);
  if (due?.regime !== "Forfait") return NOTHING;
  return { kind: "presence", ...due.presence, enough: due.enough };
}

/** The allowance of a stage. */
export function indemnite({ stage: name }: Ask<"indemnite">, scene: Scene): Answer {
  const stage = stageOf(scene, name);
  const due = stage && indemniteDe(stage, scene.register.settings);
  return due ? { kind: "montant", cents: due.due } : NOTHING;
}

/** The travel of a stage, or why the code of its rate gives no amount. */
export function deplacement({ stage: name }: Ask<"deplacement">, scene: Scene): Answer {
  const stage = stageOf(scene, name);
  const { settings, fares } = scene.register;
  const due = stage && deplacementDe(stage, settings, fares);
  if (due) return { kind: "montant", cents: due.due };
  if (stage?.tarifParJour?.kind !== "code" || stage.dateDebut === undefined) return NOTHING;
  const { code } = stage.tarifParJour;
  if (!fares.knows(code) || fares.at(code, stage.dateDebut)) return NOTHING;
  const closed = fares.closedSince(code, stage.dateDebut);
  return closed === undefined
    ? { kind: "sans-tarif", code, le: jour(stage.dateDebut) }
    : { kind: "tarif-ferme", code, depuis: jour(closed) };
}
