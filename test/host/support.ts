import { workbookOf, type Workbook } from ".";

/** A register of two stages, and a sheet of notes. */
export const registre = (): Workbook =>
  workbookOf([
    {
      name: "Stages",
      table: "Stages",
      rows: [
        ["Référence", "Début", "Heures"],
        ["S-001", 45_292, 38],
        ["S-002", 45_299, 7.6],
      ],
      formats: [undefined, "dd/mm/yyyy", "0.00"],
    },
    { name: "Notes de l'an", rows: [["à lire"]] },
  ]);
