import fc from "fast-check";
import type { Row } from "../../src/register/row";
import { compterAnnees, type AnneeComptee } from "../../src/statistics";
import { effectifOf, nombres, type Nombre, type Table } from "../../src/statistics/figures";
import { controler, type Controle } from "../../src/validation/controle";
import { asTest, registres, registresFous, type Rows } from "../support/arbitrary-register";
import { jour, registre } from "../support/registre";

const AU = jour("30/06/2025");
const controleDe = (rows: Rows): Controle => controler(registre(asTest(rows)), AU);
const AUTOUR = [2021, 2022, 2023, 2024, 2025, 2026];

const chaqueAnnee = (
  check: (annee: AnneeComptee, controle: Controle) => void,
  numRuns = 150,
): void => {
  fc.assert(
    fc.property(fc.oneof(registres({ dirt: 1 }), registresFous), (rows) => {
      const controle = controleDe(rows);
      for (const annee of compterAnnees(controle, AUTOUR)) check(annee, controle);
    }),
    { numRuns },
  );
};

/** What each table but `parRegle` is a breakdown of. */
const TOTAUX: Readonly<Record<Exclude<Table, "parRegle">, Nombre>> = {
  parStatut: "stages",
  parGenre: "stages",
  parAge: "stages",
  parSecteur: "stages",
  parMetier: "stages",
  parCommune: "stages",
  parInitiative: "stages",
  parResultat: "stages",
  parMois: "stages",
  parSuite: "stages",
  parTravailleurSocial: "stages",
  parHeures: "termines",
  stagesParPersonne: "stagiaires",
  creditUtilise: "stagiaires",
};
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const sorted = (rows: readonly Row[]): string[] =>
  rows.map((row) => `${row.sheet} ${String(row.line)}`).sort();

describe("les lignes derrière chaque chiffre", () => {
  it("sont aussi nombreuses que lui, aucune deux fois", () => {
    chaqueAnnee(({ figures, lignes }) => {
      for (const nombre of nombres) {
        const rows = lignes.lignesDe(nombre);
        expect([nombre, rows.length]).toEqual([nombre, figures.nombres[nombre]]);
        expect(new Set(rows).size).toBe(rows.length);
      }
    });
  });

  it("d'une répartition sont celles de son total, chacune sous un libellé", () => {
    chaqueAnnee(({ figures, lignes }) => {
      for (const [table, total] of Object.entries(TOTAUX) as [Table, Nombre][]) {
        const counts = figures.tables[table];
        expect([table, sum(counts.map(({ nombre }) => nombre))]).toEqual([
          table,
          figures.nombres[total],
        ]);
        const groups = lignes.groupesDe(table);
        expect(sorted(groups.flatMap(({ rows }) => rows))).toEqual(sorted(lignes.lignesDe(total)));
        for (const { libelle, rows } of groups)
          expect(counts).toContainEqual({ libelle, nombre: rows.length });
      }
    });
  });

  it("d'une règle sont celles de ses erreurs, d'un stage sans erreur n'en ont pas", () => {
    chaqueAnnee(({ figures, lignes }, { findings }) => {
      const faulty = findings.flatMap(({ severity, target, rule }) =>
        severity === "erreur" && "row" in target ? [{ rule, row: target.row }] : [],
      );
      for (const { libelle, rows } of lignes.groupesDe("parRegle"))
        for (const row of new Set(rows))
          expect(rows.filter((one) => one === row).length).toBe(
            faulty.filter((one) => one.rule === libelle && one.row === row).length,
          );
      const clean = lignes.lignesDe("stagesSansErreur");
      expect(clean.filter((row) => faulty.some((one) => one.row === row))).toEqual([]);
      const counts = figures.tables.parRegle.map(({ nombre }) => nombre);
      const rows = lignes.groupesDe("parRegle").flatMap((group) => group.rows);
      expect(sum(counts)).toBe(rows.length);
    });
  });

  it("d'une partie sont parmi celles du tout", () => {
    const parts: [Nombre, Nombre][] = [
      ["nouveaux", "stagiaires"],
      ["presDuCredit", "stagiaires"],
      ["nouveauxPartenaires", "partenaires"],
      ["evaluesATemps", "evalues"],
      ["accidentsDeclares", "accidents"],
      ["termines", "commences"],
      ...(["interrompus", "evalues", "suivis", "conventions", "commences", "jeunes"] as const).map(
        (part): [Nombre, Nombre] => [part, "stages"],
      ),
      ["dimonasTardives", "stages"],
      ["stagesSansErreur", "stages"],
    ];
    chaqueAnnee(({ lignes, figures }) => {
      for (const [part, whole] of parts) {
        const all = new Set(lignes.lignesDe(whole));
        expect([part, lignes.lignesDe(part).filter((row) => !all.has(row))]).toEqual([part, []]);
      }
      const unknown = figures.tables.parHeures.find(({ libelle }) => libelle === "Non renseigné");
      expect(effectifOf(figures.heuresParStage)).toBe(
        figures.nombres.termines - (unknown?.nombre ?? 0),
      );
    });
  });
});
