import { constatsClasseurTexts as texts } from "../messages/fr/constats-classeur";
import { controleTexts, fixValue } from "../messages/fr/controle";
import { ruleTitles } from "../messages/fr/rule-titles";
import type { Say } from "../messages/language";
import type { Controle } from "../validation/controle";
import { placeOfTarget, type Finding, type Place } from "../validation/finding";
import type { Content, Link, TableColumn, TableSheet, WorkbookModel } from "../workbook/model";
import { SEVERITIES } from "./groupes";
import { discreetSay } from "./references";
import { messageOf } from "./sentence";
import { whereOf } from "./where";
import { synthese, TONES } from "./constats-synthese";

/** More links than this in a sheet, and Excel repairs it. */
const MOST_LINKS = 65_000;

/** Where each file of the register stands, seen from the workbook: a relative URI, by its order. */
export type AddressOf = (order: number) => string;

/** A check as a workbook to sort, tick off and print. */
export function constatsClasseur(controle: Controle, addressOf: AddressOf): WorkbookModel {
  const notes = controle.findings.length > MOST_LINKS ? [texts.tooManyLinks(MOST_LINKS)] : [];
  return { sheets: [synthese(controle, notes), table(controle, addressOf)] };
}

function table({ register, findings }: Controle, addressOf: AddressOf): TableSheet {
  const say = discreetSay(register);
  const several = register.files.length > 1;
  const worstFirst = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  // An alias is numbered where it first appears in the register's order, as in the other formats.
  for (const { target } of findings) if ("row" in target) say.reference(target.row);
  const rows = worstFirst.map((finding, at) => {
    const cells = rowOf(finding, say, several, addressOf, at < MOST_LINKS);
    return Object.keys(columns(several)).map((key) => cells[key as Key]);
  });
  return {
    kind: "table",
    name: texts.table,
    title: undefined,
    columns: Object.values(columns(several)),
    rows: rows.length > 0 ? rows : [[]],
    fixedColumns: 1,
    onePageWide: true,
  };
}

type Key = keyof typeof texts.headers;

const column = (key: Key, width: number, rest: Partial<TableColumn> = {}): TableColumn => ({
  header: texts.headers[key],
  width,
  format: "general",
  emphasis: "strong",
  wrap: true,
  hidden: false,
  ...rest,
});

function columns(several: boolean): Partial<Record<Key, TableColumn>> {
  const tones = Object.fromEntries(
    SEVERITIES.map((severity) => [controleTexts.gravities[severity], TONES[severity]]),
  );
  return {
    done: column("done", 9, { choices: [texts.tick], prompt: texts.tickPrompt }),
    gravity: column("gravity", 13, { tones }),
    cause: column("cause", 27),
    reference: column("reference", 15, { format: "text" }),
    ...(several ? { file: column("file", 18) } : {}),
    sheet: column("sheet", 13),
    line: column("line", 9, { format: "number" }),
    column: column("column", 18),
    cell: column("cell", 10),
    message: column("message", 66),
    proposal: column("proposal", 22),
    source: column("source", 16),
  };
}

function rowOf(
  finding: Finding,
  say: Say,
  several: boolean,
  addressOf: AddressOf,
  linked: boolean,
): Partial<Record<Key, Content>> {
  const place = placeOfTarget(finding.target);
  const related = finding.related
    ? `\n${controleTexts.related(whereOf(placeOfTarget(finding.related), several))}`
    : "";
  return {
    gravity: controleTexts.gravities[finding.severity],
    cause: ruleTitles[finding.rule],
    reference: place.row ? say.reference(place.row) : "",
    file: place.file.name,
    sheet: place.sheet,
    line: place.line,
    column: place.header,
    cell: linked ? linkTo(place, addressOf) : (place.address ?? texts.headerRow),
    message: `${messageOf(finding, say)}${related}`,
    ...(finding.fix ? { proposal: fixValue(finding.fix.value) } : {}),
    ...(finding.source ? { source: finding.source } : {}),
  };
}

const linkTo = ({ file, sheetName, line, address }: Place, addressOf: AddressOf): Link => ({
  text: address ?? texts.headerRow,
  file: addressOf(file.order),
  sheet: sheetName,
  cell: address ?? `A${String(line)}`,
});
