import type { PageSheet } from "./model";

/** Above everything that the example shows. */
export const EXAMPLE = "EXEMPLE – données inventées";

export const readme = (): PageSheet => ({
  kind: "page",
  name: "Lisez-moi",
  lines: [{ kind: "title", text: "Registre des stages IOP" }],
});

export const exampleReadme = (): PageSheet => {
  const page = readme();
  return { ...page, lines: [{ kind: "banner", text: EXAMPLE }, ...page.lines] };
};
