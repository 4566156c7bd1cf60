import { missingBeforeStart } from "./shared/before-start";

/** Le programme des activités est élaboré avant le début. — Partenaires */
export const programmeActivites = missingBeforeStart(
  "programme-activites",
  "taches",
  "Partenaires",
);
