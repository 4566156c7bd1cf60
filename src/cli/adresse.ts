import { commandProblems as problems } from "../messages/fr/commandes";
import { failure, success, type Result } from "../values/result";

/** An address of the manifest is at most 2048 characters, with the name of a file at its end. */
const LONGEST = 2000;

/**
 * The address of a folder on a server, in one way of writing: host in small letters, `/` at the
 * end. The error is the sentence to show.
 */
export function lireAdresse(text: string): Result<string, string> {
  if (/^http:\/\//i.test(text)) return failure(problems.notHttps());
  const url = /^https:\/\/[^\\\s\p{Cc}]+$/iu.test(text) ? parse(text) : undefined;
  if (!url) return failure(problems.badAddress(text));
  // A password is not shown again.
  if (url.username !== "" || url.password !== "") return failure(problems.addressWithUser());
  if (/[?#]/.test(text)) return failure(problems.addressWithQuery(text));
  if (/[^/]\.(html?|js|json|xml|aspx?|php)\/?$/i.test(url.pathname))
    return failure(problems.addressOfFile(text));
  const adresse = `${url.origin}${folder(url.pathname)}`;
  return adresse.length > LONGEST ? failure(problems.addressTooLong()) : success(adresse);
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const folder = (path: string): string =>
  `${path.replace(/\/+$/, "")}/`.replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
