import { readFileSync } from "node:fs";
import { CLASSES } from "./classes";
import type { Definition } from "./registry";
import { startExcel, type JsdomExcelHost } from ".";
import { registre } from "./support";

let host: JsdomExcelHost;
beforeAll(async () => {
  host = await startExcel({ workbook: registre() });
});
afterAll(() => host.close());

const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
/** The documentation gives the set of an argument, or differs from the library, which is followed. */
const OTHERWISE = new Set([
  "Range.getResizedRange",
  "Range.getUsedRange",
  "Worksheet.getUsedRange",
  "WorksheetProtection.unprotect",
]);

interface Library {
  readonly prototype: Readonly<Record<string, unknown>> & {
    readonly _scalarPropertyNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

const documented = Object.entries(CLASSES).filter(([name]) =>
  types.includes(`class ${name} extends`),
);

/** The requirement set that the documentation names for a member. */
function documentedSince(className: string, member: string): string | undefined {
  const start = types.indexOf(`class ${className} extends OfficeExtension.ClientObject`);
  const body = types.slice(start, types.indexOf("\n    }\n", start));
  const end = new RegExp(`\\n\\s+(?:readonly )?${member}(?:\\??:|\\()`).exec(body)?.index ?? 0;
  return [...body.slice(0, end).matchAll(/\[Api set: ExcelApi(?:Online)? (\d+\.\d+)/g)].at(-1)?.[1];
}

test.each(documented)("%s : chaque membre existe dans office.js", (name, definition) => {
  const { prototype } = (host.window.Excel as unknown as Record<string, Library>)[name] as Library;
  const { _scalarPropertyNames: simple = [], _scalarPropertyUpdateable: writable = [] } = prototype;
  const { members } = definition as Definition;
  const wrong = Object.entries(members).filter(([member, { kind, ...rest }]) => {
    const place = simple.indexOf(member);
    if (kind === "property") return place < 0 || ("set" in rest && writable[place] !== true);
    if (kind === "object") return !prototype._navigationPropertyNames?.includes(member);
    return typeof prototype[member] !== "function";
  });
  expect(wrong.map(([member]) => member)).toEqual([]);
});

test.each(documented)("%s : chaque membre a l'exigence de la documentation", (name, definition) => {
  const differ = Object.entries((definition as Definition).members)
    .filter(([member]) => !member.startsWith("_") && !OTHERWISE.has(`${name}.${member}`))
    .filter(([member, { since }]) => documentedSince(name, member) !== since)
    .map(([member, { since }]) => `${member} ${since} ≠ ${String(documentedSince(name, member))}`);
  expect(differ).toEqual([]);
});
