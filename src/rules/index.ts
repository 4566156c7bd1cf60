import { accidentAssureur } from "./accident-assureur";
import { accidentAvis } from "./accident-avis";
import { assuranceAccidents } from "./assurance-accidents";
import { assuranceRc } from "./assurance-rc";
import { bceInvalide } from "./bce-invalide";
import { colonneAbsente } from "./colonne-absente";
import { conventionSignee } from "./convention-signee";
import { creditTroisAns } from "./credit-trois-ans";
import { deplacementMontant } from "./deplacement-montant";
import { dimonaAvantDebut } from "./dimona-avant-debut";
import { donneeInvalide } from "./donnee-invalide";
import { donneeManquante } from "./donnee-manquante";
import { doublon } from "./doublon";
import { dureeFixee } from "./duree-fixee";
import { dureeMaxStage } from "./duree-max-stage";
import { evaluationFinale } from "./evaluation-finale";
import { evaluationIntermediaire } from "./evaluation-intermediaire";
import { horaireHebdomadaire } from "./horaire-hebdomadaire";
import { indemniteMontant } from "./indemnite-montant";
import { nissInvalide } from "./niss-invalide";
import { objectifsDefinis } from "./objectifs-definis";
import { partenaireCommercial } from "./partenaire-commercial";
import { partenaireEnDouble } from "./partenaire-en-double";
import { pasDeConduite } from "./pas-de-conduite";
import { pasDeRecrutement } from "./pas-de-recrutement";
import { personneEnDouble } from "./personne-en-double";
import { presenceAVerifier } from "./presence-a-verifier";
import { presenceIncoherente } from "./presence-incoherente";
import { prestationFuture } from "./prestation-future";
import { prestationHorsPeriode } from "./prestation-hors-periode";
import { programmeActivites } from "./programme-activites";
import { referenceInconnue } from "./reference-inconnue";
import { stagesSimultanes } from "./stages-simultanes";
import { stagiaireAge } from "./stagiaire-age";
import { stagiaireParcoursIsp } from "./stagiaire-parcours-isp";
import { stagiaireStatut } from "./stagiaire-statut";
import { suiviStage } from "./suivi-stage";
import { tachesDifferentes } from "./taches-differentes";
import { tarifPerime } from "./tarif-perime";
import { totauxDifferents } from "./totaux-differents";
import { troisiemeStage } from "./troisieme-stage";
import { tuteurDesigne } from "./tuteur-designe";
import type { Rule } from "./shared/rule";

/** The catalogue: every rule, in the order of the register's contract. */
export const catalogue = [
  colonneAbsente,
  donneeManquante,
  donneeInvalide,
  referenceInconnue,
  doublon,
  personneEnDouble,
  partenaireEnDouble,
  nissInvalide,
  bceInvalide,
  stagiaireAge,
  stagiaireStatut,
  stagiaireParcoursIsp,
  partenaireCommercial,
  objectifsDefinis,
  tuteurDesigne,
  programmeActivites,
  pasDeRecrutement,
  pasDeConduite,
  conventionSignee,
  dimonaAvantDebut,
  assuranceAccidents,
  assuranceRc,
  dureeFixee,
  dureeMaxStage,
  creditTroisAns,
  horaireHebdomadaire,
  evaluationIntermediaire,
  tachesDifferentes,
  troisiemeStage,
  stagesSimultanes,
  prestationHorsPeriode,
  prestationFuture,
  presenceIncoherente,
  presenceAVerifier,
  totauxDifferents,
  suiviStage,
  evaluationFinale,
  indemniteMontant,
  tarifPerime,
  deplacementMontant,
  accidentAvis,
  accidentAssureur,
] as const;

type AnyRule = (typeof catalogue)[number];

export type RuleId = AnyRule["id"];

type ValuesOf<R> = R extends Rule<string, infer V> ? V : never;

/** What a finding of each rule carries for its message. */
export type FindingValues = {
  readonly [R in AnyRule as R["id"]]: ValuesOf<R>;
};
