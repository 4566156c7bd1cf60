import { Fares, type FareVersion } from "../parameters/fares";
import type { ParameterKey } from "../parameters/definitions";
import { Settings, type SettingVersion } from "../parameters/settings";
import { definitions } from "../parameters/definitions";
import type { SheetName } from "./columns";
import {
  Accident,
  Acquittement,
  Parametre,
  Partenaire,
  Prestation,
  Reprise,
  Stage,
  Stagiaire,
  Tarif,
  type Personne,
} from "./entities";
import { Fault } from "./fault";
import {
  linkPartenaires,
  linkPersonnes,
  linkPrestations,
  linkStages,
  linkToStages,
  linkReprises,
} from "./links";
import type { Row } from "./row";
import type { RegisterFile, SheetRows } from "./sheet-rows";

/** Everything that the files given together say, as rows that know each other. */
export interface Register {
  readonly files: readonly RegisterFile[];
  /** In the order of the files, then of the contract's sheets. */
  readonly sheets: readonly SheetRows[];
  readonly stagiaires: readonly Stagiaire[];
  readonly partenaires: readonly Partenaire[];
  readonly stages: readonly Stage[];
  readonly prestations: readonly Prestation[];
  readonly reprises: readonly Reprise[];
  readonly accidents: readonly Accident[];
  readonly parametres: readonly Parametre[];
  readonly tarifs: readonly Tarif[];
  readonly acquittements: readonly Acquittement[];
  readonly personnes: readonly Personne[];
  readonly settings: Settings;
  readonly fares: Fares;
  /** The row of a sheet by its place. */
  row(rows: SheetRows, index: number): Row;
  /** Whether some sheet of that name has lost a required column: references into it stay silent. */
  isUnusable(sheet: SheetName): boolean;
}

/** Links the typed rows of all files into one register. */
export function buildRegister(
  files: readonly RegisterFile[],
  sheets: readonly SheetRows[],
): Register {
  const built = new Map<SheetRows, readonly Row[]>();
  const instances = <R extends Row>(sheet: SheetName, build: RowBuilder<R>): readonly R[] =>
    sheets.flatMap((rows) => {
      if (rows.sheet !== sheet) return [];
      const found: R[] = [];
      for (let index = 0; index < rows.lines.length; index += 1)
        found.push(new build(rows as never, index));
      built.set(rows, found);
      return found;
    });
  const stagiaires = instances("Stagiaires", Stagiaire);
  const partenaires = instances("Partenaires", Partenaire);
  const stages = instances("Stages", Stage);
  const prestations = instances("Prestations", Prestation);
  const reprises = instances("Reprises", Reprise);
  const accidents = instances("Accidents", Accident);
  const parametres = instances("Paramètres", Parametre);
  const tarifs = instances("Tarifs", Tarif);
  const acquittements = instances("Acquittements", Acquittement);

  const personnes = linkPersonnes(stagiaires);
  const stageByKey = linkStages(stages, personnes, linkPartenaires(partenaires));
  linkToStages(prestations, stageByKey);
  linkPrestations(prestations, stages);
  linkToStages(accidents, stageByKey);
  linkReprises(reprises, personnes);

  return {
    files,
    sheets,
    stagiaires,
    partenaires,
    stages,
    prestations,
    reprises,
    accidents,
    parametres,
    tarifs,
    acquittements,
    personnes: [...personnes.values()],
    settings: settingsOf(parametres),
    fares: faresOf(tarifs),
    row: (rows, index) => built.get(rows)?.[index] as Row,
    isUnusable: (sheet) => sheets.some((rows) => rows.sheet === sheet && rows.unusable),
  };
}

type RowBuilder<R> = new (rows: never, index: number) => R;

/** A row with an unreadable cell is not in force. */
const inForce = (row: Row): boolean => !row.hasUnreadable();

function settingsOf(rows: readonly Parametre[]): Settings {
  const own = new Map<ParameterKey, SettingVersion[]>();
  for (const row of rows.filter(inForce)) {
    const key = row.cle;
    const value = row.valeurLue;
    const ends = key !== undefined && value === undefined && "canEnd" in definitions[key];
    if (key === undefined || value instanceof Fault || (value === undefined && !ends)) continue;
    const versions = own.get(key) ?? [];
    versions.push({ from: row.valableDes, value });
    own.set(key, versions);
  }
  return new Settings(own);
}

function faresOf(rows: readonly Tarif[]): Fares {
  const codes = rows.flatMap(({ code }) => code ?? []);
  const versions = rows.filter(inForce).flatMap((row): FareVersion[] => {
    const { code, valableDes: from, montantParJour: perDay, plafondParStage: cap } = row;
    return code === undefined ? [] : [{ code, from, value: { perDay, cap } }];
  });
  return new Fares(codes, versions);
}
