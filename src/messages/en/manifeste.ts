import type { ManifesteTexts } from "../manifeste";

export const manifesteTexts: ManifesteTexts = {
  nom: "IOP placements",
  description:
    "Checks the register of IOP placements of a Belgian social welfare centre (CPAS), works out the hours left, the allowance and travel costs, and prepares the annual report. The add-in sends nothing from the register.",
  groupe: "IOP placements",
  bouton: "IOP placements",
  boutonAide:
    "Opens the pane: what to correct, what to do next, the details of a placement and the annual report.",
  pretTitre: "IOP placements is ready",
  pretTexte:
    "On the Home tab, choose IOP placements to check the open register. In a cell, the functions start with =IOP.",
  aide: [
    "This Excel add-in checks the register of work observation placements (stages IOP) of a Belgian public social welfare centre (CPAS). It shows which rows to correct or to check, where, why, and what to do.",
    "To open it: in Excel, Home tab, IOP placements button. Functions are typed in a cell, for example =IOP.CREDIT_RESTANT(…).",
    "It changes a cell of the register only when you accept a correction. It sends nothing from the register.",
    "No button, or an empty pane? Ask the IT department that installed it. It needs Microsoft 365 or Office LTSC 2024; without them, the page stages-iop.html checks the same register.",
  ],
};
