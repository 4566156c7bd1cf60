import type { Argument } from "./cellules";
import { Colonne, etaler } from "./colonne";
import { clesDe, RegistreDesHeures } from "./registre-des-heures";
import { repondre, type Reponse } from "./refus";
import { parametresDe } from "./tables";

/** Hours left of a person's credit on a day, in decimal hours; below zero where too many. — Durée */
export const creditRestant = (
  stagiaireArg: Argument,
  dateArg: Argument,
  stagiairesArg: Argument,
  datesArg: Argument,
  heuresArg: Argument,
  parametresArg?: Argument,
): Reponse =>
  repondre(() => {
    const stagiaire = new Colonne("stagiaire", stagiaireArg);
    const date = new Colonne("date", dateArg);
    const settings = parametresDe("paramètres", parametresArg);
    const keys = clesDe(stagiaire);
    const hours = new RegistreDesHeures(
      new Colonne("stagiaires", stagiairesArg),
      new Colonne("dates", datesArg),
      new Colonne("heures", heuresArg),
      new Set(keys),
    );
    return etaler([stagiaire, date], (row) => {
      const key = stagiaire.exiger(row, keys[keys.length === 1 ? 0 : row] || undefined);
      const day = date.exiger(row, date.jour(row));
      return hours.de(key).remaining(day, settings) / 60;
    });
  });
