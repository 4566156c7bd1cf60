import { registerPageTexts as texts } from "../messages/fr/register-page";
import { columnOf, fieldsOf, sheetNames, type Column, type SheetName } from "../register/columns";
import { synonymsOf } from "../register/headers";
import { lists } from "../register/lists";

/** What a register is, sheet by sheet, as a page of the docs. */
export function registerMarkdown(): string {
  return [
    `# ${texts.title}`,
    "",
    texts.introduction,
    "",
    ...sheetNames.flatMap((sheet) => [`## ${sheet}`, "", ...table(sheet), ""]),
  ].join("\n");
}

function table(sheet: SheetName): string[] {
  const rows = fieldsOf(sheet).map((field) => {
    const column = columnOf(sheet, field);
    const others = synonymsOf(sheet, field).filter((word) => word !== column.header.toLowerCase());
    return [column.header, texts.needs[column.need], content(column), others.join(", ")];
  });
  return [texts.columns, texts.columns.map(() => "---"), ...rows].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
}

const content = ({ type, list }: Column): string =>
  list === undefined ? texts.types[type] : Object.keys(lists[list]).join(", ");
