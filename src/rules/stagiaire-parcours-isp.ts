import { rule, type Report } from "./shared/rule";

/** Le stagiaire est en parcours ISP. — Partenaires */
export const stagiaireParcoursIsp = rule({
  id: "stagiaire-parcours-isp",
  source: "Partenaires",
  places: [["Stagiaires", "parcoursIsp"]],
  gravities: ["erreur"],
  stagiaire(stagiaire, _context, report: Report<undefined>) {
    if (stagiaire.parcoursIsp === false) report(stagiaire.cell("parcoursIsp"), "erreur", undefined);
  },
});
