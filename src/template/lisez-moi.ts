import { readmeTexts as texts } from "../messages/fr/template";
import { definitions, type Definition } from "../parameters/definitions";
import type { PageLine, PageSheet } from "../workbook/model";
import { shownValue } from "./parametres";

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
        texts.functions,
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

/** What each parameter means, and what holds until a row says otherwise. */
const parameterEntries = (): [label: string, text: string][] =>
  (Object.entries(definitions) as [string, Definition][]).map(([key, definition]) => [
    key,
    `${definition.label} : ${shownValue(definition)}.`,
  ]);
