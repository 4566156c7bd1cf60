import { defaultParameters } from "../parametres";
import type { RegisterRows } from "../register-workbook";
import { accidents, acquittements, reprises, tarifs } from "./autres";
import { partenaires, stagiaires } from "./personnes";
import { dayRows, stageRow } from "./plan";
import { stages2023And2024 } from "./stages-2023-2024";
import { stages2025 } from "./stages-2025";
import { stages2025Later } from "./stages-2025-suite";

const plans = [...stages2023And2024, ...stages2025, ...stages2025Later];

/**
 * An invented centre over three years: most stages are in order, and each rule but
 * `colonne-absente` is broken at least once, as clerks do.
 */
export const exampleRows = (): RegisterRows => ({
  Stagiaires: stagiaires,
  Partenaires: partenaires,
  Stages: plans.map(stageRow),
  Prestations: plans.flatMap(dayRows),
  Reprises: reprises,
  Accidents: accidents,
  Paramètres: [
    { parametre: "centre.nom", valeur: "CPAS d'Exempleville", source: "Réglage du centre" },
    ...defaultParameters(),
  ],
  Tarifs: tarifs,
  Acquittements: acquittements,
});
