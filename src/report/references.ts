import type { Say } from "../messages/language";
import type { Register } from "../register/register";
import { Aliases } from "../validation/alias";

/** A key that nobody would take for a name or a sentence: short, with a digit, few letters in a row. */
const looksLikeKey = (text: string): boolean =>
  text.length <= 20 && /\d/.test(text) && !/\p{L}{5}|\s/u.test(text);

/** A code that nobody would take for a sentence. */
const looksLikeCode = (text: string): boolean => text.length <= 20 && !/\s/u.test(text);

/** References as they may leave the workbook: no name, no NISS, no free text. */
export function discreetSay(register: Register): Say {
  const aliases = new Aliases(register);
  return {
    reference: (row) => aliases.of(row),
    code: (code) => (looksLikeCode(code) && aliases.isDiscreet(code) ? code : undefined),
    unknown: (reference, sheet) =>
      looksLikeKey(reference) ? aliases.unknown(reference, sheet) : undefined,
  };
}
