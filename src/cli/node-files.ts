import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { failure, success, type Result } from "../values/result";
import type { Ports, ReadProblem, WriteProblem } from "./ports";

/** No register is near this size; more would only fill the memory. */
const LARGEST = 512 * 1024 * 1024;
/** What is enough to say what a file that is no zip is. */
const LARGEST_OTHER = 16 * 1024 * 1024;

/** Files, as Node gives them. */
export const nodeFiles: Ports["files"] = {
  baseName: (path) => basename(path),
  exists: (path) => existsSync(path),
  isSame: (a, b) => realPath(a) === realPath(b),
  addressFrom,
  read: readFile,
  write: writeFile,
};

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function addressFrom(from: string, path: string): string {
  const steps = relative(dirname(resolve(from)), resolve(path));
  // On another disk there is no relative path.
  return isAbsolute(steps)
    ? pathToFileURL(steps).href
    : steps.split(/[\\/]/).map(encodeURIComponent).join("/");
}

function readFile(path: string): Result<Uint8Array, ReadProblem> {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const stats = fstatSync(file);
    if (stats.isDirectory()) return failure("folder");
    if (stats.size > LARGEST) return failure("too-large");
    const start = readBytes(file, Math.min(2, stats.size), 0);
    const isZip = start[0] === 0x50 && start[1] === 0x4b;
    return success(readBytes(file, isZip ? stats.size : Math.min(stats.size, LARGEST_OTHER), 0));
  } catch (error) {
    return failure(codeOf(error) === "ENOENT" ? "not-found" : "unreadable");
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readBytes(file: number, size: number, position: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let read = 0;
  while (read < size) {
    const count = readSync(file, bytes, read, size - read, position + read);
    if (count === 0) break;
    read += count;
  }
  return bytes.subarray(0, read);
}

function writeFile(
  path: string,
  bytes: Uint8Array,
  overwrite: boolean,
): Result<undefined, WriteProblem> {
  try {
    writeFileSync(path, bytes, { flag: overwrite ? "w" : "wx" });
    return success(undefined);
  } catch (error) {
    return failure(codeOf(error) === "EEXIST" ? "exists" : "unwritable");
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;
