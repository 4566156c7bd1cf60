import { Dossier } from "../../src/calculations/dossier";
import type { Stage } from "../../src/register/entities";
import type { Register } from "../../src/register/register";
import type { Row } from "../../src/register/row";
import type { RuleId } from "../../src/rules";
import type { Day } from "../../src/values/units";

/** The rows of a register about which each rule really has something to say, broken or obeyed. */
export function sujets(
  register: Register,
  today: Day,
): Record<Exclude<RuleId, "colonne-absente">, readonly Row[]> {
  const { stagiaires, partenaires, prestations, accidents } = register;
  const stages = register.stages.filter(({ compte }) => compte);
  const begun = stages.filter((stage) => stage.aCommence(today));
  const ended = stages.filter((stage) => stage.estTermine(today));
  const placed = register.personnes.flatMap(
    (personne) => new Dossier(personne, today, register.settings).stages,
  );
  const ofRank = (rank: number): Stage[] =>
    placed.filter((one) => one.rank >= rank).map(({ stage }) => stage);
  return {
    "donnee-manquante": stagiaires,
    "donnee-invalide": stages,
    "reference-inconnue": stages,
    doublon: stages,
    "personne-en-double": stagiaires,
    "partenaire-en-double": partenaires,
    "niss-invalide": stagiaires.filter(({ niss }) => niss !== undefined),
    "bce-invalide": partenaires.filter(({ numeroBce }) => numeroBce !== undefined),
    "stagiaire-age": stages.filter(({ stagiaire }) => stagiaire?.dateNaissance !== undefined),
    "stagiaire-statut": stagiaires.filter((row) => !row.isMissing("statut")),
    "stagiaire-parcours-isp": stagiaires,
    "partenaire-commercial": stages.filter(({ partenaire }) => partenaire?.secteur !== undefined),
    "objectifs-definis": begun,
    "tuteur-designe": begun,
    "programme-activites": begun,
    "pas-de-recrutement": stages,
    "pas-de-conduite": stages.filter(({ taches }) => taches !== undefined),
    "convention-signee": begun,
    "dimona-avant-debut": begun,
    "assurance-accidents": begun,
    "assurance-rc": begun,
    "duree-fixee": stages,
    "duree-max-stage": stages.filter(({ heuresPrevues }) => heuresPrevues !== undefined),
    "credit-trois-ans": ofRank(3),
    "horaire-hebdomadaire": stages.filter(({ heuresParSemaine }) => heuresParSemaine !== undefined),
    "evaluation-intermediaire": ofRank(2),
    "taches-differentes": ofRank(2).filter(returnsToPartner),
    "troisieme-stage": ofRank(3),
    "stages-simultanes": ofRank(2),
    "prestation-hors-periode": prestations,
    "prestation-future": prestations,
    "presence-incoherente": prestations.filter(({ absent }) => absent),
    "presence-a-verifier": ended.filter(
      ({ regimeIndemnite, heuresPrevues, joursPrevus }) =>
        regimeIndemnite === "Forfait" && heuresPrevues !== undefined && joursPrevus !== undefined,
    ),
    "totaux-differents": stages.filter(
      ({ sommes, heuresPrestees }) => sommes !== undefined && heuresPrestees !== undefined,
    ),
    "suivi-stage": ended,
    "evaluation-finale": ended,
    "indemnite-montant": ended.filter(({ indemnite }) => indemnite !== undefined),
    "tarif-perime": stages.filter(({ tarifParJour }) => tarifParJour !== undefined),
    "deplacement-montant": ended.filter(({ deplacements }) => deplacements !== undefined),
    "accident-avis": accidents,
    "accident-assureur": accidents,
  };
}

/** Whether an earlier stage of the person was at the same partner. */
const returnsToPartner = ({ personne, partenaire, dateDebut: debut }: Stage): boolean =>
  personne?.stages.some(
    (other) =>
      other.partenaire === partenaire &&
      other.dateDebut !== undefined &&
      debut !== undefined &&
      other.dateDebut < debut,
  ) ?? false;
