import {
  coutOf,
  coutPar,
  coutParHeure,
  eurosDecimaux,
  heuresDecimales,
  heuresMedianes,
  heuresMoyennes,
  joursDecimaux,
  taux,
} from "../statistics/derives";
import { medianeOf, type Figures } from "../statistics/figures";
import { toIso } from "../values/day";
import type { Day } from "../values/units";
import type { Centre } from "./rapport/centre";

export interface RapportSource {
  readonly centre: Centre;
  /** The control date. */
  readonly date: Day;
  readonly figures: Figures;
  readonly precedente: Figures;
}

/** The object that `iop rapport --format json` prints; its schema is docs/schemas/rapport.json. */
export const rapportJson = (
  { centre, date, figures, precedente }: RapportSource,
  interne: boolean,
) => ({
  version: 1 as const,
  centre: { nom: centre.nom ?? null, code: centre.code ?? null },
  annee: figures.annee,
  date: toIso(date),
  ...chiffres(figures, interne),
  precedente: { annee: precedente.annee, ...chiffres(precedente, interne) },
});

export type RapportJson = ReturnType<typeof rapportJson>;

/** The figures of one year: first those of the contract, then what the register knows besides. */
function chiffres(figures: Figures, interne: boolean) {
  const { nombres: n, tables: t } = figures;
  return {
    stages: n.stages,
    annules: n.annules,
    interrompus: n.interrompus,
    stagiaires: n.stagiaires,
    nouveaux: n.nouveaux,
    partenaires: n.partenaires,
    heuresPrestees: heuresDecimales(figures.heuresPrestees),
    joursPrestes: joursDecimaux(figures.joursPrestes),
    heuresParStage: {
      moyenne: heuresMoyennes(figures.heuresParStage) ?? null,
      mediane: heuresMedianes(figures.heuresParStage) ?? null,
    },
    tauxPresence: taux(figures.presence.prestees, figures.presence.prevues) ?? null,
    evalues: n.evalues,
    accidents: n.accidents,
    indemnites: {
      dues: eurosDecimaux(figures.indemnites.dues),
      inscrites: eurosDecimaux(figures.indemnites.inscrites),
    },
    deplacements: {
      dus: eurosDecimaux(figures.deplacements.dus),
      inscrits: eurosDecimaux(figures.deplacements.inscrits),
    },
    parStatut: t.parStatut,
    parGenre: t.parGenre,
    parAge: t.parAge,
    parSecteur: t.parSecteur,
    parMetier: t.parMetier,
    parCommune: t.parCommune,
    parInitiative: t.parInitiative,
    parResultat: t.parResultat,
    parMois: t.parMois,
    conformite: {
      stagesSansErreur: n.stagesSansErreur,
      taux: taux(n.stagesSansErreur, n.stages) ?? null,
      parRegle: t.parRegle,
    },
    ...complements(figures),
    ...(interne ? { parTravailleurSocial: t.parTravailleurSocial } : {}),
  };
}

function complements(figures: Figures) {
  const { nombres: n, tables: t } = figures;
  const cost = coutOf(figures);
  return {
    conventions: n.conventions,
    commences: n.commences,
    termines: n.termines,
    suivis: n.suivis,
    evaluesATemps: n.evaluesATemps,
    dimonasTardives: n.dimonasTardives,
    delaiDimona: medianeOf(figures.delaiDimona) ?? null,
    nouveauxPartenaires: n.nouveauxPartenaires,
    jeunes: n.jeunes,
    presDuCredit: n.presDuCredit,
    accidentsDeclares: n.accidentsDeclares,
    impayes: n.impayes,
    stagesParPersonne: t.stagesParPersonne,
    creditUtilise: t.creditUtilise,
    parHeures: t.parHeures,
    parSuite: t.parSuite,
    couts: {
      total: eurosDecimaux(cost),
      parStage: coutPar(cost, n.stages) ?? null,
      parPersonne: coutPar(cost, n.stagiaires) ?? null,
      parHeure: coutParHeure(cost, figures.heuresPrestees) ?? null,
    },
    budget: {
      montant: figures.budget === undefined ? null : eurosDecimaux(figures.budget),
      part: figures.budget === undefined ? null : (taux(cost, figures.budget) ?? null),
    },
    isp: {
      personnes: figures.personnesIsp ?? null,
      couverture:
        figures.personnesIsp === undefined
          ? null
          : (taux(n.stagiaires, figures.personnesIsp) ?? null),
    },
    /** What the sums of several centres are made from, to the minute and without rounding. */
    exact: {
      minutesPrestees: figures.heuresPrestees,
      millioniemesDeJours: figures.joursPrestes,
      presence: figures.presence,
      heuresParStage: pairs(figures.heuresParStage),
      delaiDimona: pairs(figures.delaiDimona),
    },
  };
}

const pairs = (histogramme: Figures["heuresParStage"]) =>
  histogramme.map(([valeur, nombre]) => ({ valeur, nombre }));
