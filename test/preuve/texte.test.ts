import { exemples, preuveDe, preuves, type Preuve } from "../../src/preuve";
import { preuveMarkdown } from "../../src/report/preuve-page";
import { preuveTexte } from "../../src/report/preuve-texte";

const plain = (text: string): string => text.replace(/\u00a0/g, " ");
const lignes = (of: readonly Preuve[]): string[] =>
  preuveTexte(of).map(({ indent, text }) => " ".repeat(indent) + plain(text));

/** The second example, with two minutes expected where there is one. */
const fausse = (): Preuve => {
  const [, of] = exemples;
  if (!of) throw new Error("no example");
  const asked = of.asked.map(({ question, expected }) => ({
    question,
    expected: expected.kind === "exces" ? { ...expected, minutes: 2 } : expected,
  }));
  return preuveDe({ ...of, asked });
};

describe("la preuve dans un terminal", () => {
  it("dit les données, les étapes, puis l'attendu et le recalculé", () => {
    const lines = lignes(preuves());
    expect(lines[0]).toBe("La preuve : 12 exemples recalculés");
    const start = lines.indexOf("8. Le forfait d'un stage plus court, et son arrondi");
    expect(lines.slice(start - 1, start + 3)).toEqual([
      "",
      "8. Le forfait d'un stage plus court, et son arrondi",
      "  Source : présentation IOP, « Indemnité »",
      "  S-1 prévoit 8 jours ; S-2 en prévoit 12, à temps partiel. Ils commencent en 2025, quand le forfait est de 100 €.",
    ]);
    const first = lines.indexOf("    1. S-1 : 100,00 € × 8 ÷ 10 = 80,00 €.");
    expect(lines[first - 1]).toBe("  Date du contrôle : 31/01/2026.");
    expect(lines.slice(first + 4, first + 7)).toEqual([
      "  Indemnité du stage S-1",
      "    Attendu : 80,00 €",
      "    Recalculé : 80,00 € ✔",
    ]);
    expect(lines.at(-1)).toBe("12 exemples sur 12 donnent le résultat attendu.");
  });

  it("un exemple faux se voit, dans le style d'une erreur", () => {
    const [first] = preuves();
    const lines = preuveTexte([first as Preuve, fausse()]);
    expect(lines.filter(({ style }) => style === "erreur").map(({ text }) => plain(text))).toEqual([
      "Recalculé : 0 h 01 de trop le 17/10/2025 ✘",
      "1 exemple sur 2 donne le résultat attendu.",
    ]);
    expect(lines.map(({ text }) => plain(text))).toContain(
      "Attendu : 0 h 02 de trop le 17/10/2025",
    );
  });

  it("s'il n'y en a qu'un, tout faux", () => {
    const lines = lignes([fausse()]);
    expect(lines[0]).toBe("La preuve : 1 exemple recalculé");
    expect(lines.at(-1)).toBe("0 exemple sur 1 donne le résultat attendu.");
  });
});

describe("la preuve en page", () => {
  const lines = preuveMarkdown().split("\n").map(plain);
  it("a un titre par exemple, et le total à la fin", () => {
    expect(lines[0]).toBe("# La preuve : 12 exemples recalculés");
    expect(lines.filter((text) => text.startsWith("## ")).length).toBe(12);
    expect(lines).toContain("## 12. Des jours tirés des heures, et un plafond");
    expect(lines.slice(-2)).toEqual(["12 exemples sur 12 donnent le résultat attendu.", ""]);
  });

  it("met les réponses en tableau", () => {
    expect(lines).toContain("| Question | Attendu | Recalculé | Égal |");
    expect(lines).toContain("| Déplacements du stage S-2 | 21,00 € | 21,00 € | ✔ |");
    expect(lines).toContain(
      "| Déplacements du stage S-5 | pas de montant, le tarif TEC-NEXT n'existe plus depuis le 01/02/2026 | pas de montant, le tarif TEC-NEXT n'existe plus depuis le 01/02/2026 | ✔ |",
    );
    expect(lines.filter((text) => text.includes("✘"))).toEqual([]);
  });
});
