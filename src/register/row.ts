import { foldKey } from "../values/text";
import type { Cents, Day, Millionths, Minutes } from "../values/units";
import type { Rate, RawCell } from "./cell-reader";
import {
  fieldsOf,
  referenceField,
  type Column,
  type ColumnType,
  type Field,
  type SheetName,
  type sheets,
} from "./columns";
import type { FaultReason } from "./fault";
import type { ListName, ListValue } from "./lists";
import type { RegisterFile, SheetRows } from "./sheet-rows";
import { State } from "./typed-column";

interface ValueTypes {
  key: string;
  text: string;
  date: Day;
  hours: Minutes;
  number: Millionths;
  money: Cents;
  rate: Rate;
  niss: string;
  bce: string;
  yesNo: boolean;
  raw: RawCell;
}

type ValueOf<C> =
  C extends Column<infer T, infer L>
    ? T extends "list"
      ? [L] extends [ListName]
        ? ListValue<L>
        : never
      : T extends Exclude<ColumnType, "list">
        ? ValueTypes[T]
        : never
    : never;

/** The values of a row by field; undefined where the cell is missing, unreadable or has no column. */
export type Values<S extends SheetName> = {
  readonly [F in Field<S>]: ValueOf<(typeof sheets)[S][F]> | undefined;
};

/** A row that remembers its cells: a view over the columns of its sheet. */
export abstract class Row<out S extends SheetName = SheetName> {
  constructor(
    readonly rows: SheetRows<S>,
    readonly index: number,
  ) {}

  get sheet(): S {
    return this.rows.sheet;
  }

  get file(): RegisterFile {
    return this.rows.file;
  }

  /** The sheet's row number, from 1. */
  get line(): number {
    return this.rows.lines[this.index] as number;
  }

  state(field: Field<S>): State {
    const column = this.rows.columns[field];
    return column ? (column.states[this.index] as State) : State.absent;
  }

  /** Whether the column is there. */
  has(field: Field<S>): boolean {
    return this.state(field) !== State.absent;
  }

  /** Whether the column is there and this cell of it holds nothing. */
  isMissing(field: Field<S>): boolean {
    return this.state(field) === State.missing;
  }

  isUnreadable(field: Field<S>): boolean {
    return this.state(field) === State.unreadable;
  }

  /** Whether any cell of the row is unreadable. */
  hasUnreadable(): boolean {
    return Object.values(this.rows.columns).some(
      (column) => column?.states[this.index] === State.unreadable,
    );
  }

  value(field: Field<S>): unknown {
    return this.rows.columns[field]?.values[this.index];
  }

  fault(field: Field<S>): FaultReason | undefined {
    return this.rows.columns[field]?.faults.get(this.index);
  }

  /** The key in that cell, as keys are compared. */
  key(field: Field<S>): string | undefined {
    const value = this.value(field);
    return typeof value === "string" ? foldKey(value) : undefined;
  }

  /** What tells the row to a person: its key, or that of the stage or person it is about. */
  get shownReference(): string {
    const value = this.value(referenceField[this.rows.sheet]);
    return typeof value === "string" ? value : "";
  }

  cell(field: Field<S>): Cell {
    return { row: this, field };
  }
}

/** One cell of a row, by the field of its sheet. */
export interface Cell {
  readonly row: Row;
  readonly field: string;
}

type RowClass<S extends SheetName> = new (rows: SheetRows<S>, index: number) => Row<S> & Values<S>;

/** A class of rows of that sheet, with one getter a column: the fields follow the table of columns. */
export function rowClass<S extends SheetName>(sheet: S): RowClass<S> {
  class SheetRow extends Row<S> {}
  fieldsOf(sheet).forEach((field, place) => {
    Object.defineProperty(SheetRow.prototype, field, {
      get(this: Row<S>) {
        return this.rows.values[place]?.[this.index];
      },
    });
  });
  return SheetRow as unknown as RowClass<S>;
}
