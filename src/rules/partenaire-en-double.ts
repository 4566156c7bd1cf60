import type { Partenaire } from "../register/entities";
import { foldText } from "../values/text";
import { rule, type Report } from "./shared/rule";
import { reportTwins, type Twin } from "./shared/twins";

/** Un partenaire a une seule référence. */
export const partenaireEnDouble = rule({
  id: "partenaire-en-double",
  source: null,
  places: [["Partenaires", "refPartenaire"]],
  gravities: ["avertissement"],
  register({ partenaires }, _context, report: Report<Twin>) {
    const counting = partenaires.filter((row) => row.doublonDe === undefined);
    reportTwins(counting, "refPartenaire", (row) => identitiesOf(row as Partenaire), report);
  },
});

function identitiesOf({ numeroBce, denomination }: Partenaire): string[] {
  const identities: string[] = [];
  if (numeroBce !== undefined && /^\d{10}$/.test(numeroBce)) identities.push(`bce ${numeroBce}`);
  if (denomination !== undefined) identities.push(`nom ${foldText(denomination)}`);
  return identities;
}
