import { heuresPrevuesOf } from "../calculations/presence";
import { joursTexts as texts } from "../messages/fr/saisie-volet";
import { definitions } from "../parameters/definitions";
import type { Stage } from "../register/entities";
import type { ListValue } from "../register/lists";
import type { Register } from "../register/register";
import { addDays, isoWeek, monday } from "../values/day";
import { feriesDu, type NomFerie } from "../values/jours-feries";
import { failure, success, type Result } from "../values/result";
import { serialOfDay } from "../values/serial";
import { minutes, type Day, type Minutes } from "../values/units";
import type { Cellules, Changement } from "./corrections";
import { feuilleDe, ligneAjoutee, periodeRefusee } from "./saisie";

/** The most days that are proposed at once: the longest three months. */
export const JOURS_MAX = 92;

const DAY = 24 * 60;
const PRESENT: ListValue<"presence"> = "Présent";

export interface JourChoisi {
  readonly jour: Day;
  /** More than 0, at most 24 h. */
  readonly heures: Minutes;
}

export interface DemandeJours {
  readonly debut: Day | undefined;
  readonly fin: Day | undefined;
  readonly heuresParJour: Minutes;
  /** The most in all, the days already noted included; undefined: no such limit. */
  readonly heuresPrevues: Minutes | undefined;
  /** Days with a row of their own, and the hours attended in it (0 for an absence). */
  readonly deja: readonly { readonly jour: Day; readonly heures: Minutes }[];
}

export interface JourPropose {
  readonly jour: Day;
  /** « lundi 09/03/2026 ». */
  readonly date: string;
  /** What holds first: already noted, a holiday, a weekend. */
  readonly genre: "ouvrable" | "samedi" | "dimanche" | "ferie" | "note";
  readonly feries: readonly NomFerie[];
  /** Why it is not chosen, in words; empty for a working day. */
  readonly remarque: string;
  /** Of a day chosen by default, its share; of another, those of a full day; 0 where it is noted. */
  readonly heures: Minutes;
  readonly choisi: boolean;
}

/** What the row of a stage asks for, with `jour.heures` as in force on its first day. — Durée */
export function demandeDesJours(stage: Stage, { settings }: Register): DemandeJours {
  const { dateDebut: debut, champDernierJour, prestations } = stage;
  return {
    debut,
    fin: stage[champDernierJour],
    heuresParJour:
      debut === undefined ? definitions["jour.heures"].initial : settings.at("jour.heures", debut),
    heuresPrevues: heuresPrevuesOf(stage, settings),
    deja: prestations.flatMap(({ date, heuresPresentes = minutes(0) }) =>
      date === undefined ? [] : [{ jour: date, heures: heuresPresentes }],
    ),
  };
}

/**
 * Each day of the calendar between two days, both included: 92 at most. Working days are chosen
 * as long as planned hours are left, the last of them with what is left; weekends, holidays and
 * days already noted are not. Else the sentence: no dates, or none that a register holds, the end
 * before the start, too many days, hours of a day not above 0 or above 24. — Durée, Déplacements
 */
export function joursProposes(demande: DemandeJours): Result<readonly JourPropose[], string> {
  const { debut, fin, heuresParJour, heuresPrevues, deja } = demande;
  if (debut === undefined || fin === undefined) return failure(texts.noDates);
  const refus = refusDe(debut, fin, demande);
  if (refus !== undefined) return failure(refus);
  const notes = new Set(deja.map(({ jour }) => jour));
  const noted = deja.reduce((sum, { heures }) => sum + heures, 0);
  let left = (heuresPrevues ?? Number.POSITIVE_INFINITY) - noted;
  const lignes = Array.from({ length: fin - debut + 1 }, (_, place): JourPropose => {
    const jour = addDays(debut, place);
    const nature = natureDe(jour, notes);
    const choisi = nature.genre === "ouvrable" && left > 0;
    const full = nature.genre === "note" ? 0 : heuresParJour;
    const heures = minutes(choisi ? Math.min(full, left) : full);
    if (choisi) left -= heures;
    return { jour, date: texts.date(jour), ...nature, heures, choisi };
  });
  return success(lignes);
}

function refusDe(debut: Day, fin: Day, demande: DemandeJours): string | undefined {
  const { heuresParJour, heuresPrevues } = demande;
  const refus = periodeRefusee(debut, fin);
  if (refus !== undefined) return refus;
  const days = fin - debut + 1;
  if (days > JOURS_MAX) return texts.tooLong(days, JOURS_MAX);
  if (!isDay(heuresParJour)) return texts.badHours;
  return heuresPrevues === undefined || heuresPrevues > 0 ? undefined : texts.badPlanned;
}

const isDay = (of: Minutes): boolean => Number.isInteger(of) && of > 0 && of <= DAY;

function natureDe(
  jour: Day,
  notes: ReadonlySet<Day>,
): Pick<JourPropose, "genre" | "feries" | "remarque"> {
  const feries = feriesDu(jour);
  if (notes.has(jour)) return { genre: "note", feries, remarque: texts.noted };
  if (feries.length > 0) return { genre: "ferie", feries, remarque: texts.holiday(feries) };
  const weekday = jour - monday(isoWeek(jour));
  if (weekday < 5) return { genre: "ouvrable", feries, remarque: "" };
  return { genre: weekday === 5 ? "samedi" : "dimanche", feries, remarque: texts.weekend };
}

/**
 * The rows of `Prestations` of the days that a person chose, by date, in the file of the stage.
 * Else the sentence: no such sheet there, or not all its required columns; a stage without a
 * reference of its own; no day, one already noted, one chosen twice, or hours that no day has.
 * — Déplacements (feuille de présence)
 */
export function changementsDesJours(
  stage: Stage,
  choisis: readonly JourChoisi[],
  register: Register,
): Result<readonly Changement[], string> {
  const rows = feuilleDe("Prestations", stage.file, register);
  if (!rows.ok) return rows;
  const { refStage } = stage;
  if (refStage === undefined || stage.doublonDe) return failure(texts.noReference);
  const lignes = [...choisis].sort((a, b) => a.jour - b.jour);
  if (lignes.length === 0) return failure(texts.noneChosen);
  const noted = new Set(stage.prestations.map(({ date }) => date));
  for (const [place, { jour, heures }] of lignes.entries()) {
    if (noted.has(jour)) return failure(texts.alreadyNoted(jour));
    if (lignes[place - 1]?.jour === jour) return failure(texts.chosenTwice(jour));
    if (!isDay(heures)) return failure(texts.badHoursOn(jour));
  }
  const cells = ({ jour, heures }: JourChoisi): Cellules<"Prestations"> => ({
    refStage: { type: "text", text: refStage },
    date: { type: "date", serial: serialOfDay(jour) },
    heures: { type: "hours", minutes: heures },
    presence: { type: "text", text: PRESENT },
  });
  return success(lignes.map((one) => ligneAjoutee(rows.value, cells(one))));
}
