import { existsSync, readdirSync, readFileSync } from "node:fs";
import { ruleStatements } from "../../src/messages/fr/rule-statements";
import { catalogueMarkdown } from "../../src/report/catalogue";
import { registerMarkdown } from "../../src/report/register-page";
import { columnOf, fieldsOf, type SheetName } from "../../src/register/columns";
import { catalogue } from "../../src/rules";
import type { Rule } from "../../src/rules/shared/rule";

const SUBJECTS = [
  "register",
  "stagiaire",
  "partenaire",
  "stage",
  "prestation",
  "accident",
  "dossier",
];
const rules = catalogue as readonly Rule[];
const ids = rules.map(({ id }) => id);

describe("le catalogue des règles", () => {
  it("n'utilise jamais deux fois un identifiant", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("a un fichier par règle, et une règle par fichier", () => {
    const files = readdirSync("src/rules")
      .filter((name) => name.endsWith(".ts") && name !== "index.ts")
      .map((name) => name.replace(".ts", ""));
    expect(files.sort()).toEqual([...ids].sort());
  });

  it.each(rules)("$id a un test, une source, un texte et un sujet", (rule) => {
    expect(existsSync(`test/rules/${rule.id}.test.ts`)).toBe(true);
    expect(rule.source === null || rule.source.length > 0).toBe(true);
    expect(rule.gravities.length).toBeGreaterThan(0);
    expect(ruleStatements[rule.id as keyof typeof ruleStatements]).toMatch(/\.$/);
    expect(SUBJECTS.filter((subject) => subject in rule)).not.toEqual([]);
  });

  it("ne parle que de colonnes du registre", () => {
    for (const { places } of rules)
      for (const [sheet, ...fields] of typeof places === "string" ? [] : places)
        for (const field of fields) expect(fieldsOf(sheet)).toContain(field);
  });

  it("est celui de docs/regles.md, et les colonnes celles de docs/registre.md", () => {
    expect(readFileSync("docs/regles.md", "utf8")).toBe(catalogueMarkdown());
    expect(readFileSync("docs/registre.md", "utf8")).toBe(registerMarkdown());
  });
});

describe("les colonnes utiles", () => {
  it("sont celles dont une règle parle, ou dont un calcul a besoin", () => {
    const spoken = new Set(
      rules.flatMap(({ places }) =>
        typeof places === "string"
          ? []
          : places.flatMap(([sheet, ...fields]) => fields.map((field) => `${sheet} ${field}`)),
      ),
    );
    const used = ["Stagiaires dateNaissance", "Partenaires secteur", "Stages objectifs"];
    const useful = (["Stagiaires", "Partenaires", "Stages", "Accidents"] as SheetName[]).flatMap(
      (sheet) =>
        fieldsOf(sheet)
          .filter((field) => columnOf(sheet, field).need === "useful")
          .map((field) => `${sheet} ${field}`),
    );
    expect(useful.filter((name) => !spoken.has(name) && !used.includes(name))).toEqual([]);
  });
});
