import fc from "fast-check";
import { appeler, type NomDeFonction } from "../../src/fonctions";
import { deplacementDe, indemniteDe } from "../../src/calculations/montants";
import type { Register } from "../../src/register/register";
import type { Stage } from "../../src/register/entities";
import { serialOfDay } from "../../src/values/serial";
import type { Rows } from "../support/arbitrary-register";
import { registres } from "./arbitraires";
import { colonne, montre, resultat, type Table, type Valeur } from "./appel";
import { commeArgument, feuillesDe, registreLu, type Feuilles } from "./registre-de-cellules";

const scenes = (registres as fc.Arbitrary<Rows>).map(feuillesDe);
const table = (feuilles: Feuilles, sheet: "Paramètres" | "Tarifs"): Table =>
  commeArgument(feuilles[sheet], null);

/** Hours and days attended, as a clerk would have them in two cells: the days' sums, or the totals. */
function presenceDe(stage: Stage): readonly [heures: Valeur, jours: Valeur] {
  const { sommes, heuresPrestees, joursPrestes } = stage;
  const minutes = sommes ? sommes.minutes : heuresPrestees;
  const days = sommes ? sommes.days : joursPrestes;
  return [
    minutes === undefined ? null : minutes / 60,
    days === undefined ? null : days / 1_000_000,
  ];
}

/** 0 days beside hours count as not given: a register that says so is the contract's exception. */
const sansJours = (stage: Stage): boolean =>
  stage.sommes === undefined && stage.joursPrestes === 0 && (stage.heuresPrestees ?? 0) > 0;

const argsIndemnite = (stage: Stage, reglages: Table): Valeur[] => [
  stage.regimeIndemnite ?? null,
  ...presenceDe(stage),
  stage.heuresPrevues === undefined ? null : stage.heuresPrevues / 60,
  stage.joursPrevus === undefined ? null : stage.joursPrevus / 1_000_000,
  stage.dateDebut === undefined ? null : serialOfDay(stage.dateDebut),
  reglages,
];

/** `1 234,50 €`. */
const enEuros = (euros: number): string =>
  `${euros
    .toFixed(2)
    .replace(".", ",")
    .replace(/\B(?=(\d{3})+,)/g, "\u00a0")}\u00a0€`;

const chaqueStage = (
  runs: number,
  look: (stage: Stage, register: Register, feuilles: Feuilles) => void,
): void => {
  fc.assert(
    fc.property(scenes, (feuilles) => {
      const register = registreLu(feuilles);
      for (const stage of register.stages) look(stage, register, feuilles);
    }),
    { numRuns: runs },
  );
};

describe("IOP.INDEMNITE et IOP.EXPLIQUER sur les stages d'un registre", () => {
  it("donnent le montant du contrôle, et son calcul", () => {
    let connus = 0;
    chaqueStage(800, (stage, { settings }, feuilles) => {
      if (sansJours(stage)) return;
      const due = indemniteDe(stage, settings);
      const args = argsIndemnite(stage, table(feuilles, "Paramètres"));
      if (due === undefined) {
        // Unknown there is refused here, but for the regime that needs no attendance.
        if (stage.regimeIndemnite !== "Aucune")
          expect(montre("INDEMNITE", ...args)).toBe("#VALUE!");
        return;
      }
      connus += 1;
      const euros = resultat("INDEMNITE", ...args) as number;
      expect(euros).toBe(due.due / 100);
      const ligne = resultat("EXPLIQUER", ...args) as string;
      const somme = enEuros(euros);
      expect(ligne.startsWith(somme) || ligne.endsWith(`= ${somme}.`)).toBe(true);
      expect(ligne).not.toMatch(/[\n\r]/);
    });
    expect(connus).toBeGreaterThan(500);
  });

  it('ne changent pas quand une cellule vide vient comme 0 ou comme ""', () => {
    chaqueStage(300, (stage, _, feuilles) => {
      const args = argsIndemnite(stage, table(feuilles, "Paramètres"));
      const vides = (vide: Valeur): Valeur[] =>
        args.map((arg, place) => (arg === null && place > 1 ? vide : arg));
      // Without hours, 0 days are days.
      const zero = args[1] === null ? "" : 0;
      for (const nom of ["INDEMNITE", "EXPLIQUER"] as const) {
        const attendu = montre(nom, ...args);
        expect(montre(nom, ...vides(zero))).toBe(attendu);
        expect(montre(nom, ...vides(""))).toBe(attendu);
      }
    });
  });
});

describe("IOP.DEPLACEMENT sur les stages d'un registre", () => {
  it("donne le montant du contrôle, ou pourquoi il n'y en a pas", () => {
    let connus = 0;
    chaqueStage(800, (stage, { settings, fares }, feuilles) => {
      const [, jours] = presenceDe(stage);
      if (jours === null || stage.tarifParJour === undefined) return;
      const due = deplacementDe(stage, settings, fares);
      const rate = stage.tarifParJour;
      const args = [
        jours,
        rate.kind === "code" ? rate.code.toLowerCase() : rate.amount / 100,
        serialOfDay(stage.dateDebut as never),
        table(feuilles, "Tarifs"),
      ];
      if (due) connus += 1;
      expect(montre("DEPLACEMENT", ...args)).toBe(due ? due.due / 100 : "#N/A");
    });
    expect(connus).toBeGreaterThan(200);
  });
});

describe("les appels étalés, sur les stages d'un registre", () => {
  const etale = (
    nom: NomDeFonction,
    lignes: readonly Valeur[][],
    suite: readonly Valeur[],
  ): void => {
    const seuls = lignes.map((ligne) => montre(nom, ...ligne, ...suite));
    const bonnes = lignes.filter((_, at) => !String(seuls[at]).startsWith("#"));
    const colonnes = (of: readonly Valeur[][]): Valeur[] =>
      (of[0] ?? []).map((_, place) => colonne(...of.map((ligne) => ligne[place])));
    if (bonnes.length > 0)
      expect(appeler(nom, [...colonnes(bonnes), ...suite])).toEqual({
        ok: true,
        value: seuls.filter((cell) => !String(cell).startsWith("#")).map((cell) => [cell]),
      });
    if (bonnes.length < lignes.length)
      expect(appeler(nom, [...colonnes(lignes), ...suite]).ok).toBe(false);
  };

  it("chaque ligne est l'appel seul ; une ligne refusée refuse le tout", () => {
    fc.assert(
      fc.property(scenes, (feuilles) => {
        const reglages = table(feuilles, "Paramètres");
        const { stages } = registreLu(feuilles);
        const lignes = stages.map((stage) => argsIndemnite(stage, reglages).slice(0, -1));
        etale("INDEMNITE", lignes, [reglages]);
        etale("EXPLIQUER", lignes, [reglages]);
        const trajets = stages.map(({ tarifParJour: rate, dateDebut }, at) => [
          at,
          rate?.kind === "code" ? rate.code : 5.2,
          serialOfDay(dateDebut as never),
        ]);
        etale("DEPLACEMENT", trajets, [table(feuilles, "Tarifs")]);
      }),
      { numRuns: 300 },
    );
  });
});
