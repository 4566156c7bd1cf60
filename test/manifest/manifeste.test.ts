import { ADRESSE_MODELE, manifeste } from "../../src/manifeste";
import { aideHtml } from "../../src/manifeste/aide";
import { fichierDeLIcone, fichierDesFonctions } from "../../src/manifeste/fichiers";
import { LANGUES } from "../../src/manifeste/langues";
import { manifesteTexts } from "../../src/messages/manifeste";
import { verifierManifeste } from "../../tools/manifest";
import { all, parseXml, values } from "../../tools/manifest/tree";
import { ADRESSE, AUTOUR, BON } from "./support";

const id = "11111111-2222-5333-8444-555555555555";

describe("le manifeste", () => {
  it("place chaque fichier sous l'adresse donnée", () => {
    const lu = parseXml(BON);
    if (!lu.ok) throw new Error(lu.error);
    const adresses = all(lu.value)
      .flatMap(values)
      .filter((valeur) => valeur.startsWith("https://"))
      .map((valeur) => valeur.replace(ADRESSE, ""));
    expect([...new Set(adresses)].sort()).toEqual([
      "assets/aide.html",
      "assets/icon-16.png",
      "assets/icon-32.png",
      "assets/icon-64.png",
      "assets/icon-80.png",
      "functions.de.json",
      "functions.en.json",
      "functions.js",
      "functions.json",
      "functions.nl.json",
      "pane.html",
    ]);
  });

  it("garde une adresse avec un & et une apostrophe, en XML", () => {
    const adresse = "https://stages.cpas.example/a&b/l'iop/";
    const xml = manifeste({ adresse, id, version: "1.2.3" });
    expect(xml).toContain(
      '<SourceLocation DefaultValue="https://stages.cpas.example/a&amp;b/l\'iop/pane.html"/>',
    );
    expect(verifierManifeste(xml, AUTOUR)).toEqual([]);
  });

  it.each([
    ["0.1.0", "0.1.0.0"],
    ["12.0.3", "12.0.3.0"],
    ["1.2.3-rc.1", "1.2.3.0"],
    ["1.2.3.4", "1.2.3.4"],
  ])("écrit la version %s comme %s", (version, attendu) => {
    expect(manifeste({ adresse: ADRESSE, id, version })).toContain(`<Version>${attendu}</Version>`);
  });

  it("a un modèle dont l'adresse n'est à personne", () => {
    expect(new URL(ADRESSE_MODELE).hostname).toMatch(/\.example$/);
  });

  it("nomme les fichiers d'une langue et d'une taille", () => {
    expect(LANGUES.map(fichierDesFonctions)).toEqual([
      "functions.json",
      "functions.nl.json",
      "functions.de.json",
      "functions.en.json",
    ]);
    expect(fichierDeLIcone(80)).toBe("assets/icon-80.png");
  });

  it("dit le nom du bouton là où il explique comment l'ouvrir", () => {
    for (const langue of LANGUES) {
      const { bouton, pretTexte, aide } = manifesteTexts[langue];
      expect(pretTexte).toContain(bouton);
      expect(aide[1]).toContain(bouton);
    }
  });
});

describe("la page d'aide", () => {
  it("parle quatre langues, sans rien charger", () => {
    const html = aideHtml();
    expect([...html.matchAll(/<section lang="(\w+)">/g)].map(([, langue]) => langue)).toEqual([
      "fr",
      "nl",
      "de",
      "en",
    ]);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:|src=|href=/);
  });
});
