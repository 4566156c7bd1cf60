import { heures as heuresTexte } from "../messages/fr/format";
import { paneTexts } from "../messages/fr/pane";
import { entreesTexts as texts } from "../messages/fr/entrees";
import { cellReader } from "../register/cell-reader";
import { columnOf } from "../register/columns";
import type { Stage } from "../register/entities";
import type { Controle } from "../validation/controle";
import { fromIso } from "../values/day";
import { failure, success, type Result } from "../values/result";
import { minutes, type Day, type Minutes } from "../values/units";
import type { Changement } from "./corrections";
import { changementsDesJours, demandeDesJours, joursProposes } from "./jours";
import { nouveauStage } from "./nouveau-stage";

/** One day as it is shown before anything is written. */
export interface JourVue {
  /** Days since 1970. */
  readonly jour: number;
  readonly date: string;
  readonly remarque: string;
  readonly heures: string;
  readonly minutes: number;
  readonly choisi: boolean;
  /** Whether it can be chosen at all: a day that is noted cannot. */
  readonly libre: boolean;
}

export type JoursVue =
  { readonly probleme: string } | { readonly jours: readonly JourVue[]; readonly total: string };

/** What a person typed: references, dates as 2026-03-09, hours as in a cell. */
export interface StageSaisi {
  readonly stagiaire: string;
  readonly partenaire: string;
  readonly debut: string;
  readonly fin: string;
  readonly heures: string;
}

/** What would be written, and how it is told. */
export interface Entree {
  readonly changements: readonly Changement[];
  readonly message: string;
}

const hoursReader = cellReader(columnOf("Stages", "heuresPrevues"), false);

/** Hours as a cell takes them; undefined for an empty text, the fault's sentence for another. */
function lireHeures(text: string): Result<Minutes | undefined, string> {
  if (text.trim() === "") return success(undefined);
  const read = hoursReader.text(text.trim());
  return typeof read === "number" ? success(read as Minutes) : failure(texts.badHours);
}

/** The days of a stage as its dates propose them, with so many hours a day where these are given. */
export function joursVue(stage: Stage, heuresParJour: string, { register }: Controle): JoursVue {
  const hours = lireHeures(heuresParJour);
  if (!hours.ok) return { probleme: hours.error };
  const demande = demandeDesJours(stage, register);
  const found = joursProposes({ ...demande, heuresParJour: hours.value ?? demande.heuresParJour });
  if (!found.ok) return { probleme: found.error };
  const chosen = found.value.filter(({ choisi }) => choisi);
  return {
    jours: found.value.map(({ jour, date, remarque, heures, choisi, genre }) => ({
      jour,
      date,
      remarque,
      heures: heures === 0 ? "" : heuresTexte(heures),
      minutes: heures,
      choisi,
      libre: genre !== "note",
    })),
    total: texts.total(
      chosen.length,
      chosen.reduce((sum, { heures }) => sum + heures, 0),
    ),
  };
}

export function joursChoisis(
  stage: Stage,
  chosen: readonly Pick<JourVue, "jour" | "minutes">[],
  { register }: Controle,
): Result<Entree, string> {
  const days = chosen.map((one) => ({ jour: one.jour as Day, heures: minutes(one.minutes) }));
  const found = changementsDesJours(stage, days, register);
  if (!found.ok) return found;
  return success({
    changements: found.value,
    message: texts.daysWritten(found.value.length, stage.shownReference),
  });
}

export function stageSaisi(
  saisi: StageSaisi,
  { register, today }: Controle,
): Result<Entree, string> {
  const hours = lireHeures(saisi.heures);
  if (!hours.ok) return hours;
  const [debut, fin] = [fromIso(saisi.debut), fromIso(saisi.fin)];
  const { stagiaire, partenaire } = saisi;
  const found = nouveauStage(
    { stagiaire, partenaire, debut, fin, heures: hours.value },
    register,
    today,
  );
  if (!found.ok) return found;
  const { reference, changement, manque } = found.value;
  return success({ changements: [changement], message: texts.stageWritten(reference, manque) });
}

export const stageInconnu = paneTexts.unknownStage;
