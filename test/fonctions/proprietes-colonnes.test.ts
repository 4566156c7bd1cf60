import fc from "fast-check";
import { appeler } from "../../src/fonctions";
import { DEBUT, faites, jour, reglages, tableDe, type Faite, type Reglage } from "./arbitraires";
import { colonne, date, montre, resultat, resultats, type Table, type Valeur } from "./appel";
import { resteNaif } from "./calcul-naif";

/** The three columns, with someone else's row first, so that there is always one. */
const troisColonnes = (lignes: readonly Faite[]): Table[] => {
  const rows = [{ qui: "B-0", jour: DEBUT, minutes: 60 }, ...lignes];
  return [
    colonne(...rows.map(({ qui }) => qui)),
    colonne(...rows.map((row) => row.jour)),
    colonne(...rows.map(({ minutes }) => minutes / 60)),
  ];
};

const lignes = faites(jour, 80 * 60);
const dates = fc.array(fc.oneof(jour, fc.integer({ min: DEBUT, max: DEBUT + 3300 })), {
  minLength: 1,
  maxLength: 8,
});

describe("IOP.CREDIT_RESTANT sur des colonnes tirées au hasard", () => {
  it("donne ce que donne le calcul le plus naïf", () => {
    fc.assert(
      fc.property(lignes, reglages(), dates, (rows, settings, days) => {
        const args = [...troisColonnes(rows), tableDe(settings)];
        for (const le of [...days, ...rows.map((row) => row.jour)])
          for (const qui of ["B-1", "b-2"])
            expect(resultat("CREDIT_RESTANT", qui, le, ...args)).toBe(
              resteNaif(rows, qui, le, settings) / 60,
            );
      }),
      { numRuns: 600 },
    );
  });

  it("ne change pas avec l'ordre des lignes", () => {
    const melanges = lignes.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(melanges, reglages(), dates, ([rows, autres], settings, days) => {
        const reste = (of: readonly Faite[]): Valeur =>
          resultats(
            "CREDIT_RESTANT",
            "B-1",
            colonne(...days),
            ...troisColonnes(of),
            tableDe(settings),
          );
        expect(reste(autres)).toEqual(reste(rows));
      }),
      { numRuns: 300 },
    );
  });

  it("étalé, donne ligne par ligne ce que donnent les appels seuls", () => {
    fc.assert(
      fc.property(lignes, reglages(), dates, fc.context(), (rows, settings, days, context) => {
        const args = [...troisColonnes(rows), tableDe(settings)];
        const qui = days.map((_, at) => ["B-1", "b-2", "B-3"][at % 3]);
        context.log(JSON.stringify(args));
        const etale = resultats("CREDIT_RESTANT", colonne(...qui), colonne(...days), ...args);
        expect(etale).toEqual(
          days.map((le, at) => resultat("CREDIT_RESTANT", qui[at], le, ...args)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/*
 * A small world, all of whose hours have left every window within 1,500 days: what is not found
 * there never comes.
 */
const HORIZON = 1700;
const proches = fc.integer({ min: DEBUT, max: DEBUT + 700 });
const petitsReglages = fc
  .tuple(
    fc.constantFrom(1, 2),
    fc.constantFrom("glissante", "premier-stage"),
    fc.integer({ min: 10, max: 60 }),
    reglages(fc.integer({ min: DEBUT, max: DEBUT + 1000 }), fc.integer({ min: 10, max: 60 })),
  )
  .map(([annees, fenetre, max, autres]): Reglage[] => [
    ["credit.annees", annees],
    ["credit.fenetre", fenetre],
    ["credit.heures-max", max],
    ...autres.filter(([key, value]) => key !== "credit.annees" || (value as number) <= 2),
  ]);

/** The first day of the horizon on which so many hours are left, one day after the other. */
function parForceBrute(
  qui: string,
  heures: number,
  des: number,
  args: readonly Valeur[],
): number | undefined {
  const tous = Array.from({ length: HORIZON }, (_, at) => des + at);
  const restes = resultats("CREDIT_RESTANT", qui, colonne(...tous), ...args);
  const trouve = restes.findIndex((reste) => (reste as number) >= heures);
  return trouve < 0 ? undefined : des + trouve;
}

/**
 * Whether some hours may stand on the first day of a later period. There CREDIT_DATE misses the
 * period after it (see `ecarts.test.ts`); to be taken out once it does not.
 */
function surUnDebut(rows: readonly Faite[]): boolean {
  const jours = [...new Set(rows.map((row) => row.jour))];
  const anniversaires = jours.map((serial) => date(serial).slice(0, 5).replace("29/02", "28/02"));
  return new Set(anniversaires).size < jours.length;
}

describe("IOP.CREDIT_DATE sur des colonnes tirées au hasard", () => {
  const mondes = fc.record({
    rows: faites(proches, 20 * 60, 8),
    settings: petitsReglages,
    des: fc.integer({ min: DEBUT - 50, max: DEBUT + 900 }),
    minutes: fc.integer({ min: 0, max: 61 * 60 }),
  });

  it("est le premier jour où CREDIT_RESTANT suffit, ou aucun s'il n'y en a pas", () => {
    fc.assert(
      fc.property(mondes, ({ rows, settings, des, minutes }) => {
        fc.pre(!surUnDebut(rows));
        const args = [...troisColonnes(rows), tableDe(settings)];
        const attendu = parForceBrute("B-1", minutes / 60, des, args);
        expect(montre("CREDIT_DATE", "B-1", minutes / 60, des, ...args)).toBe(attendu ?? "#N/A");
      }),
      { numRuns: 500 },
    );
  });

  it("ne change pas avec l'ordre des lignes, et s'étale comme les appels seuls", () => {
    fc.assert(
      fc.property(mondes, ({ rows, settings, des, minutes }) => {
        const suite = [tableDe(settings)];
        const args = [...troisColonnes(rows), ...suite];
        const envers = [...troisColonnes([...rows].reverse()), ...suite];
        const seul = montre("CREDIT_DATE", "b-1", minutes / 60, des, ...args);
        expect(montre("CREDIT_DATE", "B-1", minutes / 60, des, ...envers)).toBe(seul);
        const demandes = [minutes / 60, 0, 5];
        const seuls = demandes.map((heures) => montre("CREDIT_DATE", "B-1", heures, des, ...args));
        const etale = appeler("CREDIT_DATE", ["B-1", colonne(...demandes), des, ...args]);
        if (seuls.includes("#N/A")) expect(etale.ok).toBe(false);
        else expect(etale).toEqual({ ok: true, value: seuls.map((cell) => [cell]) });
      }),
      { numRuns: 300 },
    );
  });
});
