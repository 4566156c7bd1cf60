import { readFileSync } from "node:fs";
import { join } from "node:path";
// What readManifestFile uses: the package's door loads an ES module, which jest cannot on Node 20.
import { ManifestHandlerXml } from "office-addin-manifest/lib/manifestHandler/manifestHandlerXml";
import { validateXML } from "xmllint-wasm";
import { verifierManifeste } from "../../tools/manifest";
import { iop } from "../support/command";
import { AUTOUR } from "./support";

const MODELE = "manifest.xml";
const SCHEMAS = join("test", "fixtures", "manifest-xsd");
const schema = (fileName: string): { fileName: string; contents: string } => ({
  fileName,
  contents: readFileSync(join(SCHEMAS, fileName), "utf8"),
});

/** What Microsoft's schemas say of a manifest. */
async function erreurs(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: "manifest.xml", contents: xml },
    schema: schema("OfficeAppManifestV1_1.xsd"),
    preload: [schema("OfficeAppBasicTypesV1_0.xsd"), schema("TaskPaneAppVersionOverridesV1_0.xsd")],
  });
  return errors.map(({ message }) => message);
}

describe("manifest.xml", () => {
  const xml = readFileSync(MODELE, "utf8");

  it("suit les schémas de Microsoft", async () => {
    expect(await erreurs(xml)).toEqual([]);
  });

  it("passe la vérification du projet", () => {
    expect(verifierManifeste(xml, AUTOUR)).toEqual([]);
  });

  it("est lu par l'outil de Microsoft", async () => {
    expect(await new ManifestHandlerXml(MODELE).parseManifest()).toMatchObject({
      officeAppType: "TaskPaneApp",
      displayName: "Stages IOP",
      defaultLocale: "fr-FR",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      providerName: "Projet IOP",
      defaultSettings: { sourceLocation: "https://stages-iop.example/pane.html" },
    });
  });
});

describe("ce que iop manifeste écrit", () => {
  it.each(["https://stages.cpas.example", "https://cpas.example/a&b/'c'/"])(
    "suit les schémas, à l'adresse %s",
    async (adresse) => {
      const { out } = await iop(["manifeste", "--adresse", adresse]);
      expect(await erreurs(out)).toEqual([]);
      expect(verifierManifeste(out, AUTOUR)).toEqual([]);
    },
  );
});

describe("les schémas", () => {
  const xml = readFileSync(MODELE, "utf8");

  it.each([
    ["un élément déplacé", "<Permissions>ReadWriteDocument</Permissions>", ""],
    ["un élément inconnu", "<Hosts>", "<Hostes/><Hosts>"],
    ["un nom trop long", 'DefaultValue="Stages IOP"', `DefaultValue="${"a".repeat(126)}"`],
    ["un genre d'action inconnu", "ShowTaskpane", "ShowPane"],
    ["une durée de vie inconnue", 'lifetime="long"', 'lifetime="longue"'],
  ])("refusent %s", async (_nom, avant, apres) => {
    expect(xml).toContain(avant);
    expect(await erreurs(xml.replace(avant, apres))).not.toEqual([]);
  });
});
