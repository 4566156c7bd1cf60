import { commandProblems as problems, commandTexts } from "../messages/fr/commandes";
import { paiementsTexts } from "../messages/fr/paiements";
import { paiementsOf } from "../report/paiements";
import { paiementsClasseur } from "../report/paiements-classeur";
import { controler } from "../validation/controle";
import { failure, success, type Result } from "../values/result";
import { readArguments } from "./arguments";
import { readMonth, readToday } from "./dates";
import { openRegister } from "./open-register";
import { checkOutput, outputOf, writeOutput } from "./output";
import type { Ports } from "./ports";

/** `iop paiements`: writes the statement of payments of a month; the error is the sentence to show. */
export async function paiements(args: readonly string[], ports: Ports): Promise<Result<0, string>> {
  const read = readArguments(args, ["mois", "date", "sortie", "ecraser"]);
  if (!read.ok) return read;
  const { files, value } = read.value;
  if (files.length === 0) return failure(problems.noFile("paiements"));
  const month = readMonth(value("mois"));
  if (!month.ok) return month;
  const today = readToday(value("date"), ports);
  if (!today.ok) return today;
  const output = outputOf(read.value, `paiements-${value("mois") ?? ""}.xlsx`);
  const allowed = checkOutput(output, ports, true);
  if (!allowed.ok) return allowed;
  const register = openRegister(files, ports);
  if (!register.ok) return register;
  const controle = controler(register.value, today.value);
  const list = paiementsOf(controle, month.value);
  const bytes = await ports.writeWorkbook(paiementsClasseur(controle, list));
  const written = writeOutput(output, bytes, ports);
  if (!written.ok) return written;
  const doubtful = list.lines.filter(({ total }) => total === undefined).length;
  ports.out(
    `${paiementsTexts.summary(list.lines.length, list.total, doubtful)}\n${commandTexts.written(output.path)}\n`,
  );
  return success(0);
}
