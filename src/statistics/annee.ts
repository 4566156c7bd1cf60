import { record } from "../values/collections";
import type { Row } from "../register/row";
import { cents, millionths, minutes, type Cents } from "../values/units";
import { fold } from "../values/text";
import { NON_RENSEIGNE, ranger } from "./classement";
import {
  nombres,
  tables,
  type Compte,
  type Figures,
  type Histogramme,
  type Nombre,
  type Table,
} from "./figures";

/** The rows of one label, under the label as it was first written. */
interface Groupe {
  readonly libelle: string;
  readonly rows: Row[];
}

/** The figures of one year while they are counted, each with the rows behind it. */
export class Annee {
  private readonly counted = new Map<Nombre, Row[]>();
  private readonly groups = new Map<Table, Map<string, Groupe>>();
  private readonly valeurs = {
    heuresParStage: new Map<number, number>(),
    delaiDimona: new Map<number, number>(),
  };
  heuresPrestees = 0;
  joursPrestes = 0;
  readonly presence = { prestees: 0, prevues: 0 };
  readonly indemnites = { dues: 0, inscrites: 0 };
  readonly deplacements = { dus: 0, inscrits: 0 };

  constructor(readonly annee: number) {}

  /** One more in a count. */
  compter(nombre: Nombre, row: Row): void {
    const list = this.counted.get(nombre);
    if (list) list.push(row);
    else this.counted.set(nombre, [row]);
  }

  /** One more in a table; labels are grouped without regard to case and accents. */
  classer(table: Table, libelle: string | undefined, row: Row): void {
    const label = libelle ?? NON_RENSEIGNE;
    let groups = this.groups.get(table);
    if (!groups) this.groups.set(table, (groups = new Map<string, Groupe>()));
    const key = fold(label);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { libelle: label, rows: [row] });
  }

  /** One more value of what a median is read from. */
  mesurer(histogramme: "heuresParStage" | "delaiDimona", valeur: number): void {
    const counts = this.valeurs[histogramme];
    counts.set(valeur, (counts.get(valeur) ?? 0) + 1);
  }

  /** The rows behind a count, so that a person can check it by hand. */
  lignesDe(nombre: Nombre): readonly Row[] {
    return this.counted.get(nombre) ?? [];
  }

  /** The rows behind each label of a table. */
  groupesDe(table: Table): readonly { readonly libelle: string; readonly rows: readonly Row[] }[] {
    return [...(this.groups.get(table)?.values() ?? [])];
  }

  figures(declared: {
    readonly budget: Cents | undefined;
    readonly personnesIsp: number | undefined;
  }): Figures {
    return {
      annee: this.annee,
      nombres: record(nombres, (nombre) => this.lignesDe(nombre).length),
      tables: record(tables, (table) => ranger(table, this.comptes(table))),
      heuresPrestees: minutes(this.heuresPrestees),
      joursPrestes: millionths(this.joursPrestes),
      presence: {
        prestees: minutes(this.presence.prestees),
        prevues: minutes(this.presence.prevues),
      },
      indemnites: {
        dues: cents(this.indemnites.dues),
        inscrites: cents(this.indemnites.inscrites),
      },
      deplacements: {
        dus: cents(this.deplacements.dus),
        inscrits: cents(this.deplacements.inscrits),
      },
      heuresParStage: histogrammeOf(this.valeurs.heuresParStage),
      delaiDimona: histogrammeOf(this.valeurs.delaiDimona),
      ...declared,
    };
  }

  private comptes(table: Table): Compte[] {
    return this.groupesDe(table).map(({ libelle, rows }) => ({ libelle, nombre: rows.length }));
  }
}

const histogrammeOf = (counts: ReadonlyMap<number, number>): Histogramme =>
  [...counts].sort(([a], [b]) => a - b);
