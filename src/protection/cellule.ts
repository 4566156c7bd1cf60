/** A count as it is known: a whole number, 0 or more. */
export interface Compte {
  readonly libelle: string;
  readonly nombre: number;
}

/** A count as it is published: itself, « < 5 » (from 1 to the threshold, excluded), or « n.c. ». */
export type Cellule =
  | { readonly kind: "exact"; readonly nombre: number }
  | { readonly kind: "petit" }
  | { readonly kind: "cache" };

export interface Protege {
  readonly libelle: string;
  readonly cellule: Cellule;
}

/** The threshold that holds, also for what is written « < »: 0 hides nothing, and « < 2 » would say 1. */
export function seuilApplique(seuil: number): number {
  return seuil > 1 ? Math.max(3, Math.ceil(seuil)) : 0;
}

export const estPetit = (nombre: number, seuil: number): boolean =>
  nombre >= 1 && nombre < seuilApplique(seuil);

/** A count that stands alone: nothing else that is published depends on it. */
export const protegerCompte = (nombre: number, seuil: number): Cellule =>
  estPetit(nombre, seuil) ? { kind: "petit" } : { kind: "exact", nombre };

/** Whether a mean, a rate or a sum over these counts must be hidden: it would give one of them back. */
export const baseCachee = (...cellules: readonly Cellule[]): boolean =>
  cellules.some(({ kind }) => kind !== "exact");
