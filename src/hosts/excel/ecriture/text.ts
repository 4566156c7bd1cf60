import { isLink } from "../../../workbook/content";
import type { Content } from "../../../workbook/model";

/** What Excel takes for a cell; null leaves it empty. */
export type Written = string | number | null;

/** A cell holds 32,767 characters, the apostrophe before them included. */
const LONGEST = 32_000;
/** Longer than any number or date. */
const LONG = 60;
/** What no file of a workbook may hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** In the languages of Excel in Belgium. */
const YES_OR_NO = /^(?:true|false|vrai|faux|waar|onwaar|wahr|falsch)$/i;

/** What a cell is given; a formula has its own time, once all that it names is there. */
export function valueOf(content: Content | undefined): Written {
  if (content === undefined || content === "") return null;
  if (typeof content === "string") return asText(content);
  // Half of nothing is no figure.
  if (typeof content === "number") return Number.isFinite(content) ? content : null;
  return isLink(content) ? asText(content.text) : null;
}

/**
 * A text as Excel keeps it, character for character: what is written in a cell is read there as if a
 * person had typed it. An apostrophe before it stops that, in a cell that is not formatted as text;
 * it is left out where nothing but a text can be read, since a person sees it in the formula bar.
 */
export function asText(text: string): string {
  const kept = shortened(text.replace(UNWRITABLE, ""));
  return isPlain(kept) ? kept : `'${kept}`;
}

function isPlain(text: string): boolean {
  if (!/^\p{L}/u.test(text)) return false;
  return text.length > LONG || (!/\p{N}/u.test(text) && !YES_OR_NO.test(text.trim()));
}

const shortened = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…` : text;
