import type { Personne, Stage } from "../register/entities";
import { Fault } from "../register/fault";
import { dateFromText } from "../register/read-date";
import { hoursFromText } from "../register/read-number";
import type { Register } from "../register/register";
import { foldKey } from "../values/text";
import type { Day, Minutes } from "../values/units";

/** A register, seen on its control date. */
export interface Scene {
  readonly register: Register;
  readonly today: Day;
}

export const personOf = ({ register }: Scene, reference: string): Personne | undefined =>
  register.personnes.find(({ key }) => key === foldKey(reference));

export const stageOf = ({ register }: Scene, reference: string): Stage | undefined =>
  register.stages.find((stage) => stage.compte && stage.key("refStage") === foldKey(reference));

/** A day as a question writes it, read as a cell would be. */
export const typedDay = (text: string): Day => readable(dateFromText(text), text);

export const typedHours = (text: string): Minutes => readable(hoursFromText(text), text);

function readable<V>(reading: V | Fault, text: string): V {
  if (reading instanceof Fault) throw new Error(`An example writes ${text}, which cannot be read.`);
  return reading;
}
