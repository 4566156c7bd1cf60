import type { RegisterRows } from "../register-workbook";

export const exampleRows = (): RegisterRows => ({
  Stagiaires: [{ refStagiaire: "B-001", nom: "Lambert", statut: "RI", parcoursIsp: "Oui" }],
});
