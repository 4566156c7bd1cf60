import type { Stagiaire } from "../register/entities";
import type { Row } from "../register/row";
import { foldText } from "../values/text";
import type { Day } from "../values/units";
import { rule, type Report } from "./shared/rule";
import { reportTwins, type Twin } from "./shared/twins";

/** Une personne a une seule référence. */
export const personneEnDouble = rule({
  id: "personne-en-double",
  source: null,
  places: [["Stagiaires", "refStagiaire"]],
  gravities: ["avertissement"],
  register({ stagiaires }, _context, report: Report<Twin>) {
    const counting = stagiaires.filter((row) => row.doublonDe === undefined);
    const births = new Map<Day | undefined, number>();
    for (const { dateNaissance } of counting)
      births.set(dateNaissance, (births.get(dateNaissance) ?? 0) + 1);
    const identities = (row: Row): string[] => {
      const { dateNaissance } = row as Stagiaire;
      // Names are only compared among those born the same day.
      return identitiesOf(row as Stagiaire, (births.get(dateNaissance) ?? 0) > 1);
    };
    reportTwins(counting, "refStagiaire", identities, report);
  },
});

function identitiesOf({ niss, nom, prenom, dateNaissance }: Stagiaire, byName: boolean): string[] {
  const identities: string[] = [];
  if (niss !== undefined && /^\d{11}$/.test(niss)) identities.push(`niss ${niss}`);
  if (byName && nom !== undefined && prenom !== undefined && dateNaissance !== undefined)
    identities.push(`${String(dateNaissance)} ${foldText(nom)}\n${foldText(prenom)}`);
  return identities;
}
