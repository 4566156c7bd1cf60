import { aFaire, type Tache } from "../../src/pane/a-faire";
import { controler } from "../../src/validation/controle";
import { jour, registre, stage, type TestRegister, type TestRow } from "../support/registre";

const taches = (
  cells: TestRow<"Stages">,
  today: string,
  others: TestRegister = {},
): readonly Tache[] =>
  aFaire(controler(registre({ Stages: [stage(cells)], ...others }), jour(today)));

const dit = (list: readonly Tache[]): unknown[] =>
  list.map(({ etape, retard, titre, points }) => [
    etape,
    retard,
    titre,
    points.map(({ texte }) => texte),
  ]);

describe("à faire", () => {
  describe("avant le début, du 03/03/2025", () => {
    it.each([
      ["16/02/2025", []],
      ["17/02/2025", [["avant", false, "Commence le 03/03/2025", []]]],
      ["02/03/2025", [["avant", false, "Commence demain, le 03/03/2025", []]]],
      ["03/03/2025", []],
    ])("vu du %s", (today, expected) => {
      expect(dit(taches({ dateFin: "31/03/2025" }, today))).toEqual(expected);
    });

    it("dit ce qui manque, et dans quelle cellule", () => {
      const [tache] = taches({ dimonaLe: undefined, tuteur: undefined }, "01/03/2025");
      expect(tache?.retard).toBe(false);
      expect(tache?.points).toEqual([
        { texte: "Le tuteur n'est pas noté", feuille: "Stages", cellule: "J2" },
        { texte: "La Dimona manque ou est tardive", feuille: "Stages", cellule: "O2" },
      ]);
    });

    it("est en retard dès le premier jour", () => {
      expect(dit(taches({ dimonaLe: undefined, dateFin: "31/03/2025" }, "03/03/2025"))).toEqual([
        ["avant", true, "A commencé le 03/03/2025", ["La Dimona manque ou est tardive"]],
      ]);
    });
  });

  describe("pendant, jusqu'au 28/03/2025", () => {
    const cells = { dateFin: "28/03/2025", suiviLe: undefined, evaluationLe: undefined };
    it.each([
      ["13/03/2025", []],
      ["14/03/2025", ["Faire le suivi et noter sa date", "Prévoir l'évaluation"]],
      ["28/03/2025", ["Faire le suivi et noter sa date", "Prévoir l'évaluation"]],
    ])("vu du %s", (today, points) => {
      const found = taches(cells, today);
      expect(found.flatMap((tache) => tache.points.map(({ texte }) => texte))).toEqual(points);
      expect(found.every(({ etape }) => etape === "pendant")).toBe(true);
    });

    it("rien ne manque, mais la fin approche", () => {
      expect(dit(taches({ dateFin: "28/03/2025" }, "27/03/2025"))).toEqual([
        ["pendant", false, "Finit demain, le 28/03/2025", []],
      ]);
    });
  });

  describe("après la fin, le 14/03/2025", () => {
    it("le suivi et l'évaluation sont en retard", () => {
      const cells = { suiviLe: undefined, evaluationLe: undefined };
      expect(dit(taches(cells, "15/03/2025"))).toEqual([
        [
          "apres",
          true,
          "S'est terminé le 14/03/2025",
          ["Le suivi n'est pas noté", "Le stage n'est pas évalué"],
        ],
      ]);
    });

    it("ce qui est dû reste à payer", () => {
      const cells = { regimeIndemnite: "Horaire", indemnite: 152 };
      expect(dit(taches(cells, "15/03/2025"))).toEqual([
        ["apres", false, "S'est terminé le 14/03/2025", ["Payer ce qui est dû, et noter la date"]],
      ]);
      expect(taches({ ...cells, payeLe: "20/03/2025" }, "21/03/2025")).toEqual([]);
    });

    it("plus rien quand tout est fait", () => {
      expect(taches({}, "15/03/2025")).toEqual([]);
    });
  });

  it("laisse un stage annulé, et ce qu'une personne a accepté", () => {
    expect(taches({ etat: "Annulé", dimonaLe: undefined }, "03/03/2025")).toEqual([]);
    const accepted = { Acquittements: [{ regle: "suivi-stage", reference: "S-1" }] };
    expect(taches({ suiviLe: undefined }, "15/03/2025", accepted)).toEqual([]);
  });

  it("va d'avant à après, le retard d'abord, puis par date", () => {
    const stages = {
      Stages: [
        stage({ refStage: "S-1", evaluationLe: undefined }),
        stage({ refStage: "S-2", dateDebut: "20/03/2025", dateFin: "26/03/2025" }),
        stage({ refStage: "S-3", dateDebut: "19/03/2025", dateFin: "25/03/2025" }),
        stage({ refStage: "S-4", dateFin: "20/03/2025", dimonaLe: undefined }),
      ],
    };
    const list = aFaire(controler(registre(stages), jour("17/03/2025")));
    expect(list.map(({ etape, stage: { refStage } }) => `${etape} ${String(refStage)}`)).toEqual([
      "avant S-4",
      "avant S-3",
      "avant S-2",
      "pendant S-4",
      "apres S-1",
    ]);
  });
});
