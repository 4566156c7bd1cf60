import { read } from "@e965/xlsx";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { paiementsOf, type Paiement, type Paiements } from "../../src/report/paiements";
import { paiementsClasseur } from "../../src/report/paiements-classeur";
import { controler } from "../../src/validation/controle";
import type { GridSheet } from "../../src/workbook/model";
import {
  jour,
  registre,
  stage,
  stagiaire,
  type TestRegister,
  type TestRow,
} from "../support/registre";

const MARS = { year: 2025, month: 3 };

const etat = (sheets: TestRegister = {}, month = MARS, today = "31/12/2025"): Paiements =>
  paiementsOf(controler(registre(sheets), jour(today)), month);

/** A stage in order, paid by the hour, with a rate a day: 152 € and 56 €. */
const du = (cells: TestRow<"Stages"> = {}): TestRow<"Stages"> =>
  stage({ regimeIndemnite: "Horaire", tarifParJour: 5.6, ...cells });

const seul = (cells: TestRow<"Stages">, others: TestRegister = {}): Paiement | undefined =>
  etat({ Stages: [du(cells)], ...others }).lines[0];

const amounts = (line: Paiement | undefined): unknown => [
  line?.indemnite,
  line?.deplacements,
  line?.total,
];

describe("l'état des paiements", () => {
  it("donne heures, indemnité, jours, déplacements et total d'une personne", () => {
    const line = seul({});
    expect(line).toMatchObject({ heures: 4560, jours: 10_000_000 });
    expect(amounts(line)).toEqual([15_200, 5_600, 20_800]);
  });

  it("additionne les stages d'une personne, une ligne par personne", () => {
    const { lines, total } = etat({
      Stagiaires: [stagiaire(), stagiaire({ refStagiaire: "B-002", nom: "Autre" })],
      Stages: [
        du(),
        du({ refStage: "S-2", refStagiaire: "B-002", heuresPrestees: 38, joursPrestes: 5 }),
        du({ refStage: "S-3", dateDebut: "17/03/2025", dateFin: "28/03/2025" }),
      ],
    });
    expect(lines.map(({ stages }) => stages.map(({ stage: { refStage } }) => refStage))).toEqual([
      ["S-1", "S-3"],
      ["S-2"],
    ]);
    expect(lines.map(amounts)).toEqual([
      [30_400, 11_200, 41_600],
      [7_600, 2_800, 10_400],
    ]);
    expect(total).toBe(52_000);
  });

  describe("prend les stages finis ce mois-là", () => {
    it.each([
      ["28/02/2025", 0],
      ["01/03/2025", 1],
      ["31/03/2025", 1],
      ["01/04/2025", 0],
    ])("dernier jour le %s : %d ligne", (dateFin, count) => {
      expect(etat({ Stages: [du({ dateDebut: "24/02/2025", dateFin })] }).lines.length).toBe(count);
    });

    it("selon la date de fin réelle", () => {
      expect(seul({ dateFinReelle: "02/04/2025" })).toBeUndefined();
      expect(seul({ dateFin: "04/04/2025", dateFinReelle: "28/03/2025" })).toBeDefined();
    });

    it.each([
      ["31/03/2025", 0],
      ["01/04/2025", 1],
    ])("fini le 31/03/2025, vu du %s : %d ligne", (today, count) => {
      const stages = { Stages: [du({ dateFin: "31/03/2025" })] };
      expect(etat(stages, MARS, today).lines.length).toBe(count);
    });
  });

  it.each<[string, TestRow<"Stages">]>([
    ["déjà payé", { payeLe: "20/03/2025" }],
    ["annulé", { etat: "Annulé" }],
    ["sans régime ni tarif", { regimeIndemnite: undefined, tarifParJour: undefined }],
    ["sans indemnité ni tarif", { regimeIndemnite: "Aucune", tarifParJour: undefined }],
  ])("laisse un stage %s", (_, cells) => {
    expect(seul(cells)).toBeUndefined();
  });

  it("laisse à zéro ce que personne ne demande", () => {
    expect(amounts(seul({ tarifParJour: undefined }))).toEqual([15_200, "none", 15_200]);
    expect(amounts(seul({ regimeIndemnite: "Aucune" }))).toEqual(["none", 5_600, 5_600]);
  });

  it("garde une ligne à zéro : trop peu de présence", () => {
    const line = seul({ regimeIndemnite: "Forfait", heuresPrestees: 53.2, joursPrestes: 7 });
    expect(amounts(line)).toEqual([0, 3_920, 3_920]);
  });

  describe("laisse vide un montant qui n'est pas sûr, et dit pourquoi", () => {
    const why = (line: Paiement | undefined): unknown[] =>
      line?.stages.flatMap(({ doutes }) =>
        doutes.map((doute) => (doute.kind === "finding" ? doute.rule : doute.kind)),
      ) ?? [];

    it.each<[string, TestRow<"Stages">, unknown[], string[]]>([
      [
        "une indemnité inscrite qui n'est pas la bonne",
        { indemnite: 150 },
        ["unsure", 5_600, undefined],
        ["indemnite-montant"],
      ],
      [
        "des déplacements inscrits qui ne sont pas les bons",
        { deplacements: 50 },
        [15_200, "unsure", undefined],
        ["deplacement-montant"],
      ],
      [
        "un régime illisible",
        { regimeIndemnite: "à voir avec le chef" },
        ["unsure", 5_600, undefined],
        ["donnee-invalide"],
      ],
      [
        "un tarif inconnu",
        { tarifParJour: "TEC" },
        [15_200, "unsure", undefined],
        ["donnee-invalide"],
      ],
      [
        "plus de 76 heures",
        { heuresPrestees: 77 },
        ["unsure", "unsure", undefined],
        ["duree-max-stage"],
      ],
      [
        "une présence inconnue",
        { heuresPrestees: undefined, joursPrestes: undefined },
        ["unsure", "unsure", undefined],
        ["unknown-presence"],
      ],
      [
        "une personne inconnue",
        { refStagiaire: "B-999" },
        ["unsure", "unsure", undefined],
        ["unknown-person"],
      ],
      [
        "un paiement noté sans date",
        { payeLe: "ok" },
        ["unsure", "unsure", undefined],
        ["donnee-invalide"],
      ],
    ])("%s", (_, cells, expected, rules) => {
      const line = seul(cells);
      expect(amounts(line)).toEqual(expected);
      expect(why(line)).toEqual(rules);
    });

    it("un jour de présence hors du stage", () => {
      const line = seul(
        {},
        { Prestations: [{ refStage: "S-1", date: "15/03/2025", heures: 7.6 }] },
      );
      expect(line?.heures).toBeUndefined();
      expect(why(line)).toContain("prestation-hors-periode");
    });

    it("ce qui était prévu ne compte que pour un forfait", () => {
      const planned = { heuresPrevues: undefined, joursPrevus: undefined };
      expect(amounts(seul(planned))).toEqual([15_200, 5_600, 20_800]);
      expect(amounts(seul({ ...planned, regimeIndemnite: "Forfait" }))).toEqual([
        "unsure",
        5_600,
        undefined,
      ]);
    });

    it("ce qu'une personne a accepté est sûr", () => {
      const accepted = {
        Acquittements: [{ regle: "totaux-differents", reference: "S-1" }],
        Prestations: [{ refStage: "S-1", date: "03/03/2025", heures: 7.6 }],
      };
      const acceptedBoth = {
        ...accepted,
        Acquittements: [
          { regle: "totaux-differents", reference: "S-1", valeur: 76, colonne: "Heures prestées" },
          { regle: "totaux-differents", reference: "S-1", valeur: 10, colonne: "Jours prestés" },
        ],
      };
      expect(seul({}, accepted)?.indemnite).toBe("unsure");
      expect(seul({}, acceptedBoth)?.indemnite).toBe(1_520);
    });
  });

  it("nomme les stages commencés dont le dernier jour est inconnu : ils ne sont dans aucun mois", () => {
    const { lines, withoutLastDay } = etat({ Stages: [du({ dateFin: "bientôt" })] });
    expect(lines).toEqual([]);
    expect(withoutLastDay.map(({ refStage }) => refStage)).toEqual(["S-1"]);
  });
});

