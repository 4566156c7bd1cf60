import type { SheetChart } from "../../workbook/chart";
import { writable } from "./chart-style";
import { XML_START } from "./relationships";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The relationship of a drawing to its chart of that place. */
export const chartId = (place: number): string => `rChart${String(place + 1)}`;

/** The part that places the charts of a sheet. */
export const drawingXml = (charts: readonly SheetChart[]): string =>
  `${XML_START}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">` +
  `${charts.map(anchor).join("")}</xdr:wsDr>`;

const anchor = ({ chart, at }: SheetChart, place: number): string =>
  '<xdr:twoCellAnchor editAs="oneCell">' +
  corner("from", at.column, at.line) +
  corner("to", at.column + at.columns, at.line + at.lines) +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
  // The drawing itself has the first identifier.
  `<xdr:cNvPr id="${String(place + 2)}" name="${writable(chart.title)}" descr="${writable(chart.sentence)}"/>` +
  "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart"` +
  ` xmlns:r="${OFFICE}" r:id="${chartId(place)}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
  "<xdr:clientData/></xdr:twoCellAnchor>";

const corner = (name: "from" | "to", column: number, line: number): string =>
  `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
  `<xdr:row>${String(line)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
