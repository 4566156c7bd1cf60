import { commandProblems as problems } from "../messages/fr/commandes";
import { consolidationTexts as texts } from "../messages/fr/consolidation";
import { definitions } from "../parameters/definitions";
import type { RapportInput } from "../report/rapport";
import { lireRapport, type RapportLu } from "../report/rapport-lecture";
import { additionner } from "../statistics/fusion";
import { foldKey } from "../values/text";
import { failure, success, type Result } from "../values/result";
import type { Day } from "../values/units";
import { readArguments } from "./arguments";
import { readToday, readYear } from "./dates";
import { checkOutput } from "./output";
import type { Ports } from "./ports";
import { readProblem } from "./open-register";
import { deliverReport, outputFor, readFormat } from "./rapport";

/** `iop consolider`: the figures of several centres, added up; the error is the sentence to show. */
export async function consolider(
  args: readonly string[],
  ports: Ports,
): Promise<Result<0, string>> {
  const read = readArguments(args, ["annee", "date", "format", "sortie", "ecraser", "interne"]);
  if (!read.ok) return read;
  const { files, value, has } = read.value;
  if (files.length === 0) return failure(problems.noReport());
  const format = readFormat(value("format"));
  if (!format.ok) return format;
  const asked = value("annee");
  if (asked === undefined) return failure(problems.noYearToAdd());
  const year = readYear(asked);
  if (!year.ok) return year;
  const date = value("date");
  const given = date === undefined ? success(undefined) : readToday(date, ports);
  if (!given.ok) return given;
  const output = outputFor(read.value, format.value, "consolidation", asked);
  const allowed = output ? checkOutput(output, ports, format.value === "xlsx") : success(undefined);
  if (!allowed.ok) return allowed;
  const reports = readReports(files, year.value, ports);
  if (!reports.ok) return reports;
  const interne = has("interne");
  const source = sourceOf(reports.value, given.value, interne);
  return deliverReport(source, { format: format.value, output, interne }, ports);
}

type Reports = readonly [RapportLu, ...RapportLu[]];

function readReports(
  files: readonly string[],
  year: number,
  ports: Ports,
): Result<Reports, string> {
  const reports: RapportLu[] = [];
  const centres = new Map<string, string>();
  const contents = new Map<string, string>();
  for (const path of files) {
    const name = ports.files.baseName(path);
    const bytes = ports.files.read(path);
    if (!bytes.ok) return failure(readProblem(name, bytes.error));
    const text = new TextDecoder().decode(bytes.value);
    const twin = contents.get(text);
    if (twin !== undefined) return failure(problems.sameReport(twin, name));
    contents.set(text, name);
    const report = lireRapport(text);
    if (!report.ok)
      return failure(
        report.error === "other-version" ? problems.otherVersion(name) : problems.notReport(name),
      );
    if (report.value.annee !== year)
      return failure(problems.otherYear(name, report.value.annee, year));
    const code = report.value.centre.code;
    const known = code === undefined ? undefined : centres.get(foldKey(code));
    if (known !== undefined) return failure(problems.sameCentre(known, name));
    if (code !== undefined) centres.set(foldKey(code), name);
    reports.push(report.value);
  }
  return success(reports as unknown as Reports);
}

/** `given`: the situation's date; without one, that of the latest report. */
function sourceOf(reports: Reports, given: Day | undefined, interne: boolean): RapportInput {
  const [first, ...others] = reports;
  const days = reports.map(({ date }) => date).sort((a, b) => a - b) as [Day, ...Day[]];
  const [earliest, latest] = [days[0], days.at(-1) ?? days[0]];
  const figures = additionner([first.figures, ...others.map((report) => report.figures)]);
  const precedente = additionner([first.precedente, ...others.map((report) => report.precedente)]);
  return {
    centre: { nom: texts.centre(reports.length), code: undefined },
    today: given ?? latest,
    figures,
    precedente,
    histoire: [precedente, figures],
    annees: [],
    // Each centre tells its own; the sums cannot.
    notes: earliest === latest ? [] : [texts.dates(earliest, latest)],
    doutes: { sansPremierJour: 0, sansDernierJour: 0, sansMontant: 0, sansInscrit: 0 },
    seuil: definitions["statistiques.seuil"].initial,
    interne,
    lignes: [],
  };
}
