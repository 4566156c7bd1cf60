import { isBlank, skipMarkup, startsWith } from "./markup";
import { refuse } from "./refusal";

/** A DOCTYPE can declare entities that grow without end; no writer of workbooks needs one. */
export function refuseDoctype(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    if (isBlank(bytes[at])) at++;
    else if (startsWith(bytes, at, "<?")) at = skipMarkup(bytes, at);
    else if (startsWith(bytes, at, "<!--")) at = skipMarkup(bytes, at);
    else if (startsWith(bytes, at, "<!")) refuse("forbidden-doctype");
    else return;
  }
}
