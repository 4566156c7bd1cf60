import type { WorkbookModel } from "../workbook/model";
import type { Workbook, WorkbookProblem } from "../register/workbook";
import type { Result } from "../values/result";
import type { Day } from "../values/units";

export type ReadProblem = "not-found" | "folder" | "unreadable" | "too-large";
export type WriteProblem = "exists" | "unwritable";

/** All that a command needs of the world around it. */
export interface Ports {
  readonly version: string;
  today(): Day;
  /** Milliseconds, only to know how long something lasts. */
  elapsed(): number;
  readonly files: {
    baseName(path: string): string;
    exists(path: string): boolean;
    isSame(a: string, b: string): boolean;
    /** The address of a file as a URI, relative to the folder of another. */
    addressFrom(from: string, path: string): string;
    read(path: string): Result<Uint8Array, ReadProblem>;
    /** Without `overwrite` an existing file is left as it is. */
    write(path: string, bytes: Uint8Array, overwrite: boolean): Result<undefined, WriteProblem>;
  };
  openWorkbook(
    name: string,
    bytes: Uint8Array,
    onProgress: (fraction: number) => void,
  ): Result<Workbook, WorkbookProblem>;
  writeWorkbook(model: WorkbookModel): Promise<Uint8Array>;
  out(text: string): void;
  readonly outTerminal: Terminal | undefined;
  err(text: string): void;
  readonly errTerminal: Terminal | undefined;
}

export interface Terminal {
  /** Characters in a line. */
  readonly width: number;
  readonly colours: boolean;
}
