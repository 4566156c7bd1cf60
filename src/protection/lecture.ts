import { seuilApplique, type Cellule } from "./cellule";
import type { Contrainte, Plage } from "./systeme";
import { valeursPossibles, type Valeurs } from "./valeurs";

/** No count of a register is greater: a range needs an end. */
const PLAFOND = 1_000_000;

/**
 * What a reader who knows the method knows of each cell before adding anything up. A « n.c. » is
 * - beside a « < 5 »: the threshold or more, for a smaller count would be written « < 5 », or 0;
 * - without one, but with a count: 1 or more, for a 0 would be written;
 * - where all is « n.c. »: any count.
 * `proteger` makes no other table, so that these are true; and no narrower ones are, of the labels.
 */
export function plages(cellules: readonly Cellule[], seuil: number): readonly Plage[] {
  const applique = seuilApplique(seuil);
  const least = leastHidden(new Set(cellules.map(({ kind }) => kind)), applique);
  return cellules.map((cellule) => {
    if (cellule.kind === "exact") return { min: cellule.nombre, max: cellule.nombre };
    return cellule.kind === "petit" ? { min: 1, max: applique - 1 } : { min: least, max: PLAFOND };
  });
}

function leastHidden(kinds: ReadonlySet<Cellule["kind"]>, seuil: number): number {
  if (kinds.has("petit")) return seuil;
  return kinds.has("exact") ? 1 : 0;
}

/**
 * What each cell can be for that reader, who also knows these relations (a total is one);
 * undefined where they contradict the cells.
 */
export const bornes = (
  cellules: readonly Cellule[],
  seuil: number,
  contraintes: readonly Contrainte[],
): readonly Valeurs[] | undefined =>
  valeursPossibles({ plages: plages(cellules, seuil), contraintes });

/** Whether each hidden cell keeps two values or more. */
export function estProtege(
  cellules: readonly Cellule[],
  seuil: number,
  contraintes: readonly Contrainte[],
): boolean {
  if (cellules.every(({ kind }) => kind === "exact")) return true;
  const known = bornes(cellules, seuil, contraintes);
  return (
    known !== undefined &&
    cellules.every(({ kind }, place) => kind === "exact" || known[place]?.plusDUne === true)
  );
}
