import { missingBeforeStart } from "./shared/before-start";

/** Le partenaire désigne un tuteur avant le début. — Partenaires */
export const tuteurDesigne = missingBeforeStart("tuteur-designe", "tuteur", "Partenaires");