describe("la feuille des paiements", () => {
  const sheet = (sheets: TestRegister = {}): GridSheet => {
    const controle = controler(registre(sheets), jour("31/12/2025"));
    return paiementsClasseur(controle, paiementsOf(controle, MARS)).sheets[0] as GridSheet;
  };
  const contents = ({ rows }: GridSheet, at: number): unknown[] =>
    rows[at]?.cells.map((cell) => cell?.content) ?? [];

  it("nomme la personne, ses stages et ses montants, et laisse Excel additionner", () => {
    expect(contents(sheet({ Stages: [du()] }), 5)).toEqual([
      "B-001",
      "Lambert Zoé",
      "S-1 (du 03/03/2025 au 14/03/2025)",
      76,
      152,
      10,
      56,
      { formula: 'IF(COUNT(E6,G6)<2,"",SUM(E6,G6))', result: 208 },
      "",
      undefined,
      undefined,
    ]);
    expect(contents(sheet({ Stages: [du()] }), 6)[7]).toEqual({
      formula: "SUM(H6:H6)",
      result: 208,
    });
  });

  it("dit à quelle cellule un montant n'est pas sûr", () => {
    const [, , , , indemnite, , , total, why] = contents(
      sheet({ Stages: [du({ indemnite: 150 })] }),
      5,
    );
    expect([indemnite, total]).toEqual([
      undefined,
      { formula: 'IF(COUNT(E6,G6)<2,"",SUM(E6,G6))' },
    ]);
    expect(why).toBe("S-1 : L'indemnité n'est pas celle du calcul (Stages AE2)");
  });

  it("garde comme texte un nom qui ressemble à une formule", async () => {
    const odd = { Stagiaires: [stagiaire({ nom: "=cmd|' /C calc'!A0", prenom: "+1" })] };
    const controle = controler(registre({ ...odd, Stages: [du()] }), jour("31/12/2025"));
    const bytes = await writeWorkbook(paiementsClasseur(controle, paiementsOf(controle, MARS)));
    const cells = read(bytes, { cellFormula: true }).Sheets["État des paiements"] ?? {};
    expect(cells["B6"]).toMatchObject({ t: "s", v: "=cmd|' /C calc'!A0 +1" });
  });

  it("le dit quand il n'y a rien à payer", () => {
    expect(contents(sheet(), 5)).toEqual(["Aucun stage fini ce mois-là n'attend de paiement."]);
  });
});
