import type { WorkbookModel } from "../../../workbook/model";
import { gridLayout } from "./grid-layout";
import type { Layout } from "./layout";
import { freeSheetName, freeTableName } from "./names";
import type { OpenWorkbook } from "./open-workbook";
import { pageLayout } from "./page-layout";
import { tableLayout } from "./table-layout";

export interface PlannedSheet {
  readonly layout: Layout;
  readonly name: string;
  readonly tableName?: string;
}

/** What is added to an open workbook, under names that are free there. */
export interface Plan {
  readonly open: OpenWorkbook;
  readonly sheets: readonly PlannedSheet[];
  /** How the sheets and tables of the model are called here. */
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly tableNames: ReadonlyMap<string, string>;
}

export function planOf({ sheets }: WorkbookModel, open: OpenWorkbook): Plan {
  const taken = new Set(open.sheetNames);
  const others = new Set(open.otherNames);
  const planned = sheets.map((sheet): PlannedSheet => {
    const layout = layoutOf(sheet);
    return {
      layout,
      name: freeSheetName(layout.name, taken),
      ...(layout.table ? { tableName: freeTableName(layout.name, others) } : {}),
    };
  });
  return {
    open,
    sheets: planned,
    sheetNames: new Map(planned.map(({ layout, name }) => [layout.name, name])),
    tableNames: new Map(
      planned.flatMap(({ layout, tableName }) =>
        tableName === undefined ? [] : [[layout.name, tableName] as const],
      ),
    ),
  };
}

function layoutOf(sheet: WorkbookModel["sheets"][number]): Layout {
  switch (sheet.kind) {
    case "page":
      return pageLayout(sheet);
    case "grid":
      return gridLayout(sheet);
    case "table":
      return tableLayout(sheet);
  }
}
