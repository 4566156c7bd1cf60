const words = (text: string): string[] => text.trim().split(/\s+/);

const axisStart = `axId scaling delete axPos majorGridlines minorGridlines title numFmt
  majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt`;
const barSer = `idx order tx spPr invertIfNegative pictureOptions dPt* dLbls trendline* errBars
  cat val shape extLst`;
const lineSer = "idx order tx spPr marker dPt* dLbls trendline* errBars cat val smooth extLst";
const pieSer = "idx order tx spPr explosion dPt* dLbls cat val extLst";
const areaSer = "idx order tx spPr pictureOptions dPt* dLbls trendline* errBars* cat val extLst";
const scatterSer = `idx order tx spPr marker dPt* dLbls trendline* errBars* xVal yVal smooth
  extLst`;

/**
 * The children of an element, in the order of its schema; a star marks those of which there may be
 * several. « parent/child » is an element that its parent makes another one.
 */
const sequences: Readonly<Record<string, string>> = {
  worksheet: `sheetPr dimension sheetViews sheetFormatPr cols* sheetData sheetCalcPr
    sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate
    customSheetViews mergeCells phoneticPr conditionalFormatting* dataValidations hyperlinks
    printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
    cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture
    oleObjects controls webPublishItems tableParts extLst`,
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection* pivotSelection* extLst",
  row: "c* extLst",
  c: "f v is extLst",
  dataValidation: "formula1 formula2",
  conditionalFormatting: "cfRule* extLst",
  cfRule: "formula* colorScale dataBar iconSet extLst",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  workbook: `fileVersion fileSharing workbookPr workbookProtection bookViews sheets
    functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches
    smartTagPr smartTagTypes webPublishing fileRecoveryPr* webPublishObjects extLst`,
  styleSheet: `numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors
    extLst`,
  dxf: "font numFmt fill alignment border protection extLst",
  xf: "alignment protection extLst",
  border: "start end left right top bottom diagonal vertical horizontal",
  patternFill: "fgColor bgColor",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  tableColumn: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
  comments: "authors commentList extLst",
  chartSpace: `date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr
    externalData printSettings userShapes extLst`,
  chart: `title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend
    plotVisOnly dispBlanksAs showDLblsOverMax extLst`,
  title: "tx layout overlay spPr txPr extLst",
  legend: "legendPos legendEntry* layout overlay spPr txPr extLst",
  barChart: `barDir grouping varyColors ser* dLbls gapWidth overlap serLines* axId* extLst`,
  lineChart: `grouping varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId*
    extLst`,
  areaChart: "grouping varyColors ser* dLbls dropLines axId* extLst",
  pieChart: "varyColors ser* dLbls firstSliceAng extLst",
  doughnutChart: "varyColors ser* dLbls firstSliceAng holeSize extLst",
  scatterChart: "scatterStyle varyColors ser* dLbls axId* extLst",
  "barChart/ser": barSer,
  "lineChart/ser": lineSer,
  "areaChart/ser": areaSer,
  "pieChart/ser": pieSer,
  "doughnutChart/ser": pieSer,
  "scatterChart/ser": scatterSer,
  catAx: `${axisStart} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  dateAx: `${axisStart} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit
    extLst`,
  valAx: `${axisStart} crossBetween majorUnit minorUnit dispUnits extLst`,
  dLbls: `dLbl* delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName
    showPercent showBubbleSize separator showLeaderLines leaderLines extLst`,
  scaling: "logBase orientation max min extLst",
  numRef: "f numCache extLst",
  strRef: "f strCache extLst",
  numCache: "formatCode ptCount pt* extLst",
  strCache: "ptCount pt* extLst",
  twoCellAnchor: "from to sp grpSp graphicFrame cxnSp pic contentPart clientData",
  oneCellAnchor: "from ext sp grpSp graphicFrame cxnSp pic contentPart clientData",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  from: "col colOff row rowOff",
  to: "col colOff row rowOff",
};

export interface Sequence {
  readonly names: readonly string[];
  readonly several: ReadonlySet<string>;
}

const sequenceOf = (text: string): Sequence => ({
  names: words(text).map((name) => name.replace("*", "")),
  several: new Set(words(text).flatMap((name) => (name.endsWith("*") ? [name.slice(0, -1)] : []))),
});

export const orders: ReadonlyMap<string, Sequence> = new Map(
  Object.entries(sequences).map(([name, text]) => [name, sequenceOf(text)]),
);
