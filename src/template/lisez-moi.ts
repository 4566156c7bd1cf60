import { readmeTexts as texts } from "../messages/fr/template";
import { definitions } from "../parameters/definitions";
import type { PageLine, PageSheet } from "./model";

/** Above everything that the example shows. */
export const EXAMPLE = texts.example;

interface Section {
  readonly heading: string;
  readonly note?: string;
  readonly entries?: readonly (readonly [label: string, text: string])[];
}

/** The first sheet of a new register: what each sheet is for, in the order of the procedure. */
export const readme = (): PageSheet => page([], texts.introduction);

export const exampleReadme = (): PageSheet =>
  page([{ kind: "banner", text: EXAMPLE }], texts.exampleIntroduction);

function page(before: readonly PageLine[], introduction: string): PageSheet {
  return {
    kind: "page",
    name: texts.sheet,
    lines: [
      ...before,
      { kind: "title", text: texts.title },
      { kind: "note", text: introduction },
      ...[
        texts.order,
        texts.sheets,
        texts.writing,
        texts.check,
        texts.privacy,
        { ...texts.parameters, entries: parameterEntries() },
      ].flatMap(section),
    ],
  };
}

function section({ heading, note, entries = [] }: Section): PageLine[] {
  return [
    { kind: "heading", text: heading },
    ...(note === undefined ? [] : [{ kind: "note" as const, text: note }]),
    ...entries.map(([label, text]): PageLine => ({ kind: "entry", label, text })),
  ];
}

const parameterEntries = (): [label: string, text: string][] =>
  Object.entries(definitions).map(([key, { label }]) => [key, `${label}.`]);
