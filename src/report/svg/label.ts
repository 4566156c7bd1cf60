import { widestOf, widthOf } from "./text-width";

/** A text on one line, or two. */
export interface Label {
  readonly lines: readonly string[];
  /** The whole text, where it is cut. */
  readonly whole?: string;
}

export const oneLine = (text: string): Label => ({ lines: [text] });

/** On one line; what finds no room there is cut. */
export function shorten(text: string, width: number): Label {
  const whole = spaced(text);
  return widthOf(whole) <= width ? oneLine(whole) : { lines: [cut(whole, width)], whole };
}

/** On one line, or on two that are about as long; what finds no room there is cut. */
export function wrap(text: string, width: number): Label {
  const whole = spaced(text);
  if (widthOf(whole) <= width) return oneLine(whole);
  const pairs = breaksOf(whole);
  const [even] = pairs
    .filter((lines) => widestOf(lines) <= width)
    .sort((one, other) => widestOf(one) - widestOf(other));
  if (even) return { lines: even };
  const full = pairs.filter(([first]) => widthOf(first) <= width).at(-1);
  return { lines: full ? [full[0], cut(full[1], width)] : [cut(whole, width)], whole };
}

const spaced = (text: string): string => text.trim().replace(/[ \t\r\n]+/g, " ");

/** Each way to make two lines of a text; a no-break space holds words together. */
function breaksOf(text: string): [string, string][] {
  const words = text.split(/(?<=[ /-])/);
  return words.slice(1).map((_, place) => [
    words
      .slice(0, place + 1)
      .join("")
      .trimEnd(),
    words.slice(place + 1).join(""),
  ]);
}

/** After a word, where little is lost by that. */
function cut(text: string, width: number): string {
  const characters = Array.from(text);
  const start = (length: number): string => characters.slice(0, length).join("").trimEnd();
  let length = characters.length - 1;
  while (length > 0 && widthOf(`${start(length)}…`) > width) length -= 1;
  const words = start(length).replace(/[ /-]+\S*$/, "");
  return `${words.length > length * 0.6 ? words : start(length)}…`;
}
