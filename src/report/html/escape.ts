/** Source of a page: made by `markup` alone, so that no text gets into it as it stands. */
export interface Html {
  readonly source: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it may stand in an element or between double quotes. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);

/** A template of source: the texts in it are escaped, the pieces of source are not. */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  return { source: parts.reduce((all, part, place) => all + sourceOf(values[place - 1]) + part) };
}

function sourceOf(value: string | Html | readonly Html[] | undefined): string {
  if (typeof value === "string") return escape(value);
  if (value === undefined) return "";
  return "source" in value ? value.source : value.map(({ source }) => source).join("\n");
}

export const NOTHING: Html = markup``;
