import type { Indemnite, Share } from "../../calculations/indemnite";
import { ONE, millionths } from "../../values/units";
import { euros, heures, jours, nombre, pourcent } from "./format";

/** « 7 jours présents sur 10 font 70 % ». */
const presence = ({ by, attended, planned }: Share): string => {
  const parts =
    by === "hours"
      ? `${heures(attended)} prestées sur ${heures(planned)} font`
      : planned % ONE === 0 && attended % ONE === 0 && planned < 400 * ONE
        ? `${jours(millionths(attended))} de présence sur ${nombre(millionths(planned))} font`
        : "les jours de présence font";
  return `${parts} ${pourcent(attended, planned)}`;
};

/** How the allowance was worked out, in a few words. */
export function calcul(due: Indemnite): string {
  switch (due.regime) {
    case "Aucune":
      return `${euros(due.due)}, car le régime est Aucune`;
    case "Horaire":
      return `${heures(due.minutes)} × ${euros(due.perHour)} = ${euros(due.due)}`;
    case "Forfait": {
      const reduced = due.enough && due.due < due.forfait;
      const forfait = reduced ? ` (${euros(due.forfait)} réduits à la durée prévue)` : "";
      return `${euros(due.due)}${forfait}, car ${presence(due.presence)} (minimum : ${pourcent(due.presenceMin, ONE)})`;
    }
  }
}
