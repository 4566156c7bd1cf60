import { chiffreTexts } from "../../messages/fr/rapport-chiffres";
import { baseCachee } from "../../protection";
import { coutOf } from "../../statistics/derives";
import {
  effectifOf,
  medianeOf,
  sommeOf,
  type Figures,
  type Nombre,
} from "../../statistics/figures";
import { multiplyDivide } from "../../values/round";
import { cents, ONE, type Cents } from "../../values/units";
import {
  CACHE,
  celluleAffichee,
  decimalAffiche,
  heuresAffichees,
  montantAffiche,
  partAffichee,
  RIEN,
} from "./affichage";
import { evolution } from "./evolution";
import type { Affiche, Chiffre } from "./model";
import type { Publication } from "./publication";

export type ChiffreId = keyof typeof chiffreTexts;

type Shown = (publication: Publication, seuil: number) => Affiche;

const count =
  (nombre: Nombre): Shown =>
  ({ nombres }, seuil) =>
    celluleAffichee(nombres[nombre], seuil);

/** Hidden where the counts that it is made from are. */
const unless =
  (may: "heures" | "duree" | "moyenne" | "montants", shown: (figures: Figures) => Affiche): Shown =>
  (publication) =>
    publication[may] ? shown(publication.figures) : CACHE;

/** A cost by something whose own count is shown. */
const costBy =
  (nombre: Nombre): Shown =>
  ({ montants, nombres, figures }) => {
    if (!montants || baseCachee(nombres[nombre])) return CACHE;
    const whole = figures.nombres[nombre];
    return whole === 0 ? RIEN : montantAffiche(cents(multiplyDivide(coutOf(figures), 1, whole)));
  };

const money = (amount: (figures: Figures) => Cents): Shown =>
  unless("montants", (figures) => montantAffiche(amount(figures)));

const shown: Readonly<Record<ChiffreId, Shown>> = {
  stages: count("stages"),
  stagiaires: count("stagiaires"),
  nouveaux: count("nouveaux"),
  partenaires: count("partenaires"),
  nouveauxPartenaires: count("nouveauxPartenaires"),
  heures: unless("heures", ({ heuresPrestees }) => heuresAffichees(heuresPrestees)),
  jours: unless("heures", ({ joursPrestes }) => decimalAffiche(joursPrestes / ONE)),
  moyenne: unless("moyenne", ({ heuresParStage: h }) =>
    effectifOf(h) === 0 ? RIEN : heuresAffichees(multiplyDivide(sommeOf(h), 1, effectifOf(h))),
  ),
  mediane: unless("duree", ({ heuresParStage }) => {
    const median = medianeOf(heuresParStage);
    return median === undefined ? RIEN : heuresAffichees(Math.ceil(median));
  }),
  taux: unless("duree", ({ presence }) => partAffichee(presence.prestees, presence.prevues)),
  evalues: count("evalues"),
  evaluesATemps: count("evaluesATemps"),
  conventions: count("conventions"),
  commences: count("commences"),
  termines: count("termines"),
  interrompus: count("interrompus"),
  annules: count("annules"),
  suivis: count("suivis"),
  dimonasTardives: count("dimonasTardives"),
  delaiDimona: unless("heures", ({ delaiDimona }) => {
    const median = medianeOf(delaiDimona);
    return median === undefined ? RIEN : decimalAffiche(median);
  }),
  accidents: count("accidents"),
  accidentsDeclares: count("accidentsDeclares"),
  depenses: money(coutOf),
  indemnitesDues: money(({ indemnites }) => indemnites.dues),
  indemnitesInscrites: money(({ indemnites }) => indemnites.inscrites),
  deplacementsDus: money(({ deplacements }) => deplacements.dus),
  deplacementsInscrits: money(({ deplacements }) => deplacements.inscrits),
  parStage: costBy("stages"),
  parPersonne: costBy("stagiaires"),
  parHeure: unless("montants", (figures) =>
    figures.heuresPrestees === 0
      ? RIEN
      : montantAffiche(cents(multiplyDivide(coutOf(figures), 60, figures.heuresPrestees))),
  ),
  impayes: count("impayes"),
  budget: unless("montants", (figures) =>
    figures.budget === undefined ? RIEN : partAffichee(coutOf(figures), figures.budget),
  ),
  couverture: ({ figures, nombres }) => {
    if (figures.personnesIsp === undefined) return RIEN;
    return baseCachee(nombres.stagiaires)
      ? CACHE
      : partAffichee(figures.nombres.stagiaires, figures.personnesIsp);
  },
  conformite: count("stagesSansErreur"),
};

/** Key figures beside those of the year before. */
export const chiffresOf = (
  ids: readonly ChiffreId[],
  year: Publication,
  before: Publication,
  seuil: number,
): readonly Chiffre[] =>
  ids.map((id) => {
    const [libelle, definition] = chiffreTexts[id];
    const [valeur, precedent] = [shown[id](year, seuil), shown[id](before, seuil)];
    return { id, libelle, valeur, precedent, evolution: evolution(valeur, precedent), definition };
  });

export const chiffreOf = (id: ChiffreId, publication: Publication, seuil: number): Affiche =>
  shown[id](publication, seuil);
