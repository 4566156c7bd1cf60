import type { ClassName, Definition, Targets } from "../registry";
import * as charts from "./chart";
import * as looks from "./chart-look";
import * as series from "./chart-series";
import * as formats from "./format";
import * as names from "./names";
import { rangeClass } from "./range";
import * as rangeParts from "./range-parts";
import * as services from "./services";
import * as settings from "./settings";
import * as sheetParts from "./sheet-parts";
import * as tables from "./table";
import * as tableParts from "./table-parts";
import * as workbook from "./workbook";
import * as worksheet from "./worksheet";

/** All that a page may ask: a class or a member that is not here fails the test. */
export const CLASSES: { readonly [K in ClassName]: Definition<Targets[K]> } = {
  AddinInternalService: services.addinServiceClass,
  Application: workbook.applicationClass,
  Chart: charts.chartClass,
  ChartAxes: looks.axesClass,
  ChartAxis: looks.axisClass,
  ChartAxisFormat: looks.axisFormatClass,
  ChartCollection: charts.chartsClass,
  ChartDataLabelFormat: looks.labelFormatClass,
  ChartDataLabels: looks.labelsClass,
  ChartFill: looks.fillClass,
  ChartFont: looks.fontClass,
  ChartGridlines: looks.gridlinesClass,
  ChartLegend: looks.legendClass,
  ChartLineFormat: looks.lineClass,
  ChartPoint: looks.pointClass,
  ChartPointsCollection: looks.pointsClass,
  ChartSeries: series.seriesClass,
  ChartSeriesCollection: series.seriesCollectionClass,
  ChartSeriesFormat: looks.seriesFormatClass,
  ChartTitle: charts.titleClass,
  ChartTitleFormat: looks.titleFormatClass,
  CustomFunctions: services.customFunctionsClass,
  CustomFunctionsContainer: services.functionsRootClass,
  DataValidation: rangeParts.validationClass,
  FunctionResult: workbook.functionResultClass,
  Functions: workbook.functionsClass,
  HeaderFooter: sheetParts.headerFooterClass,
  HeaderFooterGroup: sheetParts.headersFootersClass,
  NamedItem: names.nameClass,
  NamedItemCollection: names.namesClass,
  PageBreak: sheetParts.pageBreakClass,
  PageBreakCollection: sheetParts.pageBreaksClass,
  PageLayout: sheetParts.pageLayoutClass,
  Range: rangeClass,
  RangeBorder: rangeParts.borderClass,
  RangeBorderCollection: rangeParts.bordersClass,
  RangeFill: formats.fillClass,
  RangeFont: formats.fontClass,
  RangeFormat: formats.formatClass,
  Runtime: workbook.runtimeClass,
  Setting: settings.settingClass,
  SettingCollection: settings.settingsClass,
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
  WorksheetFreezePanes: sheetParts.freezePanesClass,
  WorksheetProtection: worksheet.protectionClass,
};

/** Objects that office.js makes by the name of a service. */
export const SERVICES: Readonly<Record<string, ClassName>> = {
  "Microsoft.ExcelServices.CustomFunctions": "CustomFunctions",
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
};
