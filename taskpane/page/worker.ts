import { fault, registerProblem } from "../../src/messages/fr/problems";
import type { Documents } from "../../src/pane/documents";
import { Session } from "../../src/pane/session";
import { readRegister } from "../../src/register/read-register";
import { dayOf } from "../../src/values/day";
import { failure, success, type Result } from "../../src/values/result";
import type { Day } from "../../src/values/units";
import type { Outils } from "./documents";
import type { Lire } from "./lecteur";
import type { Demande, Fichier, Reponse } from "./messages";

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: MessageEvent<Demande>) => void) | null;
  postMessage(reponse: Reponse): void;
  importScripts(address: string): void;
  iopLire?: Lire;
  iopOutils?: Outils;
}
const scope = globalThis as unknown as Scope;

let session: Session | undefined;
let given: readonly Fichier[] = [];
let documents: Documents | undefined;

function open(
  fichiers: readonly Fichier[],
  today: Day,
  progress: (part: number) => void,
): Result<undefined, string> {
  const workbooks = (scope.iopLire as Lire)(fichiers, progress);
  if (!workbooks.ok) return workbooks;
  const register = readRegister(workbooks.value);
  if (!register.ok) return failure(registerProblem(register.error));
  session = Session.ouvrir(workbooks.value, register.value, today);
  given = fichiers;
  return success(undefined);
}

/** The example is looked at on the day for which it was made. */
async function openExample(): Promise<Result<undefined, string>> {
  const octets = await (scope.iopOutils as Outils).example();
  const fichier = { nom: "registre-exemple.xlsx", octets };
  return open([fichier], dayOf(2025, 12, 31) as Day, () => undefined);
}

/** Who answers a question: the session, or what was loaded to make documents of it. */
function answering(methode: string): unknown {
  if (!session || methode in session) return session;
  documents ??= scope.iopOutils?.documentsOf(session.controle, given);
  return documents;
}

async function answer(demande: Demande): Promise<Reponse> {
  const { id } = demande;
  const opened = (result: Result<undefined, string>): Reponse =>
    result.ok
      ? { id, kind: "valeur", valeur: undefined }
      : { id, kind: "probleme", probleme: result.error };
  switch (demande.kind) {
    case "ouvrir":
      return opened(
        open(demande.fichiers, demande.aujourdhui as Day, (part) => {
          scope.postMessage({ id, kind: "progres", part });
        }),
      );
    case "exemple":
      return opened(await openExample());
    case "vide":
      return { id, kind: "valeur", valeur: await scope.iopOutils?.vide() };
    case "script":
      // An address made by the page would be of another origin where it is opened as a file.
      scope.importScripts(
        URL.createObjectURL(new Blob([demande.script], { type: "text/javascript" })),
      );
      return { id, kind: "valeur", valeur: undefined };
    case "question": {
      const { methode, args } = demande;
      const one = answering(methode) as Record<string, (...args: readonly unknown[]) => unknown>;
      return { id, kind: "valeur", valeur: await one[methode]?.(...args) };
    }
  }
}

scope.onmessage = ({ data }) => {
  answer(data)
    .catch((): Reponse => ({
      id: data.id,
      kind: "probleme",
      // Never the words of the fault: they may quote a cell.
      probleme: fault,
    }))
    .then((reponse) => {
      scope.postMessage(reponse);
    });
};
