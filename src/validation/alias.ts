import { Accident, Partenaire, Prestation, Reprise, Stage, Stagiaire } from "../register/entities";
import type { Register } from "../register/register";
import type { Row } from "../register/row";
import { nissCenturies } from "../values/identifiers";
import { fold, foldHeader, foldKey } from "../values/text";

/** Persons, partners (hosts) and stages are numbered apart. */
type Letter = "P" | "H" | "S";

/** What is known of the person whom a row concerns: the names that its key must not hold. */
interface Concerned {
  readonly letter: Letter;
  readonly people: readonly Stagiaire[];
  /** Whether the key names no row, so that any name of the register may stand in it. */
  readonly unknown: boolean;
}

/**
 * References as they may leave the workbook: one that is a NISS or holds the name of the person it
 * concerns is replaced by an alias, numbered in the order of first use.
 */
export class Aliases {
  private readonly given = new Map<string, string>();
  private readonly counts: Record<Letter, number> = { P: 0, H: 0, S: 0 };
  private names: ReadonlySet<string> | undefined;
  private byKey: Map<string, Stagiaire[]> | undefined;

  constructor(private readonly register: Register) {}

  /** The reference of a row, or its alias. */
  of(row: Row): string {
    return this.show(row.shownReference, this.concerned(row));
  }

  /** A reference into `Stagiaires`, `Partenaires` or `Stages` that is the key of no row. */
  unknown(reference: string, sheet: "Stagiaires" | "Partenaires" | "Stages"): string {
    const letter = ({ Stagiaires: "P", Partenaires: "H", Stages: "S" } as const)[sheet];
    return this.show(reference, { letter, people: [], unknown: true });
  }

  /** Whether a word of the register, such as a fare's code, may be shown: no NISS, no name. */
  isDiscreet(word: string): boolean {
    return !isNiss(word) && !this.holdsAnyName(word);
  }

  private concerned(row: Row): Concerned {
    if (row instanceof Stagiaire) {
      // A key that two persons were given must not name either of them.
      const people = this.sameKey(row.key("refStagiaire"));
      return { letter: "P", people: people.length > 0 ? people : [row], unknown: false };
    }
    return concernedBy(row) ?? this.acknowledged(row) ?? NOBODY;
  }

  private sameKey(key: string | undefined): readonly Stagiaire[] {
    if (!this.byKey) {
      this.byKey = new Map();
      for (const row of this.register.stagiaires) {
        const own = row.key("refStagiaire");
        const known = own === undefined ? undefined : this.byKey.get(own);
        if (known) known.push(row);
        else if (own !== undefined) this.byKey.set(own, [row]);
      }
    }
    return key === undefined ? [] : (this.byKey.get(key) ?? []);
  }

  private show(reference: string, { letter, people, unknown }: Concerned): string {
    const hidden = isNiss(reference) || people.some((person) => holdsNameOf(reference, person));
    if (!hidden && !(unknown && this.holdsAnyName(reference))) return reference;
    const key = `${letter} ${foldKey(reference)}`;
    const known = this.given.get(key);
    if (known !== undefined) return known;
    this.counts[letter] += 1;
    const alias = `${letter}${String(this.counts[letter])}`;
    this.given.set(key, alias);
    return alias;
  }

  /** What a row of `Acquittements` speaks of, by the key that it repeats. */
  private acknowledged(row: Row): Concerned | undefined {
    if (row.sheet !== "Acquittements") return undefined;
    const key = foldKey(row.shownReference);
    const { stages, stagiaires, partenaires } = this.register;
    const named =
      stages.find((stage) => stage.key("refStage") === key) ??
      stagiaires.find((stagiaire) => stagiaire.key("refStagiaire") === key) ??
      partenaires.find((partenaire) => partenaire.key("refPartenaire") === key);
    return named && this.concerned(named);
  }

  private holdsAnyName(reference: string): boolean {
    this.names ??= new Set(this.register.stagiaires.flatMap(namesOf));
    const names = this.names;
    return fold(reference)
      .split(/[^\p{L}]+/u)
      .some((word) => names.has(word));
  }
}

/** A key of which nothing is known: any name of the register may stand in it. */
const NOBODY: Concerned = { letter: "P", people: [], unknown: true };

function concernedBy(row: Row): Concerned | undefined {
  if (row instanceof Partenaire) return { letter: "H", people: [], unknown: false };
  if (row instanceof Stage) return stageConcerned(row);
  if (row instanceof Prestation || row instanceof Accident) return stageConcerned(row.stage);
  if (row instanceof Reprise)
    return { letter: "P", people: row.personne?.rows ?? [], unknown: !row.personne };
  return undefined;
}

const stageConcerned = (stage: Stage | undefined): Concerned => ({
  letter: "S",
  people: stage?.personne?.rows ?? [],
  unknown: !stage?.personne,
});

const isNiss = (reference: string): boolean =>
  nissCenturies(reference.replace(/[^\p{L}\p{N}]/gu, "")).length > 0;

/** Case and accents apart, spaces and punctuation too; names of three letters or more. */
function holdsNameOf(reference: string, person: Stagiaire): boolean {
  const [text, bare] = [fold(reference), foldHeader(reference)];
  return namesOf(person).some((name) => text.includes(name) || bare.includes(foldHeader(name)));
}

const namesOf = ({ nom, prenom }: Stagiaire): string[] =>
  [nom, prenom].flatMap((name) =>
    name !== undefined && name.replace(/[^\p{L}]/gu, "").length >= 3 ? [fold(name)] : [],
  );
