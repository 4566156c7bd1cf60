import { isBce } from "../values/identifiers";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly kind: "length" | "check-digits";
}

/** Un numéro BCE se vérifie par ses derniers chiffres. */
export const bceInvalide = rule({
  id: "bce-invalide",
  source: null,
  places: [["Partenaires", "numeroBce"]],
  gravities: ["avertissement"],
  partenaire(partenaire, _context, report: Report<Values>) {
    const { numeroBce } = partenaire;
    if (numeroBce === undefined || isBce(numeroBce)) return;
    const kind = /^\d{10}$/.test(numeroBce) ? "check-digits" : "length";
    report(partenaire.cell("numeroBce"), "avertissement", { kind });
  },
});
