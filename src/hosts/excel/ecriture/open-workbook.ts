import { KEY, recordsIn, type Record } from "./marks";

/** What the open workbook has before anything is added. */
export interface OpenWorkbook {
  readonly name: string;
  readonly ids: ReadonlySet<string>;
  /** Of sheets, then of tables and ranges, in lower case. */
  readonly sheetNames: ReadonlySet<string>;
  readonly otherNames: ReadonlySet<string>;
  readonly records: readonly Record[];
  /** Days to take from a date of the model: a workbook of 1904 counts from another day. */
  readonly epochShift: number;
}

/** The first of 2000, counted from 1900. */
const DAY_OF_2000 = 36_526;

/** One round trip. */
export async function readOpenWorkbook(context: Excel.RequestContext): Promise<OpenWorkbook> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  workbook.load("name");
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  const setting = workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  // The only way to learn the epoch at this level: what a known day is worth.
  const day = workbook.functions.date(2000, 1, 1);
  day.load("value");
  await context.sync();
  return {
    name: workbook.name,
    ids: new Set(worksheets.items.map(({ id }) => id)),
    sheetNames: lowered(worksheets.items),
    otherNames: new Set([...lowered(tables.items), ...lowered(names.items)]),
    records: setting.isNullObject ? [] : recordsIn(setting.value),
    epochShift: DAY_OF_2000 - day.value,
  };
}

const lowered = (items: readonly { readonly name: string }[]): Set<string> =>
  new Set(items.map(({ name }) => name.toLowerCase()));
