import { definitions, type Definition } from "../parameters/definitions";
import { readmeTexts } from "../messages/fr/template";
import { euros, heures, nombre, pourcent } from "../messages/fr/format";
import { cents, millionths, ONE } from "../values/units";
import type { Content } from "../workbook/model";
import type { RowOf } from "./register-workbook";

/** The value that holds from always, as a person would write it. */
export function writtenValue({ type, initial }: Definition): Content | undefined {
  if (typeof initial === "boolean") return initial ? "Oui" : "Non";
  if (typeof initial !== "number") return initial;
  if (type === "hours") return initial / 60;
  if (type === "money") return initial / 100;
  return type === "count" ? initial : initial / ONE;
}

/** The same in a sentence, with its unit. */
export function shownValue({ type, initial, choices = [], canEnd }: Definition): string {
  if (initial === undefined) return canEnd ? readmeTexts.inEachStage : readmeTexts.byYou;
  if (typeof initial === "boolean") return initial ? "Oui" : "Non";
  if (typeof initial === "string")
    return choices.join(" (ou ").concat(choices.length > 1 ? ")" : "");
  if (type === "hours") return heures(initial);
  if (type === "money") return euros(cents(initial));
  if (type === "share") return pourcent(initial, ONE);
  return type === "count" ? String(initial) : nombre(millionths(initial));
}

/** A row for each parameter that has a value, and for the policies, whose value may be empty. */
export function defaultParameters(): RowOf<"Paramètres">[] {
  return (Object.entries(definitions) as [string, Definition][]).flatMap(([key, definition]) => {
    const valeur = writtenValue(definition);
    if (valeur === undefined && definition.canEnd !== true) return [];
    return [{ parametre: key, valeur, source: sourceOf(definition) }];
  });
}

function sourceOf({ source, label }: Definition): string {
  const origin = source === undefined ? readmeTexts.ownSetting : readmeTexts.slide(source);
  return `${origin} : ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}
