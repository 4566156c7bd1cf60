import { catalogueTexts as texts } from "../messages/fr/catalogue";
import { ruleStatements } from "../messages/fr/rule-statements";
import { ruleTitles } from "../messages/fr/rule-titles";
import { columnOf, type Field, type SheetName } from "../register/columns";
import { catalogue } from "../rules";
import type { Rule } from "../rules/shared/rule";
import type { TextLine } from "./constats-texte";

/** Where a rule speaks: « Stages · Tuteur ». */
function placesOf({ places }: Rule): string {
  if (typeof places === "string") return texts.places[places];
  return places.map(([sheet, ...fields]) => `${sheet} · ${headersOf(sheet, fields)}`).join(" ; ");
}

const headersOf = (sheet: SheetName, fields: readonly string[]): string =>
  fields.map((field) => columnOf(sheet, field as Field<SheetName>).header).join(", ");

/** The catalogue of rules, to read in a terminal. */
export function catalogueText(): TextLine[] {
  return [
    { style: "title", indent: 0, text: texts.title(catalogue.length) },
    ...(catalogue as readonly Rule<(typeof catalogue)[number]["id"]>[]).flatMap(
      (rule): TextLine[] => [
        { style: "plain", indent: 0, text: "" },
        { style: "cause", indent: 0, text: `${rule.id} — ${ruleTitles[rule.id]}` },
        { style: "plain", indent: 2, text: ruleStatements[rule.id] },
        { style: "faint", indent: 2, text: texts.where(placesOf(rule)) },
        { style: "faint", indent: 2, text: texts.gravity(rule.gravities) },
        { style: "faint", indent: 2, text: texts.source(rule.source) },
      ],
    ),
  ];
}

/** The catalogue of rules as a page of the docs. */
export function catalogueMarkdown(): string {
  const rows = (catalogue as readonly Rule<(typeof catalogue)[number]["id"]>[]).map((rule) =>
    [
      `\`${rule.id}\``,
      `**${ruleTitles[rule.id]}.** ${ruleStatements[rule.id]}`,
      placesOf(rule),
      texts.gravities(rule.gravities),
      rule.source ?? "—",
    ].join(" | "),
  );
  return [
    `# ${texts.pageTitle}`,
    "",
    texts.pageIntroduction(catalogue.length),
    "",
    `| ${texts.columns.join(" | ")} |`,
    `| ${texts.columns.map(() => "---").join(" | ")} |`,
    ...rows.map((row) => `| ${row} |`),
    "",
  ].join("\n");
}

/** The slide of each rule as a module of code: `IOP.REGLE` needs them, and no rule. */
export function sourcesModule(): string {
  const lines = catalogue.map(({ id, source }) => {
    const key = /^[a-z]+$/.test(id) ? id : JSON.stringify(id);
    return `  ${key}: ${JSON.stringify(source)},`;
  });
  return [
    'import type { RuleTexts } from "../messages/language";',
    "",
    "/** The slide of each rule. Made from the rules by `npm run docs`. */",
    "export const sources: Readonly<Record<keyof RuleTexts, string | null>> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}
