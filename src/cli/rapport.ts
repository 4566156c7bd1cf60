import { commandProblems as problems } from "../messages/fr/commandes";
import { rapportTexts } from "../messages/fr/rapport";
import { rapportClasseur } from "../report/rapport-classeur";
import { rapportHtml } from "../report/rapport-html";
import { rapportJson } from "../report/rapport-json";
import { rapportTexte } from "../report/rapport-texte";
import { rapportOf, type RapportInput } from "../report/rapport";
import { sourceDe } from "../report/rapport/source";
import { anneesOf } from "../statistics";
import { controler } from "../validation/controle";
import { failure, success, type Result } from "../values/result";
import { readArguments, type Arguments } from "./arguments";
import { readToday, readYear } from "./dates";
import { openRegister } from "./open-register";
import { checkOutput, deliver, outputOf, type OutputChoice } from "./output";
import type { Ports } from "./ports";
import { layOut } from "./text-layout";

const FORMATS = ["texte", "json", "xlsx", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** `iop rapport`: the year's figures; the error is the sentence to show. */
export async function rapport(args: readonly string[], ports: Ports): Promise<Result<0, string>> {
  const read = readArguments(args, ["annee", "date", "format", "sortie", "ecraser", "interne"]);
  if (!read.ok) return read;
  const { files, value, has } = read.value;
  if (files.length === 0) return failure(problems.noFile("rapport"));
  const format = readFormat(value("format"));
  if (!format.ok) return format;
  const today = readToday(value("date"), ports);
  if (!today.ok) return today;
  const asked = value("annee");
  const year = asked === undefined ? success(undefined) : readYear(asked);
  if (!year.ok) return year;
  const output = outputFor(read.value, format.value, "rapport", asked);
  const allowed = output ? checkOutput(output, ports, format.value === "xlsx") : success(undefined);
  if (!allowed.ok) return allowed;
  const register = openRegister(files, ports);
  if (!register.ok) return register;
  const controle = controler(register.value, today.value);
  if (year.value === undefined) return failure(problems.noYear(anneesOf(controle)));
  return deliverReport(
    sourceDe(controle, year.value, has("interne")),
    { format: format.value, output, interne: has("interne") },
    ports,
  );
}

export function readFormat(format = "texte"): Result<Format, string> {
  return (FORMATS as readonly string[]).includes(format)
    ? success(format as Format)
    : failure(problems.badFormat(format, FORMATS));
}

/** A workbook and a page go to a file of their own; the others to standard output. */
export const outputFor = (
  args: Arguments,
  format: Format,
  name: string,
  year: string | undefined,
): OutputChoice | undefined =>
  outputOf(
    args,
    format === "xlsx" || format === "html" ? `${name}-${year ?? ""}.${format}` : undefined,
  );

interface Delivery {
  readonly format: Format;
  readonly output: OutputChoice | undefined;
  readonly interne: boolean;
}

export async function deliverReport(
  source: RapportInput,
  { format, output, interne }: Delivery,
  ports: Ports,
): Promise<Result<0, string>> {
  const content = await render(source, format, interne, output, ports);
  const delivered = deliver(content, output, ports);
  if (!delivered.ok) return delivered;
  // On a file of figures nobody sees that there are none.
  if (source.figures.nombres.stages === 0)
    ports.err(`${rapportTexts.emptyYear(source.figures.annee, source.annees)}\n`);
  return success(0);
}

function render(
  source: RapportInput,
  format: Format,
  interne: boolean,
  output: OutputChoice | undefined,
  ports: Ports,
): string | Promise<Uint8Array> {
  switch (format) {
    case "json":
      return `${JSON.stringify(rapportJson({ ...source, date: source.today }, interne), undefined, 2)}\n`;
    case "html":
      return rapportHtml(rapportOf(source));
    case "xlsx":
      return ports.writeWorkbook(rapportClasseur(rapportOf(source)));
    case "texte":
      return layOut(rapportTexte(rapportOf(source)), output ? undefined : ports.outTerminal);
  }
}
