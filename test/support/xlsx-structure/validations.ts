import { overlaps, rangesOf } from "./ranges";
import type { Book, Sheet } from "./book";
import { childOf, childrenOf, textOf, type XmlElement } from "./xml";

export const validationFaults = ({ sheets }: Book): string[] =>
  sheets.flatMap((sheet) => {
    const validations = childrenOf(childOf(sheet.root, "dataValidations"), "dataValidation");
    return [
      ...validations.flatMap((validation) => [...faultsOf(validation)]),
      ...overlapFaults(validations),
    ].map((fault) => `${sheet.part}: ${fault}.`);
  });

const limits: Readonly<Record<string, number>> = {
  promptTitle: 32,
  errorTitle: 32,
  prompt: 255,
  error: 255,
};

/** What each attribute may say; what it says first is what it means where it is absent. */
const words: Readonly<Record<string, readonly string[]>> = {
  type: ["none", "whole", "decimal", "list", "date", "time", "textLength", "custom"],
  errorStyle: ["stop", "warning", "information"],
  operator: `between notBetween equal notEqual lessThan lessThanOrEqual greaterThan
    greaterThanOrEqual`.split(/\s+/),
};

function* faultsOf(validation: XmlElement): Generator<string> {
  const { attributes } = validation;
  const where = `the validation of ${attributes["sqref"] ?? ""}`;
  if (!rangesOf(attributes["sqref"])) yield `${where} is on no range`;
  for (const [name, most] of Object.entries(limits))
    if ((attributes[name]?.length ?? 0) > most)
      yield `${where} has a ${name} longer than ${String(most)} characters`;
  for (const [name, known] of Object.entries(words))
    if (!known.includes(attributes[name] ?? (known[0] as string)))
      yield `${where} has the ${name} ${attributes[name] ?? ""}`;
  const formula = childOf(validation, "formula1");
  if ((attributes["type"] ?? "none") !== "none" && !formula) yield `${where} has no formula`;
  // With its two quotes.
  const list = textOf(formula);
  if (attributes["type"] === "list" && list.startsWith('"') && list.length > 257)
    yield `${where} has a list longer than 255 characters`;
}

function overlapFaults(validations: readonly XmlElement[]): string[] {
  const ranges = validations.flatMap(({ attributes }) =>
    (rangesOf(attributes["sqref"]) ?? []).map((range) => ({
      ...range,
      sqref: attributes["sqref"] ?? "",
    })),
  );
  return overlaps(ranges).map(
    ([one, other]) =>
      `the validations of ${ranges[one]?.sqref ?? ""} and ${ranges[other]?.sqref ?? ""} overlap`,
  );
}

export const conditionFaults = ({ sheets }: Book): string[] =>
  sheets.flatMap((sheet) =>
    conditionsOf(sheet).flatMap((condition) => {
      const where = `${sheet.part}: the format of ${condition.attributes["sqref"] ?? ""}`;
      return [
        ...(rangesOf(condition.attributes["sqref"]) ? [] : [`${where} is on no range.`]),
        ...childrenOf(condition, "cfRule").flatMap((rule) =>
          [...ruleFaults(rule)].map((fault) => `${where} ${fault}.`),
        ),
      ];
    }),
  );

const conditionsOf = ({ root }: Sheet): XmlElement[] => childrenOf(root, "conditionalFormatting");

const ruleTypes = `expression cellIs colorScale dataBar iconSet top10 uniqueValues duplicateValues
  containsText notContainsText beginsWith endsWith containsBlanks notContainsBlanks containsErrors
  notContainsErrors timePeriod aboveAverage`.split(/\s+/);

function* ruleFaults(rule: XmlElement): Generator<string> {
  const { type = "", priority = "" } = rule.attributes;
  if (!ruleTypes.includes(type)) yield `is of the type ${type}`;
  if (!/^[1-9]\d*$/.test(priority)) yield `has the priority ${priority || "of none"}`;
  const formulas = childrenOf(rule, "formula").length;
  if (formulas > 3 || (type === "expression" && formulas !== 1))
    yield `has ${String(formulas)} formulas`;
}
