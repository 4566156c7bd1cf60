import { nissBirth, nissCenturies } from "../values/identifiers";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly kind: "length" | "check-digits" | "birth";
}

/** Un NISS se vérifie par ses derniers chiffres, et porte la date de naissance. */
export const nissInvalide = rule({
  id: "niss-invalide",
  source: null,
  places: [["Stagiaires", "niss"]],
  gravities: ["avertissement"],
  stagiaire(stagiaire, _context, report: Report<Values>) {
    const { niss, dateNaissance } = stagiaire;
    if (niss === undefined) return;
    const cell = stagiaire.cell("niss");
    const centuries = nissCenturies(niss);
    if (!/^\d{11}$/.test(niss)) report(cell, "avertissement", { kind: "length" });
    else if (centuries.length === 0) report(cell, "avertissement", { kind: "check-digits" });
    else if (
      dateNaissance !== undefined &&
      !centuries.some((century) => {
        const birth = nissBirth(niss, century);
        return birth === undefined || birth === dateNaissance;
      })
    )
      report(cell, "avertissement", { kind: "birth" });
  },
});
