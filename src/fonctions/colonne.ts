import { fonctionsTexts as texts } from "../messages/fr/fonctions";
import { listValue } from "../register/read-list";
import { Fault } from "../register/fault";
import { dateFromNumber, dateFromText } from "../register/read-date";
import {
  hoursFromNumber,
  hoursFromText,
  numberFromNumber,
  numberFromText,
} from "../register/read-number";
import { shownNumber } from "../register/cell-reader";
import type { ListName } from "../register/lists";
import type { Day, Millionths, Minutes } from "../values/units";
import { celluleDe, estPlage, texteDe, type Argument, type Cellule } from "./cellules";
import { refuser, type Sortie } from "./refus";

/** Rows of a whole column of Excel: nobody means to fill that many. */
const WHOLE_COLUMN = 1_048_576;

/** One argument: a cell that holds for every row, or a column. */
export class Colonne {
  private readonly cells: readonly (readonly unknown[])[];

  constructor(
    /** As Excel shows it. */
    readonly nom: string,
    argument: Argument,
  ) {
    this.cells = estPlage(argument) ? argument : [[argument]];
    if (this.cells.some((row) => row.length > 1)) refuser(texts.severalColumns(nom));
  }

  get hauteur(): number {
    return this.cells.length;
  }

  /** What Excel gave for that row, from 0; one cell alone holds for all. */
  brut(row: number): unknown {
    return this.cells[this.cells.length === 1 ? 0 : row]?.[0];
  }

  cellule(row: number): Cellule {
    return celluleDe(this.brut(row));
  }

  /** « 3e ligne de « heures » », or « heures » alone. */
  lieu(row: number): string {
    return texts.place(this.nom, this.hauteur === 1 ? undefined : row + 1);
  }

  /** Refuses a row that holds nothing. */
  exiger<V>(row: number, value: V | undefined): V {
    return value ?? refuser(texts.missing(this.lieu(row)));
  }

  texte(row: number): string | undefined {
    const cell = this.cellule(row);
    if (cell instanceof Fault) return this.refuserCellule(row, cell);
    return typeof cell === "number"
      ? shownNumber(cell)
      : cell === undefined
        ? undefined
        : String(cell);
  }

  /** A date; 0 is an empty cell. */
  jour(row: number): Day | undefined {
    return this.lire(
      row,
      (value) => (value === 0 ? undefined : dateFromNumber(value, false)),
      dateFromText,
      {
        kind: "not-a-date",
      },
    );
  }

  /** Decimal hours, to the minute. */
  heures(row: number): Minutes | undefined {
    return this.lire(row, hoursFromNumber, hoursFromText, { kind: "not-hours" });
  }

  /** Days, or another decimal number. */
  nombre(row: number): Millionths | undefined {
    return this.lire(row, numberFromNumber, numberFromText, { kind: "not-a-number" });
  }

  /** A value of a list; a synonym of one wins over a mark for nothing, and 0 is an empty cell. */
  liste(row: number, list: ListName): string | undefined {
    const brut = this.brut(row);
    if (brut === 0) return undefined;
    const known = listValue(list, texteDe(brut));
    if (known !== undefined || this.texte(row) === undefined) return known;
    return this.refuserCellule(row, new Fault({ kind: "not-in-list", list }));
  }

  refuserCellule(row: number, { reason }: Fault): never {
    return refuser(texts.unreadable(this.lieu(row), reason));
  }

  private lire<V>(
    row: number,
    number: (value: number) => V | Fault | undefined,
    text: (text: string) => V | Fault,
    otherwise: ConstructorParameters<typeof Fault>[0],
  ): V | undefined {
    const cell = this.cellule(row);
    if (cell === undefined) return undefined;
    const value =
      typeof cell === "number"
        ? number(cell)
        : typeof cell === "string"
          ? text(cell)
          : typeof cell === "boolean"
            ? new Fault(otherwise)
            : cell;
    return value instanceof Fault ? this.refuserCellule(row, value) : value;
  }
}

/** The common height of columns; refuses columns of different heights. */
export function hauteurDe(colonnes: readonly Colonne[]): number {
  const tall = colonnes.filter(({ hauteur }) => hauteur > 1);
  const [first] = tall;
  for (const other of tall)
    if (first && other.hauteur !== first.hauteur)
      refuser(texts.heights([first.nom, first.hauteur], [other.nom, other.hauteur]));
  return first?.hauteur ?? 1;
}

/** One result for each row of the columns. */
export function etaler(
  colonnes: readonly Colonne[],
  resultat: (row: number) => Sortie,
): Sortie[][] {
  const height = hauteurDe(colonnes);
  if (height >= WHOLE_COLUMN)
    refuser(texts.wholeColumn(colonnes.find(({ hauteur }) => hauteur === height)?.nom ?? ""));
  return Array.from({ length: height }, (_, row) => [resultat(row)]);
}
