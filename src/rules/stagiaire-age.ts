import { birthday } from "../values/day";
import type { Day } from "../values/units";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly debut: Day;
  /** The first day on which the person is old enough. */
  readonly anniversaire: Day;
  readonly ageMin: number;
}

/** Le stagiaire a au moins 18 ans le premier jour. — Partenaires */
export const stagiaireAge = rule({
  id: "stagiaire-age",
  source: "Partenaires",
  places: [["Stages", "refStagiaire"]],
  gravities: ["erreur"],
  stage(stage, { settings }, report: Report<Values>) {
    const naissance = stage.stagiaire?.dateNaissance;
    const debut = stage.dateDebut;
    if (naissance === undefined || debut === undefined) return;
    const ageMin = settings.at("stagiaire.age-min", debut);
    const anniversaire = birthday(naissance, ageMin);
    if (debut < anniversaire)
      report(stage.cell("refStagiaire"), "erreur", { debut, anniversaire, ageMin });
  },
});
