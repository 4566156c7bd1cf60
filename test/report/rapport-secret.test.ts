import { valeursPossibles, type Contrainte, type Plage } from "../../src/protection";
import { rapportOf, type Rapport } from "../../src/report/rapport";
import { sourceDe } from "../../src/report/rapport/source";
import type { Affiche, Tableau } from "../../src/report/rapport/model";
import { effectifOf } from "../../src/statistics/figures";
import { controler } from "../../src/validation/controle";
import { jour, registre, stage, stagiaire, type TestRow } from "../support/registre";
import { dice } from "../support/dice";

const SEUIL = 5;
const REGISTERS = 500;

interface Essai {
  readonly rapport: Rapport;
  /** How many stages each mean is of, this year and the year before. */
  readonly effectifs: readonly [number, number];
}

/** A small centre: few persons, so that many counts are small. */
function randomReport(seed: number): Essai {
  const d = dice(seed);
  const persons = 6 + d.below(20);
  const stagiaires = Array.from({ length: persons }, (_, at) =>
    stagiaire({
      refStagiaire: `B-${String(at)}`,
      genre: d.one(["F", "M", "F", "M", "X", ""]),
      statut: d.one(["RI", "RI", "ASE"]),
      dateNaissance: d.one([
        "01/01/2004",
        "01/01/1995",
        "01/01/1985",
        "01/01/1975",
        "01/01/1960",
        "",
      ]),
      commune: d.one(["Aube", "Aube", "Bise", "Cime"]),
    }),
  );
  const stages: TestRow<"Stages">[] = [];
  for (const [year, count] of [
    [2024, d.below(25)],
    [2025, 10 + d.below(30)],
  ] as const)
    for (let at = 0; at < count; at += 1) {
      const month = String(1 + d.below(12)).padStart(2, "0");
      stages.push(
        stage({
          refStage: `S-${String(year)}-${String(at)}`,
          refStagiaire: `B-${String(d.below(persons))}`,
          dateDebut: `03/${month}/${String(year)}`,
          dateFin: `14/${month}/${String(year)}`,
          etat: d.one(["Terminé", "Terminé", "Terminé", "Interrompu", "Annulé"]),
          dateFinReelle: d.one(["", `10/${month}/${String(year)}`]),
          resultat: d.one(["Confirmé", "Infirmé", "À préciser", "Interrompu", ""]),
          initiative: d.one(["Stagiaire", "Travailleur social", ""]),
          metierObserve: d.one(["Cuisine", "Vente", "Soins", "Bureau"]),
          suiteDonnee: d.one(["Formation", "Emploi", ""]),
          heuresPrestees: d.one([76, 38, 20, 60, ""]),
          joursPrestes: "",
          evaluationLe: d.one(["", `20/${month}/${String(year)}`]),
          signatureCpas: d.one(["", `01/${month}/${String(year)}`]),
        }),
      );
    }
  const controle = controler(
    registre({ Stagiaires: stagiaires, Stages: stages }),
    jour("31/12/2025"),
  );
  const source = sourceDe(controle, 2025, false);
  return {
    rapport: rapportOf(source),
    effectifs: [
      effectifOf(source.figures.heuresParStage),
      effectifOf(source.precedente.heuresParStage),
    ],
  };
}

/** All that one year of a report tells about its counts, as a system of whole numbers. */
class Lecteur {
  readonly names: string[] = [];
  readonly plages: Plage[] = [];
  readonly hidden: boolean[] = [];
  readonly equations: { terms: Map<number, number>; relation: "=" | "<="; constante: number }[] =
    [];

  constructor(
    { rapport: { sections }, effectifs }: Essai,
    private readonly at: 0 | 1,
  ) {
    for (const { chiffres, tableaux } of sections) {
      for (const { id, valeur, precedent } of chiffres) {
        const shown = at === 0 ? valeur : precedent;
        if (shown.format === "count" && /^(\d|<|n)/.test(shown.texte)) this.variable(id, shown);
      }
      for (const tableau of tableaux) this.table(tableau);
    }
    const moyenne = sections.flatMap(({ chiffres }) => chiffres).find(({ id }) => id === "moyenne");
    if ((at === 0 ? moyenne?.valeur : moyenne?.precedent)?.nombre !== undefined)
      this.connaitreEffectif(effectifs[at]);
    this.relate();
  }

  /** The total of the hours divided by their mean: how many ended stages have known hours. */
  private connaitreEffectif(effectif: number): void {
    const cells = this.names.flatMap((name, place) =>
      name.startsWith("parHeures ") && !name.endsWith("Non renseigné") ? [place] : [],
    );
    if (cells.length > 0)
      this.equations.push({
        terms: new Map(cells.map((cell) => [cell, 1])),
        relation: "=",
        constante: effectif,
      });
  }

  /** The hidden counts that the whole of it fixes. */
  fixed(): string[] {
    return this.components().flatMap((places) => {
      const possible = valeursPossibles(this.systemOf(places));
      if (possible === undefined)
        return [`contradiction : ${places.map((at) => this.names[at]).join()}`];
      return places
        .filter((_, at) => !possible[at]?.plusDUne)
        .map((at) => this.names[at] as string);
    });
  }

