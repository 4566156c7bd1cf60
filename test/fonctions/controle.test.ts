import fc from "fast-check";
import { Dossier } from "../../src/calculations/dossier";
import type { Stage } from "../../src/register/entities";
import { serialOfDay } from "../../src/values/serial";
import type { Day } from "../../src/values/units";
import { controler } from "../../src/validation/controle";
import { registreDe, stage, type TestRegister, type TestRow } from "../support/registre";
import type { Rows } from "../support/arbitrary-register";
import { registres } from "./arbitraires";
import { resultat, serie } from "./appel";
import { commeArgument, feuillesDe, registreLu, type Feuilles } from "./registre-de-cellules";

const TABLES = ["Stages", "Prestations", "Reprises", "Paramètres"] as const;
const credit = (feuilles: Feuilles, qui: string, le: number): number =>
  resultat(
    "CREDIT",
    qui,
    le,
    ...TABLES.map((sheet) => commeArgument(feuilles[sheet], null)),
  ) as number;

/** A credit that is soon used, unless a later row says otherwise. */
const PETIT = { parametre: "credit.heures-max", valeur: 60 };

interface Exces {
  readonly day: Day;
  readonly total: number;
  readonly max: number;
}

/** What the check says of a stage's credit on that day. */
function constatDe(feuilles: Feuilles, reference: string, today: Day): Exces | undefined {
  const { findings } = controler(registreLu(feuilles), today);
  const found = findings.filter(
    ({ rule, target }) =>
      rule === "credit-trois-ans" &&
      "row" in target &&
      (target.row as unknown as Stage).refStage === reference,
  );
  return found[0]?.values as Exces | undefined;
}

describe("un crédit dépassé selon le contrôle l'est selon IOP.CREDIT", () => {
  const fait = (refStage: string, debut: string, fin: string, heures: unknown): TestRow<"Stages"> =>
    stage({
      refStage,
      dateDebut: serie(debut),
      dateFin: serie(fin),
      heuresPrestees: heures as string,
    });
  const registre = (derniere: unknown): TestRegister => ({
    Stagiaires: [{ refStagiaire: "B-001" }],
    Stages: [
      fait("S-1", "06/01/2025", "17/01/2025", 76),
      fait("S-2", "05/05/2025", "16/05/2025", 76),
      fait("S-3", "06/10/2025", "17/10/2025", derniere),
    ],
    Reprises: [{ refStagiaire: "B-001", date: serie("14/02/2023"), heures: 10 }],
    Paramètres: [{ parametre: "credit.heures-max", valeur: 238 }],
  });

  it.each([
    [76, false, 0],
    ["76h01", true, -1 / 60],
    [80, true, -4],
  ])("un troisième stage de %s h : %s, il reste %s h", (heures, constate, reste) => {
    const feuilles = feuillesDe(registre(heures) as Rows);
    const le = registreDe([[registre(heures)]]).stages[2]?.dernierJour as Day;
    const constat = constatDe(feuilles, "S-3", le);
    expect(constat !== undefined).toBe(constate);
    expect(credit(feuilles, "B-001", serialOfDay(le))).toBe(reste);
  });

  it("pour des registres tirés au hasard, le dernier jour de chaque stage", () => {
    let depasses = 0;
    fc.assert(
      fc.property(registres as fc.Arbitrary<Rows>, (rows) => {
        const feuilles = feuillesDe({ ...rows, Paramètres: [PETIT, ...(rows.Paramètres ?? [])] });
        for (const one of registreLu(feuilles).stages) {
          const { dernierJour: le, personne } = one;
          if (le === undefined || !personne) continue;
          const reste = credit(feuilles, personne.key, serialOfDay(le));
          const constat = constatDe(feuilles, one.refStage as string, le);
          if (constat?.day === le) {
            depasses += 1;
            expect(reste).toBeLessThan(0);
            expect(reste).toBe((constat.max - constat.total) / 60);
          }
          if (reste < 0 && compteLe(one, le, feuilles)) expect(constat).toBeDefined();
        }
      }),
      { numRuns: 400 },
    );
    expect(depasses).toBeGreaterThan(100);
  });
});

/** Whether a stage whose planned hours can be read has hours on that day. */
function compteLe(stage: Stage, le: Day, feuilles: Feuilles): boolean {
  if (!stage.compte || stage.heuresPrevues === undefined || !stage.personne) return false;
  const { settings } = registreLu(feuilles);
  const { entries } = new Dossier(stage.personne, le, settings).ledger;
  return entries.some((entry) => entry.stage === stage && entry.day === le);
}
