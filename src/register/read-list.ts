import { fold } from "../values/text";
import { lists, nothingMarks, type ListName } from "./lists";

const nothing = new Set(nothingMarks.map(fold));
const longestMark = Math.max(...nothingMarks.map((mark) => mark.length));

/** Whether a cleaned text stands for nothing: empty, or a mark such as `-` or `néant`. */
export const meansNothing = (text: string): boolean =>
  text === "" || (text.length <= longestMark && nothing.has(fold(text)));

const indexes = Object.fromEntries(
  Object.entries(lists).map(([name, values]) => [name, indexOf(values)]),
) as Readonly<Record<ListName, ReadonlyMap<string, string>>>;

function indexOf(values: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [value, synonyms] of Object.entries(values))
    for (const word of [value, ...synonyms]) index.set(fold(word), value);
  return index;
}

/** The value of a list that a cleaned text names, by itself or by a synonym. */
export const listValue = (list: ListName, text: string): string | undefined =>
  indexes[list].get(fold(text).replace(/\n/g, " "));
