import { openWorkbook } from "../../src/hosts/xlsx";
import { browserZip } from "../../src/hosts/xlsx/browser-zip";
import { editWorkbook } from "../../src/hosts/xlsx/edit";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { registerProblem, workbookProblem } from "../../src/messages/fr/problems";
import { vuesTexts } from "../../src/messages/fr/vues";
import { paneTexts } from "../../src/messages/fr/pane";
import type { Changement } from "../../src/pane/corrections";
import { Session } from "../../src/pane/session";
import { readRegister } from "../../src/register/read-register";
import type { Workbook } from "../../src/register/workbook";
import { exampleRegister } from "../../src/template";
import { dayOf } from "../../src/values/day";
import { failure, success, type Result } from "../../src/values/result";
import type { Day } from "../../src/values/units";
import type { Demande, Reponse } from "./messages";

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<Demande>) => void) | null;
  postMessage(reponse: Reponse): void;
  importScripts(address: string): void;
}
const scope = globalThis as unknown as Scope;

let session: Session | undefined;

type Fichiers = Extract<Demande, { kind: "ouvrir" }>["fichiers"];

function open(
  fichiers: Fichiers,
  today: Day,
  progress: (part: number) => void,
): Result<Session, string> {
  const workbooks: Workbook[] = [];
  for (const [order, { nom, octets }] of fichiers.entries()) {
    const read = openWorkbook(nom, octets, browserZip, {
      onProgress: (part) => {
        progress((order + part) / fichiers.length);
      },
    });
    if (!read.ok) return failure(workbookProblem(nom, read.error));
    workbooks.push(read.value);
  }
  const register = readRegister(workbooks);
  return register.ok
    ? success(new Session(workbooks, register.value, today, writeWorkbook, editorOf(fichiers)))
    : failure(registerProblem(register.error));
}

/** Writes changes into a copy of a file that was given. */
const editorOf =
  (fichiers: Fichiers) =>
  (order: number, changements: readonly Changement[]): Result<Uint8Array, string> => {
    const { nom, octets } = fichiers[order] as Fichiers[number];
    const edited = editWorkbook(octets, changements, browserZip, { recalculate: false });
    return edited.ok ? edited : failure(paneTexts.cannotEdit(nom));
  };

/** The example is looked at on the day for which it was made. */
async function openExample(): Promise<Result<Session, string>> {
  const octets = await writeWorkbook(exampleRegister());
  return open(
    [{ nom: "registre-exemple.xlsx", octets }],
    dayOf(2025, 12, 31) as Day,
    () => undefined,
  );
}

async function answer(demande: Demande): Promise<Reponse> {
  const { id } = demande;
  const opened = (result: Result<Session, string>): Reponse => {
    if (!result.ok) return { id, kind: "probleme", probleme: result.error };
    session = result.value;
    return { id, kind: "valeur", valeur: undefined };
  };
  switch (demande.kind) {
    case "ouvrir":
      return opened(
        open(demande.fichiers, demande.aujourdhui as Day, (part) => {
          scope.postMessage({ id, kind: "progres", part });
        }),
      );
    case "exemple":
      return opened(await openExample());
    case "ecrivain":
      // An address made by the page would be of another origin where it is opened as a file.
      scope.importScripts(
        URL.createObjectURL(new Blob([demande.script], { type: "text/javascript" })),
      );
      return { id, kind: "valeur", valeur: undefined };
    case "question": {
      const method = (
        session as unknown as Record<string, (...args: readonly unknown[]) => unknown>
      )[demande.methode];
      return { id, kind: "valeur", valeur: await method?.call(session, ...demande.args) };
    }
  }
}

scope.onmessage = ({ data }) => {
  answer(data)
    .catch((): Reponse => ({
      id: data.id,
      kind: "probleme",
      // Never the words of the fault: they may quote a cell.
      probleme: vuesTexts.fault,
    }))
    .then((reponse) => {
      scope.postMessage(reponse);
    });
};