  /** Hidden counts that some equation joins; what is shown is known, and joins nothing. */
  private components(): number[][] {
    const component = new Map<number, Set<number>>();
    this.hidden.forEach((isHidden, place) => {
      if (isHidden) component.set(place, new Set([place]));
    });
    for (const { terms } of this.equations) {
      const hidden = [...terms.keys()].filter((place) => this.hidden[place]);
      const joined = new Set(hidden.flatMap((place) => [...(component.get(place) ?? [])]));
      for (const place of joined) component.set(place, joined);
    }
    return [...new Set(component.values())].map((places) => [...places]);
  }

  private systemOf(places: readonly number[]) {
    const contraintes = this.equations.flatMap(({ terms, relation, constante }): Contrainte[] => {
      if (!places.some((place) => terms.has(place))) return [];
      const known = [...terms].reduce(
        (sum, [place, factor]) =>
          sum + (this.hidden[place] ? 0 : factor * (this.plages[place]?.min ?? 0)),
        0,
      );
      const coefficients = places.map((place) => terms.get(place) ?? 0);
      return [{ coefficients, relation, constante: constante - known }];
    });
    return { plages: places.map((place) => this.plages[place] as Plage), contraintes };
  }

  private variable(name: string, { nombre, texte }: Affiche): number {
    this.names.push(name);
    this.hidden.push(nombre === undefined);
    this.plages.push(
      nombre !== undefined
        ? { min: nombre, max: nombre }
        : texte.startsWith("<")
          ? { min: 1, max: SEUIL - 1 }
          : { min: 0, max: 1_000 },
    );
    return this.names.length - 1;
  }

  private table({ id, lignes, total }: Tableau): void {
    const shown = lignes
      .map(({ libelle, valeurs }) => ({ libelle, valeur: valeurs[this.at] }))
      .filter(
        ({ libelle, valeur }) =>
          valeur.texte !== "–" && (valeur.texte !== "Autres" || libelle === "Autres"),
      );
    const whole = total[this.at].nombre;
    if (whole === undefined || shown.length === 0) return;
    const cells = shown.map(({ libelle, valeur }) => this.variable(`${id} ${libelle}`, valeur));
    this.equations.push({
      terms: new Map(cells.map((cell) => [cell, 1])),
      relation: "=",
      constante: whole,
    });
    if (id === "stagesParPersonne") this.stagesParPersonne(shown, cells);
  }

  private stagesParPersonne(shown: readonly { libelle: string }[], cells: readonly number[]): void {
    const stages = this.names.indexOf("stages");
    const terms = new Map(cells.map((cell, place) => [cell, Number(shown[place]?.libelle[0])]));
    terms.set(stages, -1);
    this.equations.push({ terms, relation: "<=", constante: 0 });
  }

  /** What anybody knows of stages: a part is at most its whole. */
  private relate(): void {
    for (const [part, whole] of [
      ["nouveaux", "stagiaires"],
      ["stagiaires", "stages"],
      ["nouveauxPartenaires", "partenaires"],
      ["partenaires", "stages"],
      ["interrompus", "stages"],
      ["termines", "stages"],
      ["evalues", "stages"],
      ["suivis", "stages"],
      ["conventions", "stages"],
      ["evaluesATemps", "evalues"],
      ["dimonasTardives", "stages"],
      ["parResultat Interrompu", "interrompus"],
    ] as const) {
      const [a, b] = [this.names.indexOf(part), this.names.indexOf(whole)];
      if (a >= 0 && b >= 0)
        this.equations.push({
          terms: new Map([
            [a, 1],
            [b, -1],
          ]),
          relation: "<=",
          constante: 0,
        });
    }
  }
}

describe("ce que l'édition publique laisse deviner", () => {
  it(`ne fixe aucun nombre caché, sur ${String(REGISTERS)} registres au hasard`, () => {
    const fixed: string[] = [];
    let hidden = 0;
    for (let seed = 1; seed <= REGISTERS; seed += 1) {
      const essai = randomReport(seed);
      for (const at of [0, 1] as const) {
        const lecteur = new Lecteur(essai, at);
        hidden += lecteur.hidden.filter(Boolean).length;
        fixed.push(
          ...lecteur
            .fixed()
            .map((name) => `registre ${String(seed)}, année ${String(at)} : ${name}`),
        );
      }
    }
    expect(fixed).toEqual([]);
    expect(hidden).toBeGreaterThan(5_000);
  });

  it("ne montre ni différence, ni moyenne, ni coût d'un nombre caché", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { sections } = randomReport(seed).rapport;
      const chiffres = sections.flatMap((section) => section.chiffres);
      for (const { valeur, precedent, evolution } of chiffres)
        if (valeur.nombre === undefined || precedent.nombre === undefined)
          expect(evolution).toBe("");
      const shown = (id: string): Affiche | undefined =>
        chiffres.find((one) => one.id === id)?.valeur;
      if (shown("stagiaires")?.nombre === undefined)
        expect(shown("parPersonne")?.nombre).toBeUndefined();
    }
  });

  it("ne dessine et ne dit que ce que les tableaux et les chiffres montrent", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { sections } = randomReport(seed).rapport;
      const told = new Set(
        sections.flatMap(({ chiffres, tableaux }) => [
          ...chiffres.flatMap(({ valeur, precedent }) => [valeur.nombre, precedent.nombre]),
          ...tableaux.flatMap(({ lignes }) =>
            lignes.flatMap(({ valeurs }) => valeurs.map(({ nombre }) => nombre)),
          ),
        ]),
      );
      for (const { graphiques } of sections)
        for (const { id, series } of graphiques)
          for (const { values } of series)
            for (const value of values)
              if (id !== "budget" && value !== undefined) expect(told).toContain(value);
    }
  });
});
