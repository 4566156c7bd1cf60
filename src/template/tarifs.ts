import { fromIso } from "../values/day";
import { serialOfDay } from "../values/serial";
import type { Day } from "../values/units";
import type { RowOf } from "./register-workbook";

const REPLACE = "Exemple, à remplacer par la décision de votre Conseil";
const INDEXATION =
  "presse.groupe.letec.be/le-gouvernement-wallon-annonce-lindexation-des-tarifs-du-tec";
const NEW_GRID = "mobilite-entreprise.be/tec-une-nouvelle-grille-tarifaire-au-1er-fevier-2026";

const on = (iso: string): number => serialOfDay(fromIso(iso) as Day);

/** Fares of which the source is known, there and back: two single tickets a day. */
export const proposedFares = (): RowOf<"Tarifs">[] => [
  fare("TEC-CLASSIQUE", "TEC Classique, aller et retour (2 × 2,80 €)", 5.6, "2026-02-01", NEW_GRID),
  fare("TEC-NEXT", "TEC Next, aller et retour (2 × 2,20 €)", 4.4, "2025-02-01", INDEXATION),
  fare("TEC-NEXT", "TEC Next : n'existe plus", undefined, "2026-02-01", NEW_GRID),
  fare("TEC-HORIZON", "TEC Horizon, aller et retour (2 × 3,10 €)", 6.2, "2025-02-01", INDEXATION),
  fare("TEC-HORIZON", "TEC Horizon : n'existe plus", undefined, "2026-02-01", NEW_GRID),
];

const fare = (
  code: string,
  libelle: string,
  montantParJour: number | undefined,
  from: string,
  source: string,
): RowOf<"Tarifs"> => ({
  code,
  libelle,
  montantParJour,
  valableDes: on(from),
  source: `${REPLACE}. Source : ${source}`,
});
