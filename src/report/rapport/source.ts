import { deplacementConnu, indemniteConnue } from "../../calculations/montants";
import { presenceOf } from "../../calculations/presence";
import { autresComptes, chiffreTexts, tableauTexts } from "../../messages/fr/rapport-chiffres";
import type { Stage } from "../../register/entities";
import type { Row } from "../../register/row";
import { anneesOf, compterAnnees, type AnneeComptee } from "../../statistics";
import { nombres, tables, type Figures } from "../../statistics/figures";
import type { Controle } from "../../validation/controle";
import { civil, dayOf } from "../../values/day";
import type { Day } from "../../values/units";
import { discreetSay } from "../references";
import { centreAt } from "./centre";
import type { RapportInput } from "./index";
import type { Doutes } from "./methode";
import type { LigneDerriere } from "./model";
import { labelOf } from "./tableaux";

/** Years in the first chart. */
const YEARS = 5;

/** All that the report of a year needs, from a register. */
export function sourceDe(controle: Controle, year: number, interne: boolean): RapportInput {
  const years = anneesOf(controle);
  const first = Math.min(Math.max(year - YEARS + 1, years[0] ?? year), year - 1);
  const counted = compterAnnees(controle, range(first, year));
  const [before, own] = counted.slice(-2) as [AnneeComptee, AnneeComptee];
  const { settings } = controle.register;
  const end = dayOf(year, 12, 31) as Day;
  return {
    centre: centreAt(settings, end),
    today: controle.today,
    figures: own.figures,
    precedente: before.figures,
    histoire: known(counted, years[0] ?? year),
    annees: years,
    notes: [],
    doutes: doutesOf(controle, year),
    seuil: settings.at("statistiques.seuil", end),
    interne,
    lignes: interne ? lignesOf(own, controle) : [],
  };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);

/** A year before the register began says nothing. */
const known = (counted: readonly AnneeComptee[], first: number): readonly Figures[] => {
  const list = counted.map(({ figures }) => figures).filter(({ annee }) => annee >= first);
  return list.length > 0 ? list : counted.slice(-1).map(({ figures }) => figures);
};

function doutesOf({ register, today }: Controle, year: number): Doutes {
  const { settings, fares } = register;
  const stages = register.stages.filter(({ compte }) => compte);
  const ofYear = stages.filter(
    ({ dateDebut }) => dateDebut !== undefined && civil(dateDebut).year === year,
  );
  const asks = (stage: Stage): boolean =>
    stage.estTermine(today) &&
    presenceOf(stage, settings) !== undefined &&
    ((stage.regimeIndemnite !== undefined && !indemniteConnue(stage, settings)) ||
      (stage.tarifParJour !== undefined && !deplacementConnu(stage, settings, fares)));
  const forgets = (stage: Stage): boolean =>
    stage.estTermine(today) &&
    ((stage.indemnite === undefined && (indemniteConnue(stage, settings)?.due ?? 0) > 0) ||
      (stage.deplacements === undefined &&
        (deplacementConnu(stage, settings, fares)?.due ?? 0) > 0));
  return {
    sansPremierJour: stages.filter(({ dateDebut }) => dateDebut === undefined).length,
    sansDernierJour: ofYear.filter(
      (stage) => stage.dernierJour === undefined && stage.aCommence(today),
    ).length,
    sansMontant: ofYear.filter(asks).length,
    sansInscrit: ofYear.filter(forgets).length,
  };
}

/** The rows behind each figure, without a name. */
function lignesOf({ lignes }: AnneeComptee, { register }: Controle): LigneDerriere[] {
  const say = discreetSay(register);
  const shown = (figure: string, rows: readonly Row[]): LigneDerriere[] =>
    rows.map((row) => ({
      figure,
      fichier: row.file.name,
      feuille: row.sheet,
      ligne: row.line,
      reference: say.reference(row),
    }));
  const titles: Readonly<Record<string, readonly [string, string]>> = chiffreTexts;
  const nameOf = (nombre: string): string => titles[nombre]?.[0] ?? autresComptes[nombre] ?? nombre;
  return [
    ...nombres.flatMap((nombre) => shown(nameOf(nombre), lignes.lignesDe(nombre))),
    ...tables.flatMap((table) =>
      lignes
        .groupesDe(table)
        .flatMap(({ libelle, rows }) =>
          shown(`${tableauTexts[table][0]} : ${labelOf(table, libelle)}`, rows),
        ),
    ),
  ];
}
