import { missingBeforeStart } from "./shared/before-start";

/** Les objectifs sont définis avant le début. — Procédure 1 */
export const objectifsDefinis = missingBeforeStart("objectifs-definis", "objectifs", "Procédure 1");
