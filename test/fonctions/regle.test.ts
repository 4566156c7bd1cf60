import { ruleStatements } from "../../src/messages/fr/rule-statements";
import { ruleTitles } from "../../src/messages/fr/rule-titles";
import { catalogue } from "../../src/rules";
import { colonne, refus, resultat, resultats } from "./appel";

/** The slide of each rule, as the contract's table of rules gives it. */
const DIAPOSITIVES: Readonly<Record<string, string | null>> = {
  "colonne-absente": null,
  "donnee-manquante": null,
  "donnee-invalide": null,
  "reference-inconnue": null,
  doublon: null,
  "personne-en-double": null,
  "partenaire-en-double": null,
  "niss-invalide": null,
  "bce-invalide": null,
  "stagiaire-age": "Partenaires",
  "stagiaire-statut": "Partenaires",
  "stagiaire-parcours-isp": "Partenaires",
  "partenaire-commercial": "Définition",
  "objectifs-definis": "Procédure 1",
  "tuteur-designe": "Partenaires",
  "programme-activites": "Partenaires",
  "pas-de-recrutement": "Objectifs",
  "pas-de-conduite": "Déplacements",
  "convention-signee": "Procédure 2",
  "dimona-avant-debut": "Partenaires (avant)",
  "assurance-accidents": "Assurance",
  "assurance-rc": "Assurance",
  "duree-fixee": "Durée",
  "duree-max-stage": "Durée",
  "credit-trois-ans": "Durée",
  "horaire-hebdomadaire": "Durée",
  "evaluation-intermediaire": "Durée",
  "taches-differentes": "Durée",
  "troisieme-stage": "Durée",
  "stages-simultanes": "Durée",
  "prestation-hors-periode": "Durée",
  "prestation-future": "Déplacements",
  "presence-incoherente": "Déplacements",
  "presence-a-verifier": "Indemnité",
  "totaux-differents": "Déplacements",
  "suivi-stage": "Procédure 3",
  "evaluation-finale": "Procédure 5",
  "indemnite-montant": "Indemnité",
  "tarif-perime": "Déplacements",
  "deplacement-montant": "Déplacements",
  "accident-avis": "Assurance",
  "accident-assureur": "Assurance",
};

const texte = (id: unknown): string => String(resultat("REGLE", id)).replace(/\u00a0/g, " ");

describe("IOP.REGLE", () => {
  it("connaît les règles du contrat, et seulement elles", () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual(Object.keys(DIAPOSITIVES).sort());
  });

  it.each(Object.entries(DIAPOSITIVES))("%s : son texte, et la diapositive %s", (id, slide) => {
    const attendu = texte(id);
    expect(attendu).toContain(ruleTitles[id as keyof typeof ruleTitles]);
    expect(attendu).toContain(ruleStatements[id as keyof typeof ruleStatements]);
    if (slide === null) expect(attendu).not.toContain("Source");
    else expect(attendu.endsWith(`Source : « ${slide} ».`)).toBe(true);
    expect(attendu).not.toMatch(/[\n\r]/);
  });

  it("dit le texte d'une règle en entier", () => {
    expect(texte("stagiaire-statut")).toBe(
      "Le statut n'est ni RI ni ASE. Le stagiaire a droit au RI ou à l'ASE. Source : « Partenaires ».",
    );
  });

  it("se demande sans égard aux majuscules", () => {
    expect(texte("DOUBLON")).toBe(texte("doublon"));
    expect(texte(" Duree-Max-Stage ")).toBe(texte("duree-max-stage"));
  });

  it("s'étale", () => {
    expect(resultats("REGLE", colonne("doublon", "suivi-stage")).map(String)).toEqual([
      resultat("REGLE", "doublon"),
      resultat("REGLE", "suivi-stage"),
    ]);
  });

  it.each(["durée-max-stage", "regle", "constructor", "toString", "__proto__", 12, true])(
    "%j n'est pas une règle : #N/A",
    (id) => {
      expect(refus("REGLE", id)).toMatch(/^#N\/A .*n'existe pas/);
    },
  );

  it.each([null, undefined, "", "-"])("%j ne demande rien : #VALUE!", (id) => {
    expect(refus("REGLE", id)).toBe(
      "#VALUE! « id » : il manque une valeur. Complétez cette cellule.",
    );
  });
});
