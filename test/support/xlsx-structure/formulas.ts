import { kinds } from "./kinds";
import { readFormula, type FormulaParts } from "./formula";
import { rowsOf, type Book, type Sheet } from "./book";
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from "./xml";

interface Placed {
  /** The part and the place in it, as a fault names them. */
  readonly where: string;
  readonly formula: string;
  /** Excel refuses the names of tables there. */
  readonly withoutTables: boolean;
}

export function formulaFaults(book: Book): string[] {
  const sheets = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const columns = new Map(
    book.tables.map((table) => [
      table.name.toLowerCase(),
      new Set(table.columns.map((name) => name.toLowerCase())),
    ]),
  );
  // A column repeats the same formula on all its rows.
  const known = new Map<string, string[]>();
  return formulasOf(book).flatMap(({ where, formula, withoutTables }) => {
    const parts = known.has(formula) ? undefined : readFormula(formula);
    if (parts) known.set(formula, [...parts.faults, ...strangers(parts, sheets, columns)]);
    const faults = known.get(formula) ?? [];
    return [
      ...faults.map((fault) => `${where}: the formula ${fault}.`),
      ...(withoutTables && readFormula(formula).structured.length > 0
        ? [`${where}: the formula names a table, where none may be named.`]
        : []),
    ];
  });
}

/** The sheets, tables and columns that a formula names and the workbook does not have. */
function strangers(
  { sheets, structured }: FormulaParts,
  known: ReadonlySet<string>,
  tables: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return [
    ...sheets
      .filter((name) => !known.has(name.toLowerCase()))
      .map((name) => `names the sheet ${name}, which is not there`),
    ...structured.flatMap(({ table, columns }) => {
      const own = tables.get(table.toLowerCase());
      return own === undefined
        ? [
            table === ""
              ? "has a bracket without its table"
              : `names the table ${table}, which is not there`,
          ]
        : columns
            .filter((name) => !own.has(name.toLowerCase()))
            .map((name) => `names the column ${name}, which ${table} does not have`);
    }),
  ];
}

const formulasOf = (book: Book): Placed[] => [
  ...book.sheets.flatMap((sheet) => [
    ...cellFormulas(sheet),
    ...validationFormulas(sheet),
    ...conditionFormulas(sheet),
  ]),
  ...tableFormulas(book),
  ...nameFormulas(book),
  ...chartFormulas(book),
];

/** A cell that shares the formula of another one says only which. */
const cellFormulas = (sheet: Sheet): Placed[] =>
  rowsOf(sheet).flatMap(({ children }) =>
    children.flatMap((cell) => {
      const formula = childOf(cell, "f");
      const shared = formula?.attributes["t"] === "shared" && formula.text === "";
      return formula === undefined || shared
        ? []
        : [placed(`${sheet.part}: ${cell.attributes["r"] ?? ""}`, formula)];
    }),
  );

const validationFormulas = ({ part, root }: Sheet): Placed[] =>
  childrenOf(childOf(root, "dataValidations"), "dataValidation").flatMap((validation) =>
    validation.children.map((formula) =>
      placed(`${part}: validation of ${validation.attributes["sqref"] ?? ""}`, formula, true),
    ),
  );

const conditionFormulas = ({ part, root }: Sheet): Placed[] =>
  childrenOf(root, "conditionalFormatting").flatMap((condition) =>
    descendantsOf(condition, "formula").map((formula) =>
      placed(`${part}: format of ${condition.attributes["sqref"] ?? ""}`, formula, true),
    ),
  );

const tableFormulas = ({ tables }: Book): Placed[] =>
  tables.flatMap(({ part, root }) =>
    descendantsOf(root, "tableColumn").flatMap((column) =>
      column.children
        .filter(({ name }) => name.endsWith("Formula"))
        .map((formula) => placed(`${part}: ${column.attributes["name"] ?? ""}`, formula)),
    ),
  );

const nameFormulas = ({ path, workbook }: Book): Placed[] =>
  childrenOf(childOf(workbook, "definedNames"), "definedName").map((name) =>
    placed(`${path}: ${name.attributes["name"] ?? ""}`, name),
  );

const chartFormulas = ({ found }: Book): Placed[] =>
  chartsOf(found).flatMap(([part, root]) =>
    descendantsOf(root, "f").map((formula) => placed(part, formula, true)),
  );

export const chartsOf = (found: Book["found"]): [part: string, root: XmlElement][] =>
  [...found.roots].filter(([name]) =>
    found.relations.some(({ type, target }) => type === kinds.chart.relation && target === name),
  );

const placed = (where: string, formula: XmlElement, withoutTables = false): Placed => ({
  where,
  formula: textOf(formula),
  withoutTables,
});
