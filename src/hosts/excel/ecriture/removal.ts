import { bearerOf, KEY, readMarks, recordsIn, type Record } from "./marks";
import type { OpenWorkbook } from "./open-workbook";

interface Added {
  readonly record: Record;
  /** Of today: it may differ from the one that was recorded. */
  readonly id: string;
}

/** The ids of the sheets that the tool has added and that are still there, in the order of adding. */
export async function ajoutees(context: Excel.RequestContext): Promise<readonly string[]> {
  return (await addedIn(context)).map(({ id }) => id);
}

async function addedIn(context: Excel.RequestContext): Promise<Added[]> {
  const { settings, worksheets } = context.workbook;
  const setting = settings.getItemOrNullObject(KEY);
  setting.load("value");
  worksheets.load("items/id");
  await context.sync();
  const records = setting.isNullObject ? [] : recordsIn(setting.value);
  if (records.length === 0) return [];
  const sheets = await readMarks(context, worksheets.items);
  return records.flatMap((record) => {
    const found = bearerOf(record, sheets);
    return found ? [{ record, id: found.id }] : [];
  });
}

/**
 * Deletes these sheets, as far as they are there and the tool has added them: no other, whatever its
 * id. What a person wrote on them goes too.
 */
export async function retirerFeuilles(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<void> {
  const added = await addedIn(context);
  const asked = added.filter(({ id }) => ids.includes(id));
  if (asked.length === 0) return;
  const { settings, worksheets } = context.workbook;
  for (const { id } of asked) worksheets.getItem(id).delete();
  const kept = added.filter((one) => !asked.includes(one));
  if (kept.length > 0)
    settings.add(
      KEY,
      kept.map(({ record, id }) => ({ ...record, id })),
    );
  else settings.getItem(KEY).delete();
  await context.sync();
}

/** Takes back the sheets of these marks after a batch failed, and what was recorded of them. */
export async function takeBack(
  context: Excel.RequestContext,
  before: OpenWorkbook,
  marks: ReadonlySet<string>,
): Promise<void> {
  const { settings, worksheets } = context.workbook;
  const setting = settings.getItemOrNullObject(KEY);
  setting.load("key");
  worksheets.load("items/id");
  await context.sync();
  const others = worksheets.items.filter(({ id }) => !before.ids.has(id));
  for (const { id, mark } of await readMarks(context, others))
    if (mark !== undefined && marks.has(mark)) worksheets.getItem(id).delete();
  if (before.records.length > 0) settings.add(KEY, before.records);
  else if (!setting.isNullObject) setting.delete();
  await context.sync();
}
