import type { Field, SheetName } from "../register/columns";
import { definitions } from "../parameters/definitions";
import type { Parametre, Prestation } from "../register/entities";
import type { Row } from "../register/row";
import type { SheetRows } from "../register/sheet-rows";
import { State } from "../register/typed-column";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly sheet: SheetName;
  readonly field: string;
}

/** What every row of a sheet must hold, whatever the rest of the row says. */
const always: { readonly [S in SheetName]?: readonly Field<S>[] } = {
  Stagiaires: ["refStagiaire", "dateNaissance", "statut", "parcoursIsp"],
  Partenaires: ["refPartenaire", "secteur"],
  Stages: ["refStage", "refStagiaire", "refPartenaire"],
  Prestations: ["refStage", "date"],
  Reprises: ["refStagiaire", "date", "heures"],
  Accidents: ["refStage", "date"],
  Paramètres: ["parametre"],
  Tarifs: ["code"],
};

/** Chaque ligne porte ce qui permet de la contrôler. */
export const donneeManquante = rule({
  id: "donnee-manquante",
  source: null,
  places: "any-cell",
  gravities: ["erreur"],
  register(register, _context, report: Report<Values>) {
    const tell = <S extends SheetName>(row: Row<S>, field: Field<S>): void => {
      if (row.isMissing(field)) report(row.cell(field), "erreur", { sheet: row.sheet, field });
    };
    for (const rows of register.sheets)
      for (const field of (always[rows.sheet] ?? []) as readonly Field<SheetName>[])
        for (const index of missingRows(rows, field)) tell(register.row(rows, index), field);
    for (const rows of register.sheets)
      if (rows.sheet === "Prestations")
        for (const index of missingRows(rows, "heures")) {
          const row = register.row(rows, index) as Prestation;
          if (row.presence === "Présent") tell(row, "heures");
        }
    for (const stage of register.stages) {
      if (stage.interrompu) tell(stage, "dateFinReelle");
      if (stage.indemnite !== undefined) tell(stage, "regimeIndemnite");
      if (stage.deplacements !== undefined) tell(stage, "tarifParJour");
    }
    for (const row of register.parametres) if (!endsPolicy(row)) tell(row, "valeur");
  },
});

/** An empty value ends a policy. */
function endsPolicy({ cle }: Parametre): boolean {
  return cle !== undefined && "canEnd" in definitions[cle];
}

/** The rows whose cell holds nothing; none where the column is absent. */
function* missingRows(rows: SheetRows, field: Field<SheetName>): Iterable<number> {
  const states = rows.columns[field]?.states;
  if (!states) return;
  for (let at = states.indexOf(State.missing); at >= 0; at = states.indexOf(State.missing, at + 1))
    yield at;
}
