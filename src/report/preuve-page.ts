import { preuveTexts as texts } from "../messages/fr/preuve";
import { preuves, type Preuve } from "../preuve";

/** The worked examples, recomputed, as a page of the docs. */
export function preuveMarkdown(): string {
  const all = preuves();
  const right = all.filter(({ ok }) => ok).length;
  return [
    `# ${texts.title(all.length)}`,
    "",
    `${texts.introduction} ${texts.pageNote}`,
    "",
    ...all.flatMap((preuve, at) => [...section(preuve, at + 1), ""]),
    texts.summary(right, all.length),
    "",
  ].join("\n");
}

const section = ({ title, source, facts, steps, answers }: Preuve, place: number): string[] => [
  `## ${texts.heading(place, title)}`,
  "",
  texts.source(source),
  "",
  ...facts.map((fact) => `- ${fact}`),
  "",
  ...steps.map((step, at) => texts.heading(at + 1, step)),
  "",
  `| ${texts.columns.join(" | ")} |`,
  `| ${texts.columns.map(() => "---").join(" | ")} |`,
  ...answers.map(
    ({ question, expected, recomputed, ok }) =>
      `| ${[question, expected, recomputed, texts.mark(ok)].join(" | ")} |`,
  ),
];
