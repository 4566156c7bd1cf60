import { exempleTexts, type ExempleId } from "../../src/messages/fr/preuve";
import { exemples, preuveDe, preuves, type Exemple } from "../../src/preuve";
import { typedWorkbook } from "../../src/preuve/classeur";
import { columnOf, fieldsOf, sheetNames } from "../../src/register/columns";
import { readRegister } from "../../src/register/read-register";
import { catalogue } from "../../src/rules";

const exemple = (id: ExempleId): Exemple<ExempleId> =>
  exemples.find((one) => one.id === id) as Exemple<ExempleId>;

const recalcules = (of: Exemple<ExempleId>): string[] =>
  preuveDe(of).answers.map(({ recomputed }) => recomputed.replace(/\u00a0/g, " "));

describe("les exemples", () => {
  it("sont douze, tous différents, chacun avec ses mots", () => {
    const ids = exemples.map(({ id }) => id);
    expect(ids.length).toBe(12);
    expect([...new Set(ids)].sort()).toEqual(Object.keys(exempleTexts).sort());
    expect(new Set(preuves().map(({ title }) => title)).size).toBe(12);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it.each(preuves())("$id donne le résultat attendu", ({ answers, ok }) => {
    expect(answers.map(({ recomputed }) => recomputed)).toEqual(
      answers.map(({ expected }) => expected),
    );
    expect(answers.map((answer) => answer.ok)).toEqual(answers.map(() => true));
    expect(ok).toBe(true);
  });

  it.each(preuves())("$id a des données, des étapes et une source", (preuve) => {
    expect(preuve.facts.length).toBeGreaterThanOrEqual(3);
    expect(preuve.steps.length).toBeGreaterThanOrEqual(2);
    expect(preuve.answers.length).toBeGreaterThanOrEqual(2);
    expect(catalogue.map(({ source }) => source)).toContain(preuve.source);
  });

  it("se lisent en entier", () => {
    for (const { sheets } of exemples) {
      const read = readRegister([typedWorkbook(sheets)]);
      if (!read.ok) throw new Error(read.error.kind);
      const { value } = read;
      const rows = value.sheets.flatMap((of) =>
        [...of.lines.keys()].map((at) => value.row(of, at)),
      );
      expect(rows.length).toBe(Object.values(sheets).flat().length);
      expect(rows.filter((row) => row.hasUnreadable())).toEqual([]);
      expect(value.sheets.filter(({ unusable }) => unusable)).toEqual([]);
    }
  });

  it("sont écrits sous les en-têtes du registre", () => {
    const unknown = exemples.flatMap(({ id, sheets }) =>
      sheetNames.flatMap((name) => {
        const headers = fieldsOf(name).map((field) => columnOf(name, field).header);
        const typed = (sheets[name] ?? []).flatMap((row) => Object.keys(row));
        return typed.filter((header) => !headers.includes(header)).map((of) => `${id} ${of}`);
      }),
    );
    expect(unknown).toEqual([]);
  });

  it("posent chaque sorte de question, et en reçoivent chaque sorte de réponse", () => {
    const kinds = exemples.flatMap(({ asked }) => asked.map(({ question }) => question.kind));
    expect([...new Set(kinds)].sort()).toEqual([
      "creditRestant",
      "deplacement",
      "excesDuCredit",
      "heuresDeLaSemaine",
      "heuresDuStage",
      "indemnite",
      "joursPrestes",
      "premierJour",
      "presence",
    ]);
    const answers = exemples.flatMap(({ asked }) => asked.map(({ expected }) => expected.kind));
    expect([...new Set(answers)].sort()).toEqual([
      "aucun-exces",
      "aucun-jour",
      "exces",
      "heures",
      "jour",
      "jours",
      "montant",
      "presence",
      "reste",
      "sans-tarif",
      "tarif-ferme",
    ]);
  });
});

describe("la preuve peut échouer", () => {
  it("un autre résultat attendu se voit", () => {
    const of = exemple("credit-depasse-d-une-minute");
    const asked = of.asked.map(({ question, expected }) => ({
      question,
      expected: expected.kind === "exces" ? { ...expected, minutes: 2 } : expected,
    }));
    const { ok, answers } = preuveDe({ ...of, asked });
    expect(ok).toBe(false);
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, false]);
  });

  it("un résultat d'une autre sorte, avec les mêmes nombres, aussi", () => {
    const of = exemple("credit-epuise");
    const asked = [
      {
        question: { kind: "creditRestant", personne: "B-001", le: "17/10/2025" },
        expected: { kind: "heures", minutes: 0, deTrop: 0 },
      },
      {
        question: { kind: "excesDuCredit", personne: "B-001" },
        expected: { kind: "aucun-jour" },
      },
    ] as const;
    expect(preuveDe({ ...of, asked }).answers.map(({ ok }) => ok)).toEqual([false, false]);
  });

  it("une minute de moins dans une ligne se voit", () => {
    const of = exemple("credit-depasse-d-une-minute");
    const Prestations = (of.sheets.Prestations ?? []).map((row) =>
      row["Date"] === "17/10/2025" ? { ...row, Heures: "3 h 48" } : row,
    );
    const changed = { ...of, sheets: { ...of.sheets, Prestations } };
    expect(preuveDe(changed).ok).toBe(false);
    expect(recalcules(changed)).toEqual(["il reste 3 h 48", "il reste 0 h", "aucun"]);
  });

  it("un stage qui n'est plus annulé se voit", () => {
    const of = exemple("credit-epuise");
    const Stages = (of.sheets.Stages ?? []).map((row) =>
      row["État"] === "Annulé" ? { ...row, État: "Prévu" } : row,
    );
    expect(recalcules({ ...of, sheets: { ...of.sheets, Stages } })).toEqual([
      "il reste 76 h",
      "il reste 0 h",
      "76 h de trop",
      "76 h de trop le 14/11/2025",
    ]);
  });

  it("sans son paramètre, le crédit se compte en remontant de chaque jour", () => {
    const { sheets, ...of } = exemple("credit-depuis-le-premier-stage");
    const { Paramètres, ...others } = sheets;
    expect(Paramètres).toHaveLength(1);
    expect(recalcules({ ...of, sheets: others })).toEqual([
      "il reste 76 h",
      "il reste 0 h",
      "il reste 0 h",
      "il reste 0 h",
      "le 14/03/2028",
      "aucun jour",
    ]);
  });

  it("une ligne ôtée se voit dans chaque exemple", () => {
    // A row of the person or partner that is asked about nowhere changes nothing.
    const read = ["Stages", "Prestations", "Reprises", "Paramètres", "Tarifs"] as const;
    const unseen = exemples.flatMap((of) =>
      read.flatMap((name) =>
        (of.sheets[name] ?? []).flatMap((_, removed) => {
          const rows = (of.sheets[name] ?? []).filter((__, at) => at !== removed);
          const { ok } = preuveDe({ ...of, sheets: { ...of.sheets, [name]: rows } });
          return ok ? [`${of.id} ${name} ${String(removed)}`] : [];
        }),
      ),
    );
    // A cancelled stage, two absences, and one of two rows of the same day change nothing.
    expect(unseen).toEqual([
      "credit-epuise Stages 3",
      "presence-de-80-pour-cent Prestations 8",
      "presence-de-80-pour-cent Prestations 9",
      "presence-sous-80-pour-cent Prestations 6",
      "presence-sous-80-pour-cent Prestations 7",
    ]);
  });

  it("un registre qui ne dit pas assez n'a pas de résultat", () => {
    const of = exemple("forfait-reduit");
    const { Stages, ...without } = of.sheets;
    expect(Stages).toHaveLength(4);
    const rien = Array.from(of.asked, () => "pas de résultat");
    expect(recalcules({ ...of, sheets: without })).toEqual(rien);
    expect(recalcules({ ...of, sheets: { ...of.sheets, Stages: [] } })).toEqual(rien);
    const asked = (
      [
        { kind: "creditRestant", personne: "B-009", le: "01/01/2026" },
        { kind: "excesDuCredit", personne: "B-009" },
        { kind: "premierJour", personne: "B-009", heures: "1 h", aPartirDu: "01/01/2026" },
        { kind: "heuresDeLaSemaine", personne: "B-009", lundi: "05/01/2026" },
        { kind: "heuresDuStage", stage: "S-9" },
        { kind: "joursPrestes", stage: "S-9" },
        { kind: "presence", stage: "S-9" },
        { kind: "indemnite", stage: "S-9" },
        { kind: "deplacement", stage: "S-1" },
      ] as const
    ).map((question) => ({ question, expected: { kind: "rien" } as const }));
    expect(preuveDe({ ...of, asked }).ok).toBe(true);
  });

  it("un jour ou des heures mal écrits dans une question sont refusés", () => {
    const of = exemple("credit-epuise");
    const ask = (le: string) => () =>
      preuveDe({
        ...of,
        asked: [
          {
            question: { kind: "creditRestant", personne: "B-001", le },
            expected: { kind: "rien" },
          },
        ],
      });
    expect(ask("30/02/2025")).toThrow("30/02/2025");
    expect(ask("01/03/2025")).not.toThrow();
  });
});
