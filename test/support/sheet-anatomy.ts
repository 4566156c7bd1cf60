/** A sheet's XML taken apart, by nothing but its text: plain names, no comments, addresses given. */
export interface SheetAnatomy {
  /** Each cell as it stands, by its address. */
  readonly cells: ReadonlyMap<string, string>;
  /** All the rest: the cells cut out, and what tells how far they reach. */
  readonly frame: string;
}

export function anatomy(xml: string): SheetAnatomy {
  const cells = new Map<string, string>();
  const frame = xml
    .replace(/<c (?:[^>"]|"[^"]*")*?(?:\/>|>.*?<\/c>)/gs, (cell) => {
      cells.set(/ r="([A-Z]+\d+)"/.exec(cell)?.[1] ?? "", cell);
      return "";
    })
    .replace(/<dimension ref="[^"]*"\/>/, "")
    .replace(/ spans="[^"]*"/g, "")
    .replace(/(<row [^>]*)><\/row>/g, "$1/>")
    .replace("<sheetData/>", "<sheetData></sheetData>");
  return { cells, frame };
}

/** The addresses at which two sheets differ; their frames must be the same. */
export function differingCells(before: string, after: string): string[] {
  const [one, other] = [anatomy(before), anatomy(after)];
  // Rows that were not there have nothing but their number.
  const rows = (frame: string): Set<string> => new Set(frame.match(/<row [^>]*>/g));
  const known = rows(one.frame);
  const added = [...rows(other.frame)].filter((row) => !known.has(row));
  expect(added.filter((row) => !/^<row r="\d+"\/>$/.test(row))).toEqual([]);
  const without = added.reduce((frame, row) => frame.replace(row, ""), other.frame);
  expect(without === one.frame).toBe(true);
  const all = new Set([...one.cells.keys(), ...other.cells.keys()]);
  return [...all].filter((address) => one.cells.get(address) !== other.cells.get(address)).sort();
}
