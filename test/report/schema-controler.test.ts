import Ajv from "ajv";
import fc from "fast-check";
import schema from "../../docs/schemas/controler.json";
import { columnOf, fieldsOf, sheetNames } from "../../src/register/columns";
import type { Constat } from "../../src/report/constats-json";
import { catalogue } from "../../src/rules";
import { asTest, registres } from "../support/arbitrary-register";
import { json, sorte } from "../support/constats-json";
import { registre } from "../support/registre";

const valid = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

/** What the schema says against an object; nothing where it is right. */
const against = (object: unknown): unknown[] => (valid(object) ? [] : (valid.errors ?? []));

describe("le schéma de docs/schemas/controler.json", () => {
  it("admet un contrôle", () => {
    expect(against(json(sorte()))).toEqual([]);
    expect(against(json(registre()))).toEqual([]);
  });

  it("admet le contrôle de n'importe quel registre", () => {
    fc.assert(
      fc.property(registres({ dirt: 2 }), (rows) => {
        expect(against(json(registre(asTest(rows))))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  const abime = (
    change: (object: Record<string, unknown>, first: Record<string, unknown>) => void,
  ) => {
    const object = json(sorte());
    change(
      object as unknown as Record<string, unknown>,
      object.constats[0] as unknown as Record<string, unknown>,
    );
    return against(object).length > 0;
  };
  const retire = (key: string) => (object: Record<string, unknown>) => {
    Reflect.deleteProperty(object, key);
  };

  it.each<[string, Parameters<typeof abime>[0]]>([
    ["une autre version", (object) => (object["version"] = 2)],
    ["une date à la belge", (object) => (object["date"] = "31/12/2025")],
    ["une clé de trop", (object) => (object["total"] = 1)],
    ["une clé de trop dans un constat", (_object, first) => (first["nom"] = "Lambert")],
    ["sans fichiers", retire("fichiers")],
    ["sans résumé", retire("resume")],
    ["un dossier dans le nom", (_object, first) => (first["fichier"] = "dossier/registre.xlsx")],
    ["une règle inconnue", (_object, first) => (first["regle"] = "autre-regle")],
    ["une gravité inconnue", (_object, first) => (first["gravite"] = "grave")],
    ["une feuille inconnue", (_object, first) => (first["feuille"] = "Feuil1")],
    ["une colonne d'une autre feuille", (_object, first) => (first["colonne"] = "Tuteur")],
    ["une ligne 0", (_object, first) => (first["ligne"] = 0)],
    ["une cellule sans ligne", (_object, first) => (first["cellule"] = "G")],
    ["sans cellule", (_object, first) => Reflect.deleteProperty(first, "cellule")],
    ["une source inconnue", (_object, first) => (first["source"] = "Procédure 4")],
    ["un message trop long", (_object, first) => (first["message"] = "x".repeat(221))],
    ["un message vide", (_object, first) => (first["message"] = "")],
    ["sans référence", (_object, first) => Reflect.deleteProperty(first, "reference")],
  ])("refuse %s", (_nom, change) => {
    expect(abime(change)).toBe(true);
  });

  it("refuse une cellule liée à une règle qui n'en donne pas, et son absence où elle en donne", () => {
    const object = json(sorte());
    const [first, , evaluation] = object.constats as [Constat, Constat, Constat];
    const { lie, ...sans } = evaluation;
    expect([
      against({ ...object, constats: [{ ...first, lie }] }).length > 0,
      against({ ...object, constats: [sans] }).length > 0,
    ]).toEqual([true, true]);
  });

  const { regle, source } = schema.definitions.constat.properties;

  it("nomme les règles du catalogue, ni plus ni moins", () => {
    expect(regle.enum).toEqual(catalogue.map(({ id }) => id));
  });

  it("nomme les sources du catalogue", () => {
    expect(new Set(source.enum)).toEqual(new Set(catalogue.map((rule) => rule.source)));
  });

  it("nomme les feuilles et les colonnes du registre", () => {
    expect(schema.definitions.feuille.enum).toEqual(sheetNames);
    expect(
      schema.definitions.colonnes.allOf.map((one) => [
        one.if.properties.feuille.const,
        one.then.properties.colonne.enum,
      ]),
    ).toEqual(
      sheetNames.map((sheet) => [
        sheet,
        fieldsOf(sheet).map((field) => columnOf(sheet, field).header),
      ]),
    );
  });
});
