import { writeWorkbook } from "../../src/hosts/xlsx-write";
import type { Register } from "../../src/register/register";
import { catalogue } from "../../src/rules";
import { exampleRegister } from "../../src/template";
import { controler } from "../../src/validation/controle";
import { placeOfTarget, type Finding } from "../../src/validation/finding";
import { isBce, nissCenturies } from "../../src/values/identifiers";
import { registerIn } from "../support/read-bytes";
import { jour } from "../support/registre";

/** Constats attendus : tout ce que le contrôle trouve dans l'exemple au 31/12/2025, et pourquoi. */
const CONSTATS_ATTENDUS = `
niss-invalide | avertissement | Stagiaires | B-005 | NISS | un chiffre mal recopié
stagiaire-statut | erreur | Stagiaires | B-013 | Statut | chômage
stagiaire-parcours-isp | erreur | Stagiaires | B-014 | Parcours ISP | hors parcours
donnee-manquante | erreur | Stagiaires | B-016 | Statut | statut à compléter
personne-en-double | avertissement | Stagiaires | B-017 | Réf. stagiaire | déjà B-004
bce-invalide | avertissement | Partenaires | P-06 | N° BCE | deux chiffres inversés
partenaire-en-double | avertissement | Partenaires | P-09 | Réf. partenaire | déjà P-02
donnee-manquante | erreur | Partenaires | P-10 | Secteur | secteur oublié
credit-trois-ans | erreur | Stages | S-2024-006 | Heures prévues | 15 h faites ailleurs
troisieme-stage | erreur | Stages | S-2024-008 | Nouveaux objectifs | nouveaux objectifs oubliés
duree-max-stage | erreur | Stages | S-2024-009 | Heures prévues | 80 h prévues
dimona-avant-debut | erreur | Stages | S-2025-002 | Dimona le | 2 jours de retard
taches-differentes | erreur | Stages | S-2025-003 | Tâches | celles de S-2024-004
tuteur-designe | erreur | Stages | S-2025-004 | Tuteur | pas de tuteur
objectifs-definis | erreur | Stages | S-2025-005 | Objectifs | pas d'objectifs
programme-activites | erreur | Stages | S-2025-006 | Tâches | pas de tâches
evaluation-finale | erreur | Stages | S-2025-006 | Évaluation le | jamais évalué
convention-signee | erreur | Stages | S-2025-007 | Signature partenaire | manque
convention-signee | erreur | Stages | S-2025-007 | Signature CPAS | après le début
pas-de-recrutement | erreur | Stages | S-2025-008 | Attestation | noté Non
pas-de-conduite | avertissement | Stages | S-2025-009 | Tâches | une livraison
pas-de-conduite | acquitte | Stages | S-2025-010 | Tâches | une livraison
pas-de-recrutement | avertissement | Stages | S-2025-010 | Attestation | pas attesté
partenaire-commercial | erreur | Stages | S-2025-011 | Réf. partenaire | un garage
assurance-accidents | erreur | Stages | S-2025-014 | Police accidents | pas de police
assurance-rc | erreur | Stages | S-2025-015 | Police RC | pas de police
evaluation-intermediaire | erreur | Stages | S-2025-016 | Date de début | S-2025-006 pas évalué
indemnite-montant | erreur | Stages | S-2025-017 | Indemnité | 100 € pour 70 %
presence-a-verifier | avertissement | Stages | S-2025-018 | Régime indemnité | 80 % en jours, 73 % en heures
totaux-differents | avertissement | Stages | S-2025-019 | Heures prestées | un jour d'absence
totaux-differents | avertissement | Stages | S-2025-019 | Jours prestés | un jour d'absence
suivi-stage | avertissement | Stages | S-2025-020 | Suivi le | pas de suivi
tarif-perime | erreur | Stages | S-2025-020 | Tarif par jour | navette supprimée
stagiaire-age | erreur | Stages | S-2025-012 | Réf. stagiaire | 17 ans
horaire-hebdomadaire | erreur | Stages | S-2025-021 | Heures par semaine | 40 h par semaine
deplacement-montant | erreur | Stages | S-2025-021 | Déplacements | 62 € pour 44 €
reference-inconnue | erreur | Stages | S-2025-022 | Réf. stagiaire | B-018 mal tapé
donnee-invalide | erreur | Stages | S-2025-023 | Évaluation le | année de deux chiffres
stages-simultanes | avertissement | Stages | S-2025-026 | Date de début | un jour commun
evaluation-finale | avertissement | Stages | S-2025-027 | Évaluation le | pas encore évalué
duree-fixee | erreur | Stages | S-2025-028 | Heures prévues | ni heures ni jours
dimona-avant-debut | erreur | Stages | S-2025-029 | Dimona le | pas de Dimona
doublon | erreur | Stages | S-2025-028 | Réf. stage | ligne copiée
presence-incoherente | avertissement | Prestations | S-2025-024 | Heures | absent avec 7 h 36
prestation-hors-periode | erreur | Prestations | S-2025-024 | Date | après la fin
horaire-hebdomadaire | erreur | Prestations | S-2025-026 | Heures | 45 h 36 sur deux stages
prestation-future | avertissement | Prestations | S-2025-029 | Date | jour à venir
accident-avis | avertissement | Accidents | S-2024-007 | Partenaire a averti le | le lendemain
accident-avis | erreur | Accidents | S-2025-011 | Partenaire a averti le | rien de noté
accident-assureur | avertissement | Accidents | S-2025-011 | Assureur averti le | rien de noté
`;

