import { record } from "../values/collections";
import { ranger } from "../statistics/classement";
import {
  nombres,
  tables,
  type Compte,
  type Figures,
  type Histogramme,
  type Nombre,
  type Table,
} from "../statistics/figures";
import { failure, success, type Result } from "../values/result";
import { fromIso } from "../values/day";
import { cents, millionths, minutes, type Day } from "../values/units";
import type { Centre } from "./rapport/centre";

/** A report file of one centre, read back. */
export interface RapportLu {
  readonly centre: Centre;
  readonly annee: number;
  readonly date: Day;
  readonly figures: Figures;
  readonly precedente: Figures;
}

export type RapportProblem = "not-a-report" | "other-version";

type Json = Readonly<Record<string, unknown>>;

/** Reads what `iop rapport --format json` printed. */
export function lireRapport(text: string): Result<RapportLu, RapportProblem> {
  const json = parse(text);
  if (!json) return failure("not-a-report");
  if (typeof json["version"] === "number" && json["version"] !== 1) return failure("other-version");
  const reader = new Reader();
  const { version, annee, date, centre, precedente } = json;
  const lu: RapportLu = {
    centre: { nom: reader.optionalText(centre, "nom"), code: reader.optionalText(centre, "code") },
    annee: reader.whole(annee),
    date: reader.day(date),
    figures: reader.figures(json),
    precedente: reader.figures(precedente),
  };
  return version === 1 && !reader.failed && lu.precedente.annee === lu.annee - 1
    ? success(lu)
    : failure("not-a-report");
}

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Where a count stands in the JSON, when it is not under its own name. */
const NESTED: Partial<Record<Nombre, readonly [string, string]>> = {
  stagesSansErreur: ["conformite", "stagesSansErreur"],
};

/** Takes values of the kind that is expected, and remembers whether one was not. */
class Reader {
  failed = false;

  whole(value: unknown): number {
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
    this.failed = true;
    return 0;
  }

  day(value: unknown): Day {
    const day = typeof value === "string" ? fromIso(value) : undefined;
    if (day === undefined) this.failed = true;
    return day ?? (0 as Day);
  }

  optionalText(value: unknown, key: string): string | undefined {
    const text = this.object(value)[key];
    if (text === null || typeof text === "string") return text ?? undefined;
    this.failed = true;
    return undefined;
  }

  figures(value: unknown): Figures {
    const json = this.object(value);
    const exact = this.object(json["exact"]);
    const presence = this.object(exact["presence"]);
    const indemnites = this.object(json["indemnites"]);
    const deplacements = this.object(json["deplacements"]);
    return {
      annee: this.whole(json["annee"]),
      nombres: record(nombres, (nombre) => this.count(json, nombre)),
      tables: record(tables, (table) => this.table(json, table)),
      heuresPrestees: minutes(this.whole(exact["minutesPrestees"])),
      joursPrestes: millionths(this.whole(exact["millioniemesDeJours"])),
      presence: {
        prestees: minutes(this.whole(presence["prestees"])),
        prevues: minutes(this.whole(presence["prevues"])),
      },
      indemnites: {
        dues: this.money(indemnites["dues"]),
        inscrites: this.money(indemnites["inscrites"]),
      },
      deplacements: {
        dus: this.money(deplacements["dus"]),
        inscrits: this.money(deplacements["inscrits"]),
      },
      heuresParStage: this.histogramme(exact["heuresParStage"]),
      delaiDimona: this.histogramme(exact["delaiDimona"]),
      budget: this.optionalMoney(this.object(json["budget"])["montant"]),
      personnesIsp: this.optionalWhole(this.object(json["isp"])["personnes"]),
    };
  }

  private object(value: unknown): Json {
    if (isObject(value)) return value;
    this.failed = true;
    return {};
  }

  private count(json: Json, nombre: Nombre): number {
    const nested = NESTED[nombre];
    return this.whole(nested ? this.object(json[nested[0]])[nested[1]] : json[nombre]);
  }

  private table(json: Json, table: Table): readonly Compte[] {
    if (table === "parRegle")
      return this.comptes(table, this.object(json["conformite"])["parRegle"]);
    if (table === "parTravailleurSocial" && json[table] === undefined) return [];
    return this.comptes(table, json[table]);
  }

  private comptes(table: Table, value: unknown): readonly Compte[] {
    const list = this.list(value).map((item): Compte => {
      const { libelle, nombre } = this.object(item);
      if (typeof libelle !== "string") this.failed = true;
      return { libelle: String(libelle), nombre: this.whole(nombre) };
    });
    return ranger(table, list);
  }

  private histogramme(value: unknown): Histogramme {
    return this.list(value).map((item) => {
      const { valeur, nombre } = this.object(item);
      if (!Number.isSafeInteger(valeur)) this.failed = true;
      return [Number(valeur), this.whole(nombre)] as const;
    });
  }

  private list(value: unknown): readonly unknown[] {
    if (Array.isArray(value)) return value as unknown[];
    this.failed = true;
    return [];
  }

  /** Euros of two decimals, as whole cents. */
  private money(value: unknown): Figures["indemnites"]["dues"] {
    return cents(this.whole(typeof value === "number" ? Math.round(value * 100) : value));
  }

  private optionalMoney(value: unknown): Figures["budget"] {
    return value === null ? undefined : this.money(value);
  }

  private optionalWhole(value: unknown): number | undefined {
    return value === null ? undefined : this.whole(value);
  }
}
