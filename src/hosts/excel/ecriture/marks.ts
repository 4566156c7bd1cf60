/** Where the workbook keeps, for the tool alone, which sheets the tool has added. */
export const KEY = "iop.feuilles";
/** A hidden name of each of these sheets, which goes with it wherever it is moved or renamed. */
export const MARK = "iop_feuille";

/**
 * A sheet that the tool has added. Its id holds as long as the workbook is open, but some versions of
 * Excel give all sheets new ones when it is opened again: then the mark tells it.
 */
export interface Record {
  readonly id: string;
  readonly mark: string;
}

export interface Bearer {
  readonly id: string;
  readonly mark: string | undefined;
}

/** Nobody guarantees what stands in a workbook. */
export const recordsIn = (value: unknown): Record[] =>
  Array.isArray(value) ? value.filter(isRecord).map(({ id, mark }) => ({ id, mark })) : [];

const isRecord = (value: unknown): value is Record =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  "mark" in value &&
  typeof value.id === "string" &&
  typeof value.mark === "string";

/**
 * The sheet that a record means, by what it is called now. A copy that a person made bears the same
 * mark: where the id no longer tells them apart, neither is ours to take back.
 */
export function bearerOf({ id, mark }: Record, sheets: readonly Bearer[]): Bearer | undefined {
  const bearers = sheets.filter((sheet) => sheet.mark === mark);
  return (
    bearers.find((sheet) => sheet.id === id) ?? (bearers.length === 1 ? bearers[0] : undefined)
  );
}

/** Marks of as many sheets, like no other in this workbook. */
export function newMarks(count: number): string[] {
  const one = Math.random().toString(36).slice(2, 12).padEnd(10, "0");
  return Array.from({ length: count }, (_, place) => `${one}-${String(place + 1)}`);
}

/** Asks for nothing that comes back: the mark is there once the next batch is. */
export function putMark(sheet: Excel.Worksheet, mark: string): void {
  sheet.names.add(MARK, `="${mark}"`).visible = false;
}

/** One round trip for any number of sheets. */
export async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Bearer[]> {
  const names = sheets.map((sheet) => {
    const name = sheet.names.getItemOrNullObject(MARK);
    name.load("formula");
    return name;
  });
  if (names.length > 0) await context.sync();
  return sheets.map(({ id }, at) => {
    const name = names[at];
    const formula = !name || name.isNullObject ? "" : String(name.formula);
    return { id, mark: /^="(.+)"$/.exec(formula)?.[1] };
  });
}
