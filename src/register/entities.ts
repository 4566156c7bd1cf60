import { parameterKey, type ParameterKey } from "../parameters/definitions";
import type { Day, Millionths, Minutes } from "../values/units";
import { parameterValue } from "./parameter-value";
import { rowClass, type Row } from "./row";

/** A row of `Stagiaires`. */
export class Stagiaire extends rowClass("Stagiaires") {
  /** The row that already has this key, where this one is a double: then it counts nowhere. */
  doublonDe: Stagiaire | undefined = undefined;
}

/** A row of `Partenaires`. */
export class Partenaire extends rowClass("Partenaires") {
  doublonDe: Partenaire | undefined = undefined;
}

/** A person: one key, with a row in each file that knows it. */
export class Personne {
  readonly stages: Stage[] = [];
  readonly reprises: Reprise[] = [];

  constructor(
    readonly key: string,
    readonly rows: Stagiaire[],
  ) {}
}

/** Hours and distinct days of a stage's rows of `Prestations`. */
export interface Sommes {
  readonly minutes: Minutes;
  readonly days: Millionths;
  /** Whether everything behind the hours, and behind the days, could be read. */
  readonly certainHours: boolean;
  readonly certainDays: boolean;
}

/** A row of `Stages`, with the person and the partner it names. */
export class Stage extends rowClass("Stages") {
  doublonDe: Stage | undefined = undefined;
  personne: Personne | undefined = undefined;
  /** The person's row that holds for this stage: of its own file, else of the first. */
  stagiaire: Stagiaire | undefined = undefined;
  partenaire: Partenaire | undefined = undefined;
  readonly prestations: Prestation[] = [];
  /** Undefined where the stage has no row of `Prestations`. */
  sommes: Sommes | undefined = undefined;

  readonly annule: boolean = this.etat === "Annulé";
  readonly interrompu: boolean = this.etat === "Interrompu" || this.resultat === "Interrompu";
  /** The cell that gives the last day. */
  readonly champDernierJour: "dateFinReelle" | "dateFin" =
    this.dateFinReelle !== undefined || this.interrompu ? "dateFinReelle" : "dateFin";
  /**
   * `Date de fin réelle`, else `Date de fin`; an interrupted stage has only the first. None where
   * it cannot be read, or comes before the first day.
   */
  readonly dernierJour: Day | undefined = this.readLastDay();

  /** Whether the ordinary rules and figures know this stage. */
  get compte(): boolean {
    return !this.annule && this.doublonDe === undefined;
  }

  /** From its first day on. */
  aCommence(today: Day): boolean {
    return this.dateDebut !== undefined && today >= this.dateDebut;
  }

  /** After its last day. */
  estTermine(today: Day): boolean {
    return this.dernierJour !== undefined && today > this.dernierJour;
  }

  private readLastDay(): Day | undefined {
    if (this.isUnreadable("dateFinReelle")) return undefined;
    const last = this[this.champDernierJour];
    const first = this.dateDebut;
    return last !== undefined && first !== undefined && last < first ? undefined : last;
  }
}

/** A row of `Prestations`: a day of attendance. */
export class Prestation extends rowClass("Prestations") {
  stage: Stage | undefined = undefined;
  /** Whether the row can be counted; no hours at all is a day on which nothing was attended. */
  utilisable = false;
  /** Hours attended, where the row can be counted and the person was there. */
  heuresPresentes: Minutes | undefined = undefined;

  get absent(): boolean {
    return this.presence === "Absent justifié" || this.presence === "Absent injustifié";
  }

  /** A day with neither hours nor a presence: nothing was attended, and nothing is told of it. */
  get sansRien(): boolean {
    return (
      this.isMissing("heures") && this.presence === undefined && !this.isUnreadable("presence")
    );
  }

  /** Tells the row which stage it is about; what it counts follows, once for all who ask. */
  relier(stage: Stage | undefined): void {
    this.stage = stage;
    const { heures, presence } = this;
    this.utilisable =
      stage !== undefined &&
      this.date !== undefined &&
      !this.isUnreadable("presence") &&
      (heures !== undefined || (presence !== "Présent" && !this.isUnreadable("heures")));
    const attended = this.utilisable && heures !== undefined && heures > 0 && !this.absent;
    this.heuresPresentes = attended ? heures : undefined;
  }
}

/** A row of `Reprises`: hours done elsewhere, or before the register. */
export class Reprise extends rowClass("Reprises") {
  personne: Personne | undefined = undefined;

  get utilisable(): boolean {
    return this.personne !== undefined && this.date !== undefined && this.heures !== undefined;
  }
}

/** A row of `Accidents`. */
export class Accident extends rowClass("Accidents") {
  stage: Stage | undefined = undefined;

  relier(stage: Stage | undefined): void {
    this.stage = stage;
  }
}

/** A row of `Paramètres`: one version of one parameter. */
export class Parametre extends rowClass("Paramètres") {
  get cle(): ParameterKey | undefined {
    return this.parametre === undefined ? undefined : parameterKey(this.parametre);
  }

  /** The value, read as its parameter's type; undefined where it is missing or has no known parameter. */
  get valeurLue(): ReturnType<typeof parameterValue> | undefined {
    const key = this.cle;
    return key === undefined || this.valeur === undefined
      ? undefined
      : parameterValue(key, this.valeur);
  }
}

export class Tarif extends rowClass("Tarifs") {}

/** A row of `Acquittements`: a warning that someone looked at and accepted. */
export class Acquittement extends rowClass("Acquittements") {
  /** Whether what it accepts can be told. */
  get lisible(): boolean {
    return !(["regle", "reference", "colonne", "valeur"] as const).some((field) =>
      this.isUnreadable(field),
    );
  }
}

/** In the order of the files, then of the rows. */
export const compareRows = (a: Row, b: Row): number =>
  a.file.order - b.file.order || a.line - b.line;
