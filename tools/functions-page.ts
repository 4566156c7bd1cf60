import { appeler } from "../src/fonctions";
import { exemples } from "../src/fonctions/exemples";
import { functionsPageTexts as texts } from "../src/messages/fr/fonctions-page";
import { functionsMetadata } from "./functions-metadata";

interface Described {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** docs/fonctions.md: what each function is given, gives and refuses. */
export async function functionsPage(): Promise<string> {
  const metadata = await functionsMetadata();
  const { functions } = JSON.parse(metadata["functions.json"] ?? "") as {
    functions: readonly Described[];
  };
  return [
    `# ${texts.title}`,
    "",
    texts.introduction,
    ...functions.flatMap(section),
    "",
    `## ${texts.errors}`,
    "",
    ...texts.errorLines.map((line) => `- ${line}`),
    "",
  ].join("\n");
}

function section({ id, description, parameters }: Described): string[] {
  const shown = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return [
    "",
    `## \`IOP.${id}(${shown.join("; ")})\``,
    "",
    description,
    "",
    ...parameters.map(({ name, description: text }) => `- \`${name}\` : ${text}`),
    "",
    `| ${texts.formula} | ${texts.result} |`,
    "| --- | --- |",
    ...exemples
      .filter(({ nom }) => nom === id)
      .map(({ formule, nom, args }) => `| \`${formule}\` | ${shownResult(nom, args)} |`),
  ];
}

function shownResult(...[nom, args]: Parameters<typeof appeler>): string {
  const found = appeler(nom, args);
  if (!found.ok) {
    const { code, message } = found.error;
    return `**${code === "valeur" ? "#VALEUR!" : "#N/A"}** ${message}`;
  }
  const cells = found.value.map(([cell]) =>
    typeof cell === "number" ? String(cell).replace(".", ",") : cell,
  );
  return cells.join(" ; ");
}
