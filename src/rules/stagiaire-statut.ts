import { rule, type Report } from "./shared/rule";

/** Le stagiaire a droit au RI ou à l'ASE. — Partenaires */
export const stagiaireStatut = rule({
  id: "stagiaire-statut",
  source: "Partenaires",
  places: [["Stagiaires", "statut"]],
  gravities: ["erreur"],
  stagiaire(stagiaire, _context, report: Report<undefined>) {
    if (stagiaire.fault("statut")?.kind === "not-in-list")
      report(stagiaire.cell("statut"), "erreur", undefined);
  },
});
