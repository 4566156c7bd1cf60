import { rapportTexts as texts } from "../../messages/fr/rapport";
import { chiffreTexts } from "../../messages/fr/rapport-chiffres";
import { seuilApplique } from "../../protection";
import type { Figures, Table } from "../../statistics/figures";
import type { Day } from "../../values/units";
import { cents } from "../../values/units";
import { CACHE, montantAffiche, RIEN } from "./affichage";
import type { Centre } from "./centre";
import { chiffresOf, type ChiffreId } from "./chiffres";
import { avanceDimona, depenses, entonnoir, graphiqueDe, histoire } from "./graphiques";
import type { LigneDerriere, Rapport, Section, Tableau } from "./model";
import { methodeOf, type Doutes } from "./methode";
import { phrasesOf } from "./phrases";
import { publier, publierInterne, type Publication } from "./publication";
import { tableauOf } from "./tableaux";

export type { Rapport } from "./model";

export interface RapportInput {
  readonly centre: Centre;
  /** The control date. */
  readonly today: Day;
  readonly figures: Figures;
  readonly precedente: Figures;
  /** Years for the first chart, oldest first, this one last. */
  readonly histoire: readonly Figures[];
  /** Years of the register in which a stage begins. */
  readonly annees: readonly number[];
  /** What else is to be said of the method. */
  readonly notes: readonly string[];
  readonly doutes: Doutes;
  /** Counts under it are hidden in the public edition. */
  readonly seuil: number;
  readonly interne: boolean;
  readonly lignes: readonly LigneDerriere[];
}

const INTERNAL: ReadonlySet<string> = new Set(["conformite", "delaiDimona", "accidentsDeclares"]);

const definitionsOf = (interne: boolean) =>
  Object.entries(chiffreTexts)
    .filter(([id]) => interne || !INTERNAL.has(id))
    .map(([, [terme, texte]]) => ({ terme, texte }));

/** What each part is made from. */
interface Context {
  readonly year: Publication;
  readonly before: Publication;
  readonly history: readonly Publication[];
  readonly seuil: number;
}

export function rapportOf(input: RapportInput): Rapport {
  const { interne, figures } = input;
  const seuil = interne ? 0 : seuilApplique(input.seuil);
  const show = (of: Figures): Publication => (interne ? publierInterne(of) : publier(of, seuil));
  const context: Context = {
    year: show(figures),
    before: show(input.precedente),
    history: input.histoire.map(show),
    seuil,
  };
  return {
    edition: interne ? "interne" : "publique",
    annee: figures.annee,
    titre: texts.title(figures.annee),
    centre: texts.centre(input.centre.nom),
    situation: texts.situation(input.today),
    sections: [
      annee(context, input),
      lePublic(context),
      parcours(context),
      moyens(context),
      ...(interne ? [pourLeCentre(context)] : []),
    ],
    definitions: definitionsOf(interne),
    methode: [...input.notes, ...methodeOf(input.doutes, context.year, seuil)],
    lignes: interne ? input.lignes : [],
  };
}

const chiffres = ({ year, before, seuil }: Context, ...ids: readonly ChiffreId[]) =>
  chiffresOf(ids, year, before, seuil);

const tableaux = ({ year, before, seuil }: Context, ...tables: readonly Table[]): Tableau[] =>
  tables.flatMap((table) => tableauOf(table, year, before, seuil) ?? []);

/** One bar alone compares nothing. */
const find = (list: readonly Tableau[], id: Table): Tableau[] =>
  list.filter((tableau) => tableau.id === id && tableau.lignes.length > 1);

function annee(context: Context, { annees, figures }: RapportInput): Section {
  const { year, before, history, seuil } = context;
  const empty = figures.nombres.stages === 0;
  const few = !empty && year.tables.parGenre === undefined;
  return {
    id: "annee",
    titre: texts.sections.annee,
    phrases: [
      ...(empty ? [texts.emptyYear(figures.annee, annees)] : phrasesOf(year, before, seuil)),
      ...(few ? [texts.noBreakdown(figures.annee)] : []),
    ],
    chiffres: chiffres(context, "stages", "stagiaires", "heures", "taux", "evalues", "depenses"),
    graphiques: [histoire(history, seuil)],
    tableaux: [],
  };
}

function lePublic(context: Context): Section {
  const tables = tableaux(
    context,
    "parStatut",
    "parGenre",
    "parAge",
    "stagesParPersonne",
    "creditUtilise",
    "parCommune",
    "parSecteur",
    "parMetier",
  );
  const { year, before } = context;
  const withheld =
    year.tables.parGenre !== undefined &&
    before.tables.parGenre === undefined &&
    before.figures.nombres.stages > 0;
  return {
    id: "public",
    titre: texts.sections.public,
    phrases: withheld ? [texts.noComparison(before.figures.annee)] : [],
    chiffres: chiffres(context, "nouveaux", "partenaires", "nouveauxPartenaires", "couverture"),
    graphiques: [
      ...find(tables, "parAge").map((one) => graphiqueDe(one, "columns", { before: true })),
      ...find(tables, "parMetier").map((one) => graphiqueDe(one, "bars", { most: 10 })),
    ],
    tableaux: tables,
  };
}

function parcours(context: Context): Section {
  const tables = tableaux(
    context,
    "parMois",
    "parInitiative",
    "parHeures",
    "parResultat",
    "parSuite",
  );
  const { year, seuil } = context;
  return {
    id: "parcours",
    titre: texts.sections.parcours,
    phrases: [],
    chiffres: chiffres(
      context,
      "conventions",
      "termines",
      "interrompus",
      "annules",
      "suivis",
      "evaluesATemps",
      "jours",
      "moyenne",
      "mediane",
      "dimonasTardives",
      "accidents",
    ),
    graphiques: [
      ...(year.tables.parGenre ? [entonnoir(year, seuil)] : []),
      ...find(tables, "parResultat").map((one) => graphiqueDe(one, "stack")),
      ...find(tables, "parMois").map((one) => graphiqueDe(one, "columns", { before: true })),
    ],
    tableaux: tables,
  };
}

function moyens(context: Context): Section {
  const { year, seuil } = context;
  const { budget, indemnites, deplacements } = year.figures;
  const written = cents(indemnites.inscrites + deplacements.inscrits);
  const foreseen = budget === undefined ? RIEN : montantAffiche(budget);
  return {
    id: "moyens",
    titre: texts.sections.moyens,
    phrases: [],
    chiffres: chiffres(
      context,
      "indemnitesDues",
      "indemnitesInscrites",
      "deplacementsDus",
      "deplacementsInscrits",
      "parStage",
      "parPersonne",
      "parHeure",
      "budget",
      "impayes",
    ),
    graphiques: [depenses(year, foreseen, year.montants ? montantAffiche(written) : CACHE, seuil)],
    tableaux: [],
  };
}

function pourLeCentre(context: Context): Section {
  const tables = tableaux(context, "parRegle", "parTravailleurSocial");
  return {
    id: "interne",
    titre: texts.sections.interne,
    phrases: [],
    chiffres: chiffres(context, "conformite", "delaiDimona", "accidentsDeclares"),
    graphiques: [
      ...find(tables, "parRegle").map((one) => graphiqueDe(one, "bars")),
      avanceDimona(context.year),
    ],
    tableaux: tables,
  };
}
