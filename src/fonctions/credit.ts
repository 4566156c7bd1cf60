import { ledgerOf } from "../calculations/credit";
import type { Personne } from "../register/entities";
import type { Argument } from "./cellules";
import { Colonne, etaler } from "./colonne";
import { clesDe } from "./registre-des-heures";
import { repondre, type Reponse } from "./refus";
import { cles, referencesDe, registreDe, tableDe, tableFacultative } from "./tables";
import { foldKey } from "../values/text";

/**
 * Hours left of a person's credit on a day, from the register's own tables: what the check counts
 * on that control date, planned hours included. — Durée
 */
export const credit = (
  stagiaireArg: Argument,
  dateArg: Argument,
  stagesArg: Argument,
  prestationsArg: Argument,
  reprisesArg?: Argument,
  parametresArg?: Argument,
): Reponse =>
  repondre(() => {
    const stagiaire = new Colonne("stagiaire", stagiaireArg);
    const date = new Colonne("date", dateArg);
    const stages = tableDe("stages", "Stages", stagesArg);
    const prestations = tableDe("prestations", "Prestations", prestationsArg);
    const reprises = tableFacultative("reprises", "Reprises", reprisesArg);
    const parametres = tableFacultative("paramètres", "Paramètres", parametresArg);
    // Whoever is named in these tables is a person: the table of persons is not asked for.
    const named = new Map(
      [stages, ...reprises].flatMap(referencesDe).map((text) => [foldKey(text), text]),
    );
    const register = registreDe([
      cles("Stagiaires", [...named.values()]),
      stages,
      prestations,
      ...reprises,
      ...parametres,
    ]);
    const personnes = new Map(register.personnes.map((one): [string, Personne] => [one.key, one]));
    const { settings } = register;
    const keys = clesDe(stagiaire);
    return etaler([stagiaire, date], (row) => {
      const key = stagiaire.exiger(row, keys[keys.length === 1 ? 0 : row] || undefined);
      const day = date.exiger(row, date.jour(row));
      const personne = personnes.get(key) ?? UNKNOWN;
      return ledgerOf(personne, day, settings).remaining(day, settings) / 60;
    });
  });

const UNKNOWN: Pick<Personne, "stages" | "reprises"> = { stages: [], reprises: [] };
