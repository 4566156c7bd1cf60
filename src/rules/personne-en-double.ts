import type { Stagiaire } from "../register/entities";
import { foldText } from "../values/text";
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
    reportTwins(counting, "refStagiaire", (row) => identitiesOf(row as Stagiaire), report);
  },
});

function identitiesOf({ niss, nom, prenom, dateNaissance }: Stagiaire): string[] {
  const identities: string[] = [];
  if (niss !== undefined && /^\d{11}$/.test(niss)) identities.push(`niss ${niss}`);
  if (nom !== undefined && prenom !== undefined && dateNaissance !== undefined)
    identities.push(`${String(dateNaissance)} ${foldText(nom)}\n${foldText(prenom)}`);
  return identities;
}
