import { preuveTexts as texts } from "../messages/fr/preuve";
import type { Preuve, Reponse } from "../preuve";
import type { TextLine } from "./constats-texte";

const line = (style: TextLine["style"], indent: number, text: string): TextLine => ({
  style,
  indent,
  text,
});
const BLANK = line("plain", 0, "");

/** The worked examples and what was recomputed, to read in a terminal. */
export function preuveTexte(preuves: readonly Preuve[]): TextLine[] {
  const right = preuves.filter(({ ok }) => ok).length;
  return [
    line("title", 0, texts.title(preuves.length)),
    line("plain", 0, texts.introduction),
    ...preuves.flatMap((preuve, at) => example(preuve, at + 1)),
    BLANK,
    line(right === preuves.length ? "title" : "erreur", 0, texts.summary(right, preuves.length)),
  ];
}

const example = ({ title, source, facts, steps, answers }: Preuve, place: number): TextLine[] => [
  BLANK,
  line("cause", 0, texts.heading(place, title)),
  line("faint", 2, texts.source(source)),
  ...facts.map((fact) => line("plain", 2, fact)),
  ...steps.map((step, at) => line("plain", 4, texts.heading(at + 1, step))),
  ...answers.flatMap(answer),
];

const answer = ({ question, expected, recomputed, ok }: Reponse): TextLine[] => [
  line("plain", 2, question),
  line("plain", 4, texts.expected(expected)),
  line(ok ? "plain" : "erreur", 4, texts.recomputed(recomputed, ok)),
];
