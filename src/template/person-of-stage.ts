import { columnOf } from "../register/columns";
import { foldKey } from "../values/text";
import type { Content } from "./model";

const stage = columnOf("Stages", "refStage").header;
const stagiaire = columnOf("Stages", "refStagiaire").header;

/** The person of the row's stage, in functions that every Excel and LibreOffice has. */
export const personFormula = `IFERROR(INDEX(Stages[${stagiaire}],MATCH(Prestations[[#This Row],[${stage}]],Stages[${stage}],0)),"")`;

interface StageRow {
  readonly refStage?: Content | undefined;
  readonly refStagiaire?: Content | undefined;
}

/** What that formula gives: of two stages of one key, the first holds. */
export function personOf(key: Content | undefined, stages: readonly StageRow[]): string {
  if (typeof key !== "string") return "";
  const found = stages.find(
    ({ refStage }) => typeof refStage === "string" && foldKey(refStage) === foldKey(key),
  );
  return typeof found?.refStagiaire === "string" ? found.refStagiaire : "";
}
