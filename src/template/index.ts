import { exampleRows } from "./exemple";
import { EXAMPLE, exampleReadme, readme } from "./lisez-moi";
import type { WorkbookModel } from "../workbook/model";
import { defaultParameters } from "./parametres";
import { registerWorkbook } from "./register-workbook";
import { proposedFares } from "./tarifs";
import { dayOf } from "../values/day";
import { serialOfDay } from "../values/serial";
import type { Day } from "../values/units";

/** A register to be filled in. */
export const emptyTemplate = (): WorkbookModel =>
  registerWorkbook({
    readme: readme(),
    rows: { Paramètres: defaultParameters(), Tarifs: proposedFares() },
    hidden: ["NISS"],
  });

/** 31 December 2025, at which the example is to be checked. */
const EXAMPLE_DAY = serialOfDay(dayOf(2025, 12, 31) as Day);

/** The same, filled in by an invented centre, with its mistakes. */
export const exampleRegister = (): WorkbookModel =>
  registerWorkbook({
    readme: exampleReadme(),
    rows: exampleRows(),
    title: EXAMPLE,
    situation: EXAMPLE_DAY,
  });
