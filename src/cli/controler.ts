import { commandProblems as problems } from "../messages/fr/commandes";
import { constatsClasseur } from "../report/constats-classeur";
import { constatsHtml } from "../report/constats-html";
import { constatsJson } from "../report/constats-json";
import { constatsTexte } from "../report/constats-texte";
import { controler as check, type Controle } from "../validation/controle";
import { failure, success, type Result } from "../values/result";
import type { Day } from "../values/units";
import { readArguments } from "./arguments";
import { readToday } from "./dates";
import { openRegister } from "./open-register";
import { checkOutput, deliver, outputOf, type OutputChoice } from "./output";
import type { Ports } from "./ports";
import { layOut } from "./text-layout";

/** Where each format goes unless another place is asked: to standard output, or to a file. */
const FORMATS = {
  texte: undefined,
  json: undefined,
  xlsx: "constats.xlsx",
  html: "constats.html",
} as const;
type Format = keyof typeof FORMATS;

interface Request {
  readonly files: readonly string[];
  readonly today: Day;
  readonly format: Format;
  readonly output: OutputChoice | undefined;
}

/** `iop controler`: 0 nothing to correct, 1 something to correct; the error is the sentence to show. */
export async function controler(
  args: readonly string[],
  ports: Ports,
): Promise<Result<0 | 1, string>> {
  const request = readRequest(args, ports);
  if (!request.ok) return request;
  const register = openRegister(request.value.files, ports);
  if (!register.ok) return register;
  const controle = check(register.value, request.value.today);
  const content = await render(controle, request.value, ports);
  const delivered = deliver(content, request.value.output, ports);
  if (!delivered.ok) return delivered;
  return success(controle.findings.some(({ severity }) => severity === "erreur") ? 1 : 0);
}

function readRequest(args: readonly string[], ports: Ports): Result<Request, string> {
  const read = readArguments(args, ["date", "format", "sortie", "ecraser"]);
  if (!read.ok) return read;
  const { files, value } = read.value;
  if (files.length === 0) return failure(problems.noFile("controler"));
  const format = value("format") ?? "texte";
  if (!isFormat(format)) return failure(problems.badFormat(format, Object.keys(FORMATS)));
  const today = readToday(value("date"), ports);
  if (!today.ok) return today;
  const output = outputOf(read.value, FORMATS[format]);
  const allowed = output ? checkOutput(output, ports, format === "xlsx") : success(undefined);
  return allowed.ok ? success({ files, today: today.value, format, output }) : allowed;
}

const isFormat = (text: string): text is Format => Object.hasOwn(FORMATS, text);

function render(
  controle: Controle,
  { files, format, output }: Request,
  ports: Ports,
): string | Promise<Uint8Array> {
  switch (format) {
    case "json":
      return `${JSON.stringify(constatsJson(controle), undefined, 2)}\n`;
    case "html":
      return constatsHtml(controle);
    case "xlsx": {
      const addressOf = (order: number): string =>
        ports.files.addressFrom(output?.path ?? "", files[order] ?? "");
      return ports.writeWorkbook(constatsClasseur(controle, addressOf));
    }
    case "texte":
      return layOut(constatsTexte(controle), output ? undefined : ports.outTerminal);
  }
}
