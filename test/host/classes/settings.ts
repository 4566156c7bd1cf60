import { notFound } from "../errors";
import { define, method, read, readWrite, ref, type Ref } from "../registry";
import type { Workbook } from "../workbook";

const settingAt = (workbook: Workbook, key: string): Ref | null =>
  workbook.settings.has(key) ? ref("Setting", { workbook, key }) : null;

/** The same store as `Office.context.document.settings`: each value as JSON. */
export const settingsClass = define<"SettingCollection">(
  {
    add: method((workbook, given) => {
      workbook.settings.set(given.text(), JSON.stringify(given.values[1]));
      return ref("Setting", { workbook, key: given.text() });
    }, "1.4"),
    getCount: method(({ settings }) => settings.size, "1.4"),
    getItem: method((of, given) => {
      const found = settingAt(of, given.text());
      if (!found) throw notFound(`setting « ${given.text()} »`);
      return found;
    }, "1.4"),
    getItemOrNullObject: method((of, given) => settingAt(of, given.text()), "1.4"),
  },
  {
    holds: {
      type: "Setting",
      items: (workbook) =>
        [...workbook.settings.keys()].map((key) => ref("Setting", { workbook, key })),
    },
  },
);

export const settingClass = define<"Setting">(
  {
    key: read(({ key }) => key, "1.4"),
    value: readWrite(
      ({ workbook, key }) => JSON.parse(workbook.settings.get(key) ?? "null") as unknown,
      ({ workbook, key }, given) => {
        workbook.settings.set(key, JSON.stringify(given.values[0]));
      },
      "1.4",
    ),
    delete: method(({ workbook, key }) => {
      workbook.settings.delete(key);
    }, "1.4"),
  },
  { identity: ({ key }) => ({ _Id: key }) },
);
