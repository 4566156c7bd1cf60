import { memorySheet, type CellContent } from "../../register/memory-workbook";
import type { Sheet, Table } from "../../register/workbook";
import { foldHeader } from "../../values/text";
import { contenuDe } from "./cellules";

/** Where an Excel table stands: lines from 1, columns from 0, bounds included. */
export interface TableLue {
  readonly id: string;
  readonly name: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** One sheet of the open workbook, as it was when it was last read. */
export class FeuilleLue {
  readonly rows: (CellContent[] | undefined)[] = [];

  constructor(
    readonly id: string,
    readonly name: string,
    readonly isProtected: boolean,
    readonly tables: readonly TableLue[],
  ) {}

  /** Puts a block of cells where it stands: its first line from 1, its first column from 0. */
  poser(
    firstLine: number,
    firstColumn: number,
    values: readonly (readonly unknown[])[],
    formats: readonly (readonly unknown[])[],
  ): void {
    values.forEach((cells, down) => {
      const place = firstLine - 1 + down;
      const row = (this.rows[place] ??= []);
      cells.forEach((value, across) => {
        row[firstColumn + across] = contenuDe(value, formats[down]?.[across]);
      });
    });
  }

  /** The table named like the sheet, else the first: the one that the register reads. */
  get table(): TableLue | undefined {
    const own = foldHeader(this.name);
    return this.tables.find(({ name }) => foldHeader(name) === own) ?? this.tables[0];
  }

  /** As the register reads it. */
  get sheet(): Sheet {
    const rows = this.rows as CellContent[][];
    for (let place = 0; place < rows.length; place += 1) rows[place] ??= [];
    return memorySheet({
      name: this.name,
      rows,
      tables: this.tables.map((one) => this.tableOf(one)),
    });
  }

  private tableOf(one: TableLue): Table {
    const { name, hasHeaders, hasTotals, firstLine, lastLine, firstColumn, lastColumn } = one;
    const header = this.rows[firstLine - 1] ?? [];
    return {
      name,
      headerLine: hasHeaders ? firstLine : undefined,
      firstLine: firstLine + (hasHeaders ? 1 : 0),
      lastLine: lastLine - (hasTotals ? 1 : 0),
      firstColumn,
      lastColumn,
      columnNames: header
        .slice(firstColumn, lastColumn + 1)
        .map((cell) => (typeof cell === "string" ? cell : "")),
    };
  }
}
