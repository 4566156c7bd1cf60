import { main, type ExitStatus } from "../../src/cli/main";
import type { Ports, ReadProblem, Terminal } from "../../src/cli/ports";
import type { Workbook, WorkbookProblem } from "../../src/register/workbook";
import { failure, success, type Result } from "../../src/values/result";
import { jour } from "./registre";

/** What stands at a path: a workbook in memory, why it is none, or why nothing can be read there. */
export type TestFile = Workbook | WorkbookProblem | ReadProblem;

export interface CommandOptions {
  readonly files?: Readonly<Record<string, TestFile>>;
  /** Files of plain text. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Files that cannot be written. */
  readonly locked?: readonly string[];
  readonly outTerminal?: Terminal;
  readonly errTerminal?: Terminal;
  /** What the clock shows at each look, in milliseconds. */
  readonly clock?: () => number;
}

export interface CommandResult {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
}

/** Runs a command in process, in a world made for the test; no-break spaces are shown as spaces. */
export async function iop(
  args: readonly string[],
  {
    files = {},
    texts: plainTexts = {},
    locked = [],
    outTerminal,
    errTerminal,
    clock = () => 0,
  }: CommandOptions = {},
): Promise<CommandResult> {
  const written = new Map<string, string>();
  const texts = { out: "", err: "" };
  const known = new Map(Object.entries(files));
  const order = [...known.keys()];
  const ports: Ports = {
    version: "9.9.9",
    today: () => jour("31/12/2025"),
    elapsed: clock,
    files: {
      baseName: (path) => path.split("/").at(-1) ?? path,
      exists: (path) => known.has(path) || written.has(path),
      addressFrom: (_from, path) => path,
      isSame: (a, b) => a.replace("./", "") === b.replace("./", ""),
      read: (path) => {
        const text = plainTexts[path];
        return text === undefined
          ? read(known.get(path), order.indexOf(path))
          : success(new TextEncoder().encode(text));
      },
      write: (path, bytes, overwrite) => {
        if (locked.includes(path)) return failure("unwritable");
        if (known.has(path) && !overwrite) return failure("exists");
        written.set(path, new TextDecoder().decode(bytes));
        return success(undefined);
      },
    },
    openWorkbook: (name, bytes, onProgress) => {
      onProgress(0.5);
      return open(name, known.get(order[bytes[0] ?? 0] ?? ""));
    },
    writeWorkbook: (model) => Promise.resolve(new TextEncoder().encode(JSON.stringify(model))),
    out: (text) => (texts.out += text),
    outTerminal,
    err: (text) => (texts.err += text),
    errTerminal,
  };
  const status = await main(args, ports);
  return { status, out: plain(texts.out), err: plain(texts.err), written };
}

const plain = (text: string): string => text.replace(/\u00a0/g, " ");

/** The bytes of a file only tell which one it is. */
function read(file: TestFile | undefined, place: number): Result<Uint8Array, ReadProblem> {
  if (file === undefined) return failure("not-found");
  return typeof file === "string" ? failure(file) : success(Uint8Array.of(place));
}

function open(name: string, file: TestFile | undefined): Result<Workbook, WorkbookProblem> {
  if (file === undefined || typeof file === "string") throw new Error("No such workbook.");
  return "kind" in file ? failure(file) : success({ ...file, name });
}
