import { firstDayFor } from "../calculations/credit";
import { fonctionsTexts as texts } from "../messages/fr/fonctions";
import { serialOfDay } from "../values/serial";
import type { Argument } from "./cellules";
import { Colonne, etaler } from "./colonne";
import { clesDe, RegistreDesHeures } from "./registre-des-heures";
import { introuvable, repondre, type Reponse } from "./refus";
import { parametresDe } from "./tables";

/** The first day, from a day on, on which so many hours are left, as a serial number. — Durée */
export const creditDate = (
  stagiaireArg: Argument,
  heuresArg: Argument,
  dateArg: Argument,
  stagiairesArg: Argument,
  datesArg: Argument,
  heuresPresteesArg: Argument,
  parametresArg?: Argument,
): Reponse =>
  repondre(() => {
    const stagiaire = new Colonne("stagiaire", stagiaireArg);
    const heures = new Colonne("heures", heuresArg);
    const date = new Colonne("date", dateArg);
    const settings = parametresDe("paramètres", parametresArg);
    const keys = clesDe(stagiaire);
    const done = new RegistreDesHeures(
      new Colonne("stagiaires", stagiairesArg),
      new Colonne("dates", datesArg),
      new Colonne("heures_prestées", heuresPresteesArg),
      new Set(keys),
    );
    return etaler([stagiaire, heures, date], (row) => {
      const key = stagiaire.exiger(row, keys[keys.length === 1 ? 0 : row] || undefined);
      const wanted = heures.exiger(row, heures.heures(row));
      const from = date.exiger(row, date.jour(row));
      const found = firstDayFor(wanted, from, done.de(key), settings);
      if (found !== undefined) return serialOfDay(found);
      const whole = settings.at("credit.heures-max", from);
      return introuvable(
        wanted > whole
          ? texts.tooMany(heures.lieu(row), wanted, whole)
          : texts.noDay(heures.lieu(row), wanted, from),
      );
    });
  });
