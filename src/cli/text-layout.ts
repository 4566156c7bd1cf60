import type { Style, TextLine } from "../report/constats-texte";
import type { Terminal } from "./ports";

const COLOURS: Readonly<Record<Style, string>> = {
  title: "1",
  erreur: "1;31",
  avertissement: "1;33",
  acquitte: "1;32",
  cause: "1",
  faint: "2",
  plain: "",
};

/** Lines as one text: on a terminal wrapped and in colour, else plain, a line each. */
export function layOut(lines: readonly TextLine[], terminal: Terminal | undefined): string {
  return lines
    .flatMap(({ style, indent, text }) => {
      const width = terminal ? Math.max(terminal.width - indent, 30) : Number.POSITIVE_INFINITY;
      return wrap(text, width).map((part) => {
        const padded = part === "" ? "" : `${" ".repeat(indent)}${part}`;
        return terminal?.colours ? paint(padded, COLOURS[style]) : padded;
      });
    })
    .map((line) => `${line}\n`)
    .join("");
}

const paint = (text: string, colour: string): string =>
  colour === "" || text === "" ? text : `\u001b[${colour}m${text}\u001b[0m`;

/** Breaks at ordinary spaces only: a figure stays with its unit. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
