import { constatsHtmlTexts as texts } from "../../messages/fr/constats-html";
import { controleTexts } from "../../messages/fr/controle";
import type { Say } from "../../messages/language";
import type { Controle } from "../../validation/controle";
import { placeOfTarget, type Finding } from "../../validation/finding";
import { messageOf } from "../sentence";
import { whereOf } from "../where";
import { markup, NOTHING, type Html } from "./escape";

/** A finding with its words. */
export interface Constat extends Finding {
  /** Empty where no row, or no key, is to be named. */
  readonly reference: string;
  readonly where: string;
  readonly message: string;
  /** What to write, and where else to look. */
  readonly notes: readonly string[];
}

/** In the order of the findings: aliases are numbered as in the JSON. */
export function constatsOf({ register, findings }: Controle, say: Say): Constat[] {
  const severalFiles = register.files.length > 1;
  return findings.map((finding) => {
    const place = placeOfTarget(finding.target);
    return {
      ...finding,
      reference: place.row ? say.reference(place.row) : "",
      where: whereOf(place, severalFiles),
      message: messageOf(finding, say),
      notes: notesOf(finding, place.address, severalFiles),
    };
  });
}

function notesOf(
  { fix, related }: Finding,
  address: string | undefined,
  severalFiles: boolean,
): string[] {
  return [
    ...(fix && address !== undefined ? [controleTexts.proposal(fix, address)] : []),
    ...(related ? [controleTexts.related(whereOf(placeOfTarget(related), severalFiles))] : []),
  ];
}

/** One finding of a list, below a heading of its own where its group does not tell the cause. */
export const constatItem = (
  { severity, reference, where, message, notes }: Constat,
  cause: Html,
): Html => markup`<li class="constat ${severity}">
<p class="gravite">${texts.severities[severity].one}</p>
<div>${cause}
<p class="ou">${reference === "" ? NOTHING : markup`<bdi>${reference}</bdi> · `}${where}</p>
<p>${message}</p>${notes.map((note) => markup`<p class="note">${note}</p>`)}</div>
</li>`;
