import { strToU8, zipSync } from "fflate";

/** A small sound package, with one of each thing that is checked, to be damaged in one place. */
export type Parts = Readonly<Record<string, string>>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const DOCUMENT = "application/vnd.openxmlformats-officedocument.";

const xml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;

const types = (overrides: Readonly<Record<string, string>>): string =>
  xml(
    `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="vml" ContentType="${DOCUMENT}vmlDrawing"/>` +
      Object.entries(overrides)
        .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}+xml"/>`)
        .join("") +
      "</Types>",
  );

/** By their identifiers: the last word of the type, the target, and whether it is outside. */
const relations = (all: Readonly<Record<string, readonly [string, string, "External"?]>>): string =>
  xml(
    `<Relationships xmlns="${PACKAGE}/relationships">` +
      Object.entries(all)
        .map(([id, [type, target, mode]]) => {
          const whole = type === "core" ? `${PACKAGE}/relationships/metadata/core-properties` : "";
          const outside = mode === undefined ? "" : ` TargetMode="${mode}"`;
          return `<Relationship Id="${id}" Type="${whole || `${OFFICE}/${type}`}" Target="${target}"${outside}/>`;
        })
        .join("") +
      "</Relationships>",
  );

const worksheet = (body: string): string =>
  xml(`<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${body}</worksheet>`);

const tableSheet = worksheet(
  `<sheetPr><outlinePr summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:C6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15" outlineLevelCol="1"/>` +
    `<cols><col min="1" max="2" width="20" style="1" customWidth="1"/>` +
    `<col min="3" max="3" width="12" outlineLevel="1" customWidth="1"/></cols>` +
    `<sheetData>` +
    `<row r="1" ht="20" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c></row>` +
    `<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Heures</t></is></c>` +
    `<c r="C2" t="s"><v>2</v></c></row>` +
    `<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>7.6</v></c>` +
    `<c r="C3"><f>Jours[[#This Row],[Heures]]*2</f><v>15.2</v></c></row>` +
    `<row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#N/A</v></c>` +
    `<c r="C4" t="str"><f>IF(B4&gt;1,"a;b",'Vue d''ensemble'!A1)</f><v>texte</v></c></row>` +
    `<row r="6"><c r="A6"><f t="shared" ref="A6:B6" si="0">ROW()</f></c>` +
    `<c r="B6"><f t="shared" si="0"/></c></row></sheetData>` +
    `<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>` +
    `<conditionalFormatting sqref="A3:A4"><cfRule type="expression" dxfId="0" priority="1">` +
    `<formula>$A3=1</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="2"><dataValidation type="list" sqref="A3:A9" promptTitle="Choix"` +
    ` prompt="Lequel ?" errorTitle="Inconnu" error="Pas ici"><formula1>"oui,non"</formula1>` +
    `</dataValidation><dataValidation sqref="B3:B9" prompt="Un nombre"/></dataValidations>` +
    `<hyperlinks><hyperlink ref="A3" r:id="rId2" location="Feuil1!A1"/>` +
    `<hyperlink ref="A4" location="'Vue d''ensemble'!A1" tooltip="Voir"/></hyperlinks>` +
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<headerFooter><oddHeader>&amp;LJours</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>` +
    `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
);

const viewSheet = worksheet(
  `<sheetFormatPr defaultRowHeight="15"/>` +
    `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` +
    `<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>`,
);

const table = xml(
  `<table xmlns="${MAIN}" id="1" name="Jours" displayName="Jours" ref="A2:C4">` +
    `<autoFilter ref="A2:C4"/><tableColumns count="3"><tableColumn id="1" name="Réf."/>` +
    `<tableColumn id="2" name="Heures"/><tableColumn id="3" name="Sur_x000a_deux lignes">` +
    `<calculatedColumnFormula>Jours[[#This Row],[Heures]]*2</calculatedColumnFormula>` +
    `<totalsRowFormula>SUM(Jours[Heures])</totalsRowFormula></tableColumn></tableColumns>` +
    `<tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
);

const workbook = xml(
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/>` +
    `<bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets><sheet name="Jours" sheetId="1" r:id="rId1"/>` +
    `<sheet name="Vue d'ensemble" sheetId="2" r:id="rId2"/></sheets>` +
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">` +
    `Jours!$A:$B,Jours!$2:$2</definedName>` +
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'Vue d''ensemble'!$A$1:$B$2` +
    `</definedName><definedName name="taux">Jours!$B$3</definedName></definedNames>` +
    `<calcPr calcId="171027"/></workbook>`,
);

const strings = xml(
  `<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>Les jours</t></si>` +
    `<si><r><t>Ré</t></r><r><t>f.</t></r></si><si><t>Sur\ndeux lignes</t></si>` +
    `<si><t>S-1</t></si></sst>`,
);

const styles = xml(
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts>` +
    `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill>` +
    `<fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
    `<xf numFmtId="164" fontId="0" fillId="1" borderId="0" xfId="0"/></cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
    `<dxfs count="1"><dxf><font><b/></font><fill/></dxf></dxfs></styleSheet>`,
);

