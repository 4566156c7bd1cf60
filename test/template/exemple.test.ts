import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { Accident, Prestation, Stage } from "../../src/register/entities";
import type { Register } from "../../src/register/register";
import type { Row } from "../../src/register/row";
import { catalogue } from "../../src/rules";
import { exampleRegister } from "../../src/template";
import { controler } from "../../src/validation/controle";
import { placeOfTarget, type Finding } from "../../src/validation/finding";
import { isBce, nissCenturies } from "../../src/values/identifiers";
import { registerIn } from "../support/read-bytes";
import { jour } from "../support/registre";
import { sujets } from "./sujets";

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
duree-max-stage | erreur | Stages | S-2024-008 | Heures prévues | 80 h prévues
objectifs-definis | erreur | Stages | S-2025-006 | Objectifs | pas d'objectifs
programme-activites | erreur | Stages | S-2025-006 | Tâches | pas de tâches
tuteur-designe | erreur | Stages | S-2025-006 | Tuteur | pas de tuteur
evaluation-finale | erreur | Stages | S-2025-006 | Évaluation le | jamais évalué
convention-signee | erreur | Stages | S-2025-007 | Signature partenaire | manque
convention-signee | erreur | Stages | S-2025-007 | Signature CPAS | après le début
dimona-avant-debut | erreur | Stages | S-2025-007 | Dimona le | 2 jours de retard
pas-de-conduite | avertissement | Stages | S-2025-009 | Tâches | une livraison
pas-de-recrutement | avertissement | Stages | S-2025-009 | Attestation | pas attesté
pas-de-conduite | acquitte | Stages | S-2025-010 | Tâches | il lave, il ne conduit pas
partenaire-commercial | erreur | Stages | S-2025-011 | Réf. partenaire | un garage
pas-de-recrutement | erreur | Stages | S-2025-011 | Attestation | noté Non
assurance-accidents | erreur | Stages | S-2025-014 | Police accidents | pas de police
assurance-rc | erreur | Stages | S-2025-014 | Police RC | pas de police
evaluation-intermediaire | erreur | Stages | S-2025-016 | Date de début | S-2025-006 pas évalué
indemnite-montant | erreur | Stages | S-2025-017 | Indemnité | 100 € pour 70 %
presence-a-verifier | avertissement | Stages | S-2025-018 | Régime indemnité | 80 % en jours, 73 % en heures
totaux-differents | avertissement | Stages | S-2025-019 | Heures prestées | un jour d'absence
totaux-differents | avertissement | Stages | S-2025-019 | Jours prestés | un jour d'absence
donnee-invalide | erreur | Stages | S-2025-019 | Évaluation le | année de deux chiffres
suivi-stage | avertissement | Stages | S-2025-020 | Suivi le | pas de suivi
tarif-perime | erreur | Stages | S-2025-020 | Tarif par jour | navette supprimée
stagiaire-age | erreur | Stages | S-2025-012 | Réf. stagiaire | 17 ans
horaire-hebdomadaire | erreur | Stages | S-2025-021 | Heures par semaine | 40 h par semaine
deplacement-montant | erreur | Stages | S-2025-021 | Déplacements | 62 € pour 44 €
reference-inconnue | erreur | Stages | S-2025-022 | Réf. stagiaire | B-018 mal tapé
taches-differentes | erreur | Stages | S-2025-024 | Tâches | celles de S-2024-004
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

const LE_JOUR = jour("31/12/2025");

let register: Register;
let findings: readonly Finding[];

beforeAll(async () => {
  register = registerIn(await writeWorkbook(exampleRegister()));
  findings = controler(register, LE_JOUR).findings;
});

/** A rule and the row it is about. */
function keyOf(rule: string, target: Finding["target"] | { row: Row }): string {
  const row = "row" in target ? target.row : undefined;
  return [rule, row?.rows.sheet, row?.line].join(" ");
}

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

  it("respecte chaque règle au moins cinq fois, là où elle a quelque chose à dire", () => {
    const broken = new Set(findings.map(({ rule, target }) => keyOf(rule, target)));
    const obeyed = Object.entries(sujets(register, LE_JOUR)).map(([rule, rows]) => ({
      rule,
      times: rows.filter((row) => !broken.has(keyOf(rule, { row }))).length,
    }));
    expect(obeyed.filter(({ times }) => times < 5)).toEqual([]);
  });

  it("est un vrai centre : la plupart des stages sont en ordre", () => {
    const faulty = new Set(
      findings.flatMap(({ target, severity }) => {
        const { row } = placeOfTarget(target);
        if (severity === "acquitte") return [];
        if (row instanceof Stage) return row;
        return row instanceof Prestation || row instanceof Accident ? (row.stage ?? []) : [];
      }),
    );
    expect(register.stages).toHaveLength(46);
    expect(register.stagiaires).toHaveLength(18);
    expect(register.partenaires).toHaveLength(10);
    expect(faulty.size).toBeLessThan(register.stages.length / 2);
  });

  it("n'a pas de NISS qui puisse être celui d'une personne", () => {
    const numbers = register.stagiaires.flatMap(({ niss }) => niss ?? []);
    expect(numbers).toHaveLength(17);
    // The births of a day are counted from 001: women up to 998, men up to 997.
    expect(numbers.filter((niss) => niss.slice(6, 9) !== "000")).toEqual([]);
    expect(numbers.filter((niss) => nissCenturies(niss).length === 0)).toHaveLength(1);
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
