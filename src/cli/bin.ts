import { writeSync } from "node:fs";
import { openWorkbook } from "../hosts/xlsx";
import { nodeZip } from "../hosts/xlsx/node-zip";
import { writeWorkbook } from "../hosts/xlsx-write";
import { dayOf } from "../values/day";
import type { Day } from "../values/units";
import { main } from "./main";
import { nodeFiles } from "./node-files";
import type { Ports, Terminal } from "./ports";

declare const IOP_VERSION: string;

/** Composition root: the only place that knows the clock, the files and the terminal. */
const ports: Ports = {
  version: IOP_VERSION,
  today,
  elapsed: () => performance.now(),
  files: nodeFiles,
  openWorkbook: (name, bytes, onProgress) => openWorkbook(name, bytes, nodeZip, { onProgress }),
  writeWorkbook,
  out: (text) => {
    process.stdout.write(text);
  },
  outTerminal: terminalOf(process.stdout),
  // At once, so that progress shows while the work holds the thread.
  err: (text) => {
    writeSync(process.stderr.fd, text);
  },
  errTerminal: terminalOf(process.stderr),
};

/** Today by the calendar on this machine's wall. */
function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day;
}

function terminalOf(stream: NodeJS.WriteStream): Terminal | undefined {
  if (!stream.isTTY) return undefined;
  const colours = process.env["NO_COLOR"] === undefined && process.env["TERM"] !== "dumb";
  return { width: Math.min(stream.columns, 110), colours };
}

// A reader that stops early (`| head`) is no failure.
process.stdout.on("error", () => undefined);

void main(process.argv.slice(2), ports).then((status) => {
  process.exitCode = status;
});