const cache = (kind: "str" | "num", formula: string, values: readonly string[]): string =>
  `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache>` +
  `<c:ptCount val="${String(values.length)}"/>` +
  values.map((value, at) => `<c:pt idx="${String(at)}"><c:v>${value}</c:v></c:pt>`).join("") +
  `</c:${kind}Cache></c:${kind}Ref>`;

const axis = (name: string, id: string, place: string, crossed: string): string =>
  `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
  `<c:delete val="0"/><c:axPos val="${place}"/><c:crossAx val="${crossed}"/></c:${name}>`;

const series = (at: string): string =>
  `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>` +
  `<c:cat>${cache("str", "Jours!$A$3:$A$4", ["S-1", "S-2"])}</c:cat>` +
  `<c:val>${cache("num", "Jours!$B$3:$B$4", ["7.6"])}</c:val></c:ser>`;

const chart = xml(
  `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series("0")}${series("1")}` +
    `<c:gapWidth val="80"/><c:axId val="11"/><c:axId val="22"/></c:barChart>` +
    `${axis("catAx", "11", "b", "22")}${axis("valAx", "22", "l", "11")}</c:plotArea>` +
    `<c:plotVisOnly val="1"/></c:chart></c:chartSpace>`,
);

const place = (name: string, at: string): string =>
  `<xdr:${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff>` +
  `<xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const drawing = xml(
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">` +
    `<xdr:twoCellAnchor>${place("from", "1")}${place("to", "9")}<xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Graphique"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${DRAWING}/chart">` +
    `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
);

export const sample: Parts = {
  "[Content_Types].xml": types({
    "xl/workbook.xml": `${SHEETS}sheet.main`,
    "xl/worksheets/sheet1.xml": `${SHEETS}worksheet`,
    "xl/worksheets/sheet2.xml": `${SHEETS}worksheet`,
    "xl/tables/table1.xml": `${SHEETS}table`,
    "xl/sharedStrings.xml": `${SHEETS}sharedStrings`,
    "xl/styles.xml": `${SHEETS}styles`,
    "xl/theme/theme1.xml": `${DOCUMENT}theme`,
    "xl/comments2.xml": `${SHEETS}comments`,
    "xl/drawings/drawing1.xml": `${DOCUMENT}drawing`,
    "xl/charts/chart1.xml": `${DOCUMENT}drawingml.chart`,
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties",
    "docProps/app.xml": `${DOCUMENT}extended-properties`,
  }),
  "_rels/.rels": relations({
    rId1: ["officeDocument", "xl/workbook.xml"],
    rId2: ["core", "docProps/core.xml"],
    rId3: ["extended-properties", "docProps/app.xml"],
  }),
  "docProps/core.xml": xml(`<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"/>`),
  "docProps/app.xml": xml(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
  ),
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": relations({
    rId1: ["worksheet", "worksheets/sheet1.xml"],
    rId2: ["worksheet", "/xl/worksheets/sheet2.xml"],
    rId3: ["styles", "styles.xml"],
    rId4: ["sharedStrings", "sharedStrings.xml"],
    rId5: ["theme", "theme/theme1.xml"],
  }),
  "xl/worksheets/sheet1.xml": tableSheet,
  "xl/worksheets/_rels/sheet1.xml.rels": relations({
    rId1: ["table", "../tables/table1.xml"],
    rId2: ["hyperlink", "registre%20test.xlsx", "External"],
  }),
  "xl/worksheets/sheet2.xml": viewSheet,
  "xl/worksheets/_rels/sheet2.xml.rels": relations({
    rId1: ["drawing", "../drawings/drawing1.xml"],
    rId2: ["comments", "../comments2.xml"],
    rId3: ["vmlDrawing", "../drawings/vmlDrawing2.vml"],
  }),
  "xl/comments2.xml": xml(
    `<comments xmlns="${MAIN}"><authors><author/></authors><commentList>` +
      `<comment ref="A1" authorId="0"><text><t>Note</t></text></comment></commentList></comments>`,
  ),
  "xl/drawings/vmlDrawing2.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"/>`,
  "xl/drawings/drawing1.xml": drawing,
  "xl/drawings/_rels/drawing1.xml.rels": relations({ rId1: ["chart", "../charts/chart1.xml"] }),
  "xl/charts/chart1.xml": chart,
  "xl/tables/table1.xml": table,
  "xl/sharedStrings.xml": strings,
  "xl/styles.xml": styles,
  "xl/theme/theme1.xml": xml(`<a:theme xmlns:a="${DRAWING}/main" name="Office"/>`),
};

/** The bytes of the parts, in their order. */
export const packed = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