let register: Register;
let findings: readonly Finding[];

beforeAll(async () => {
  register = registerIn(await writeWorkbook(exampleRegister()));
  findings = controler(register, jour("31/12/2025")).findings;
});

describe("le registre d'exemple", () => {
  it("a les constats attendus, ni plus ni moins", () => {
    const found = findings.map(({ rule, severity, target }) => {
      const { sheet, row, header } = placeOfTarget(target);
      return [rule, severity, sheet, row?.shownReference, header].join(" | ");
    });
    const expected = CONSTATS_ATTENDUS.trim()
      .split("\n")
      .map((line) => line.slice(0, line.lastIndexOf(" | ")));
    expect(found).toEqual(expected);
  });

  it("enfreint chaque règle au moins une fois, sauf colonne-absente", () => {
    const broken = new Set(findings.map(({ rule }) => rule));
    const rules = catalogue.map(({ id }) => id).filter((id) => id !== "colonne-absente");
    expect(rules.filter((id) => !broken.has(id))).toEqual([]);
  });

  it("respecte chaque règle bien plus souvent", () => {
    // 46 stages, 18 persons, 10 partners, 3 accidents: no rule but that of accidents speaks of more
    // than two rows.
    for (const { id } of catalogue) {
      const rows = new Set(
        findings.filter(({ rule }) => rule === id).map(({ target }) => placeOfTarget(target).line),
      );
      expect(rows.size).toBeLessThanOrEqual(2);
    }
    expect(register.stages).toHaveLength(46);
    expect(register.stagiaires).toHaveLength(18);
  });

  it("n'a pas de NISS qui puisse être celui d'une personne", () => {
    const numbers = register.stagiaires.flatMap(({ niss }) => niss ?? []);
    expect(numbers).toHaveLength(17);
    for (const niss of numbers)
      expect(niss.slice(6, 9) === "998" || nissCenturies(niss).length === 0).toBe(true);
  });

  it("n'a pas de numéro BCE d'une entreprise : la série 0999 n'est pas attribuée", () => {
    const numbers = register.partenaires.flatMap(({ numeroBce }) => numeroBce ?? []);
    expect(numbers).toHaveLength(9);
    expect(numbers.every((bce) => bce.startsWith("0999"))).toBe(true);
    expect(numbers.filter((bce) => !isBce(bce))).toHaveLength(1);
  });

  it("dit EXEMPLE sur chaque feuille", () => {
    for (const sheet of exampleRegister().sheets)
      expect(JSON.stringify(sheet)).toContain("EXEMPLE – données inventées");
  });
});
