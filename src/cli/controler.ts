import { commandProblems as problems } from "../messages/fr/commandes";
import { registerProblem, workbookProblem } from "../messages/fr/problems";
import { readRegister } from "../register/read-register";
import type { Register } from "../register/register";
import type { Workbook } from "../register/workbook";
import { constatsJson } from "../report/constats-json";
import { constatsTexte } from "../report/constats-texte";
import { controler as check, type Controle } from "../validation/controle";
import { fromIso } from "../values/day";
import { failure, success, type Result } from "../values/result";
import { inRange } from "../values/serial";
import type { Day } from "../values/units";
import { readArguments } from "./arguments";
import { checkOutput, deliver, type OutputChoice } from "./output";
import type { Ports, ReadProblem } from "./ports";
import { Progress } from "./progress";
import { layOut } from "./text-layout";

const FORMATS = ["texte", "json"] as const;
type Format = (typeof FORMATS)[number];

interface Request {
  readonly files: readonly string[];
  readonly today: Day;
  readonly format: Format;
  readonly output: OutputChoice | undefined;
}

/** `iop controler`: 0 nothing to correct, 1 something to correct; the error is the sentence to show. */
export function controler(args: readonly string[], ports: Ports): Result<0 | 1, string> {
  const request = readRequest(args, ports);
  if (!request.ok) return request;
  const register = openRegister(request.value.files, ports);
  if (!register.ok) return register;
  const controle = check(register.value, request.value.today);
  const text = render(controle, request.value, ports);
  const delivered = deliver(text, request.value.output, ports);
  if (!delivered.ok) return delivered;
  return success(controle.findings.some(({ severity }) => severity === "erreur") ? 1 : 0);
}

function readRequest(args: readonly string[], ports: Ports): Result<Request, string> {
  const read = readArguments(args, ["date", "format", "sortie", "ecraser"]);
  if (!read.ok) return read;
  const { files, value, has } = read.value;
  if (files.length === 0) return failure(problems.noFile("controler"));
  const format = value("format") ?? "texte";
  if (!isFormat(format)) return failure(problems.badFormat(format));
  const date = value("date");
  const today = date === undefined ? ports.today() : fromIso(date);
  if (today === undefined || inRange(today) === undefined)
    return failure(problems.badDate(date ?? ""));
  const path = value("sortie");
  const output =
    path === undefined ? undefined : { path, overwrite: has("ecraser"), inputs: files };
  const allowed = output ? checkOutput(output, ports) : success(undefined);
  return allowed.ok ? success({ files, today, format, output }) : allowed;
}

const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text);

/** Reads the files given as one register. */
export function openRegister(paths: readonly string[], ports: Ports): Result<Register, string> {
  const progress = new Progress(ports);
  const workbooks: Workbook[] = [];
  for (const [order, path] of paths.entries()) {
    const name = ports.files.baseName(path);
    const bytes = ports.files.read(path);
    if (!bytes.ok) return failure(readProblem(name, bytes.error));
    const workbook = ports.openWorkbook(name, bytes.value, (fraction) => {
      progress.at((order + fraction) / paths.length);
    });
    if (!workbook.ok) return failure(workbookProblem(name, workbook.error));
    workbooks.push(workbook.value);
  }
  const register = readRegister(workbooks);
  progress.done();
  return register.ok ? register : failure(registerProblem(register.error));
}

function readProblem(name: string, problem: ReadProblem): string {
  switch (problem) {
    case "not-found":
      return problems.fileNotFound(name);
    case "folder":
      return problems.isFolder(name);
    case "unreadable":
      return problems.cannotRead(name);
    case "too-large":
      return workbookProblem(name, { kind: "too-large" });
  }
}

function render(controle: Controle, { format, output }: Request, ports: Ports): string {
  if (format === "json") return `${JSON.stringify(constatsJson(controle), undefined, 2)}\n`;
  return layOut(constatsTexte(controle), output ? undefined : ports.outTerminal);
}
