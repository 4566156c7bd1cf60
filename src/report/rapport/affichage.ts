import { euros, heures, nombre as decimal } from "../../messages/fr/format";
import { rapportTexts as texts } from "../../messages/fr/rapport";
import { AUTRES, type Cellule } from "../../protection";
import { eurosDecimaux, heuresDecimales, taux } from "../../statistics/derives";
import { multiplyDivide } from "../../values/round";
import { millionths, ONE, type Cents } from "../../values/units";
import type { Affiche } from "./model";

/** How figures are shown, for one threshold of small counts. */
export const RIEN: Affiche = { nombre: undefined, format: "count", texte: texts.none };

export const CACHE: Affiche = { nombre: undefined, format: "count", texte: texts.hidden };

/** A value that may stand among the small ones. */
export const PARMI_AUTRES: Affiche = { nombre: undefined, format: "count", texte: AUTRES };

export const compteAffiche = (nombre: number): Affiche => ({
  nombre,
  format: "count",
  texte: decimal(millionths(nombre * ONE)),
});

export function celluleAffichee(cellule: Cellule, seuil: number): Affiche {
  switch (cellule.kind) {
    case "exact":
      return compteAffiche(cellule.nombre);
    case "petit":
      return { nombre: undefined, format: "count", texte: texts.few(seuil) };
    case "cache":
      return CACHE;
  }
}

export const heuresAffichees = (minutes: number): Affiche => ({
  nombre: heuresDecimales(minutes),
  format: "hours",
  texte: heures(minutes),
});

export const montantAffiche = (cents: Cents): Affiche => ({
  nombre: eurosDecimaux(cents),
  format: "money",
  texte: euros(cents),
});

/** To a tenth of a percent, half up. */
export function partAffichee(part: number, whole: number): Affiche {
  const share = taux(part, whole);
  if (share === undefined) return RIEN;
  const tenths = multiplyDivide(part, 1000, whole);
  return {
    nombre: share,
    format: "share",
    texte: `${decimal(millionths(tenths * 100_000))}\u00a0%`,
  };
}

/** Days or other plain decimals, to a hundredth. */
export function decimalAffiche(value: number): Affiche {
  const size = decimal(millionths(Math.round(Math.abs(value) * 100) * (ONE / 100)));
  return { nombre: value, format: "count", texte: value < 0 ? `−${size}` : size };
}
