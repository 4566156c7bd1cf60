import { exampleRows } from "./exemple";
import { EXAMPLE, exampleReadme, readme } from "./lisez-moi";
import type { WorkbookModel } from "./model";
import { defaultParameters } from "./parametres";
import { registerWorkbook } from "./register-workbook";
import { proposedFares } from "./tarifs";

export type {
  CellFormat,
  Content,
  Formula,
  PageLine,
  PageSheet,
  TableColumn,
  TableSheet,
  WorkbookModel,
} from "./model";

/** A register to be filled in. */
export const emptyTemplate = (): WorkbookModel =>
  registerWorkbook({
    readme: readme(),
    rows: { Paramètres: defaultParameters(), Tarifs: proposedFares() },
    hidden: ["NISS"],
  });

/** The same, filled in by an invented centre, with its mistakes. */
export const exampleRegister = (): WorkbookModel =>
  registerWorkbook({ readme: exampleReadme(), rows: exampleRows(), title: EXAMPLE });
