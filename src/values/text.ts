/** Trimmed; no-break spaces are spaces; a run of spaces is one. Line breaks stay. */
export function clean(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/[^\S\n\r]+/g, " ").trim();
}

/** Texts that `clean` would not change: the usual case, told by one look. */
const PLAIN = /^(?:[!-~À-ɏ](?: ?[!-~À-ɏ])*)?$/;

/** Without case and accents; punctuation stays (`exc.`, `h/f`, `✔`). */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "")
        .replace(/œ/g, "oe")
        .replace(/[’‘ʼ]/g, "'");
}

const ASCII = /^[\x00-\x7f]*$/;

/** Without case, accents, spaces and punctuation: how headers and sheet names are compared. */
export const foldHeader = (text: string): string => fold(text).replace(/[^\p{L}\p{N}€]|º/gu, "");

/** How keys, codes and names of rules and parameters are compared: without case; accents count. */
export const foldKey = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize("NFC")).toLowerCase();

/** How free texts are compared: case, accents, spaces and final punctuation apart. */
export function foldText(text: string): string {
  const folded = fold(text).replace(ODD_SPACES, " ");
  let end = folded.length;
  while (end > 0 && FINAL.includes(folded[end - 1] as string)) end -= 1;
  return folded.slice(0, end).trimStart();
}

const ODD_SPACES = /\s{2,}|[^\S ]/g;
const FINAL = " .,;:!?…";
