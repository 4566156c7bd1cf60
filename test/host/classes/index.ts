import type { ClassName, Definition, Targets } from "../registry";
import * as charts from "./chart";
import * as formats from "./format";
import { rangeClass } from "./range";
import * as services from "./services";
import * as tables from "./table";
import * as tableParts from "./table-parts";
import * as workbook from "./workbook";
import * as worksheet from "./worksheet";

/** All that a page may ask: a class or a member that is not here fails the test. */
export const CLASSES: { readonly [K in ClassName]: Definition<Targets[K]> } = {
  AddinInternalService: services.addinServiceClass,
  Application: workbook.applicationClass,
  Chart: charts.chartClass,
  ChartCollection: charts.chartsClass,
  ChartSeries: charts.seriesClass,
  ChartSeriesCollection: charts.seriesCollectionClass,
  ChartTitle: charts.titleClass,
  CustomFunctions: services.customFunctionsClass,
  CustomFunctionsContainer: services.functionsRootClass,
  FunctionResult: workbook.functionResultClass,
  Functions: workbook.functionsClass,
  NamedItem: workbook.nameClass,
  NamedItemCollection: workbook.namesClass,
  Range: rangeClass,
  RangeFill: formats.fillClass,
  RangeFont: formats.fontClass,
  RangeFormat: formats.formatClass,
  Runtime: workbook.runtimeClass,
  Table: tables.tableClass,
  TableCollection: tables.tablesClass,
  TableColumn: tableParts.columnClass,
  TableColumnCollection: tableParts.columnsClass,
  TableRow: tableParts.rowClass,
  TableRowCollection: tableParts.rowsClass,
  Workbook: workbook.workbookClass,
  WorkbookProtection: workbook.workbookProtectionClass,
  Worksheet: worksheet.worksheetClass,
  WorksheetCollection: workbook.worksheetsClass,
  WorksheetProtection: worksheet.protectionClass,
};

/** Objects that office.js makes by the name of a service. */
export const SERVICES: Readonly<Record<string, ClassName>> = {
  "Microsoft.ExcelServices.CustomFunctions": "CustomFunctions",
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
};
