import { commandProblems as problems } from "../messages/fr/commandes";
import { registerProblem, workbookProblem } from "../messages/fr/problems";
import { recalculer, type Recalcul } from "../fonctions/recalcul";
import { readRegister } from "../register/read-register";
import type { Register } from "../register/register";
import type { Workbook } from "../register/workbook";
import { recalculTexte } from "../messages/fr/recalcul";
import { failure, type Result } from "../values/result";
import type { Ports, ReadProblem } from "./ports";
import { Progress } from "./progress";

/** Reads the files given as one register. */
export function openRegister(paths: readonly string[], ports: Ports): Result<Register, string> {
  const progress = new Progress(ports);
  const workbooks: Workbook[] = [];
  const recalculs: Recalcul[] = [];
  for (const [order, path] of paths.entries()) {
    const name = ports.files.baseName(path);
    const bytes = ports.files.read(path);
    if (!bytes.ok) return failure(readProblem(name, bytes.error));
    const workbook = ports.openWorkbook(name, bytes.value, (fraction) => {
      progress.at((order + fraction) / paths.length);
    });
    if (!workbook.ok) return failure(workbookProblem(name, workbook.error));
    const recalcul = recalculer(workbook.value);
    recalculs.push(recalcul);
    workbooks.push(recalcul.workbook);
  }
  const register = readRegister(workbooks);
  progress.done();
  if (register.ok) for (const line of recalculs.flatMap(recalculTexte)) ports.err(`${line}\n`);
  return register.ok ? register : failure(registerProblem(register.error));
}

/** Why a file cannot be read, in one sentence. */
export function readProblem(name: string, problem: ReadProblem): string {
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
