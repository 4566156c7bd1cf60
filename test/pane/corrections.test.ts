import { changementsDe, type Choix } from "../../src/pane/corrections";
import { controler, type Controle } from "../../src/validation/controle";
import { serialOfDay } from "../../src/values/serial";
import { jour, registre, stage, type TestRegister } from "../support/registre";

const TODAY = jour("31/12/2025");
const controle = (sheets: TestRegister): Controle => controler(registre(sheets), TODAY);

/** What is changed by choosing the first finding of that rule. */
function choisir(sheets: TestRegister, regle: string, motif?: string) {
  const { findings, register } = controle(sheets);
  const id = findings.findIndex(({ rule }) => rule === regle);
  expect(id).toBeGreaterThanOrEqual(0);
  const choix: Choix =
    motif === undefined
      ? { remplacer: [id], confirmer: [] }
      : { remplacer: [], confirmer: [{ id, motif }] };
  return changementsDe(choix, findings, register, TODAY);
}

describe("les changements qu'une personne a choisis", () => {
  it("remplacent la cellule par la proposition", () => {
    const dated = { Stages: [stage({ evaluationLe: "17/03/25" })] };
    expect(choisir(dated, "donnee-invalide").changements).toEqual([
      {
        kind: "cell",
        fichier: 0,
        sheet: "Stages",
        cell: "AA2",
        value: { type: "date", serial: serialOfDay(jour("17/03/2025")) },
      },
    ]);
    const paid = { Stages: [stage({ regimeIndemnite: "Horaire", indemnite: 150 })] };
    expect(choisir(paid, "indemnite-montant").changements[0]).toMatchObject({
      cell: "AE2",
      value: { type: "number", value: 152 },
    });
  });

  it("laissent un constat sans proposition", () => {
    expect(choisir({ Stages: [stage({ heuresPrevues: 80 })] }, "duree-max-stage")).toEqual({
      changements: [],
      impossibles: [],
    });
  });

  describe("notent un point confirmé dans Acquittements", () => {
    const notes = { Acquittements: [{ regle: "suivi-stage", reference: "S-0" }] };
    const text = (content: string) => ({ type: "text", text: content });
    const today = { type: "date", serial: serialOfDay(TODAY) };

    it("avec la règle, la référence, la colonne et la valeur", () => {
      const sheets = { ...notes, Stages: [stage({ taches: "Livraison de repas" })] };
      expect(choisir(sheets, "pas-de-conduite", "vu").changements).toEqual([
        {
          kind: "row",
          fichier: 0,
          sheet: "Acquittements",
          values: [
            text("pas-de-conduite"),
            text("S-1"),
            text("Tâches"),
            text("Livraison de repas"),
            text("vu"),
            undefined,
            today,
          ],
        },
      ]);
    });

    it("une cellule vide est notée vide, une date comme une date", () => {
      const missing = { ...notes, Stages: [stage({ suiviLe: undefined })] };
      const [none] = choisir(missing, "suivi-stage", "").changements;
      expect(none?.kind === "row" ? none.values[3] : "cell").toBeUndefined();
      const outside = { ...notes, Stages: [stage({ suiviLe: "20/03/2025" })] };
      const [dated] = choisir(outside, "suivi-stage", "").changements;
      expect(dated?.kind === "row" ? dated.values[3] : undefined).toEqual({
        type: "date",
        serial: serialOfDay(jour("20/03/2025")),
      });
    });

    it("jamais une erreur, et pas sans la feuille", () => {
      const error = { ...notes, Stages: [stage({ heuresPrevues: 80 })] };
      expect(choisir(error, "duree-max-stage", "vu")).toMatchObject({ changements: [] });
      const { changements, impossibles } = choisir(
        { Stages: [stage({ suiviLe: undefined })] },
        "suivi-stage",
        "vu",
      );
      expect([changements, impossibles.length]).toEqual([[], 1]);
    });
  });
});
