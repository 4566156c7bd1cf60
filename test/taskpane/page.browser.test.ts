import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { emptyTemplate, exampleRegister } from "../../src/template";
import { controler } from "../../src/validation/controle";
import { registerIn } from "../support/read-bytes";
import { jour } from "../support/registre";
import { axeViolations, useBrowser } from "../support/browser";
import { example, give, opened, openStage, saved, view, VIEWS } from "./support";

const browser = useBrowser();

describe("la page sans Excel, ouverte d'un double clic", () => {
  it("accueille, et dit que rien n'est envoyé", async () => {
    const page = await opened(browser);
    await page.getByRole("heading", { name: "Bienvenue." }).waitFor();
    await page.getByText("Rien n'est envoyé").waitFor();
  });

  it("contrôle le registre donné", async () => {
    const page = await opened(browser);
    await give(page, ["registre.xlsx", await writeWorkbook(exampleRegister())]);
    await page.getByRole("heading", { name: /^Contrôle de registre\.xlsx au / }).waitFor();
    await page.getByText("45 stages").waitFor();
  });

  it("dit en une phrase pourquoi un fichier ne peut pas être lu, et garde ce qui est ouvert", async () => {
    const page = await example(browser);
    await give(page, ["abime.xlsx", new Uint8Array([1, 2, 3])]);
    await page.getByText("« abime.xlsx »").waitFor();
    await page.getByText("33 points à corriger").waitFor();
  });

  it("dit qu'un registre vide est en ordre", async () => {
    const page = await opened(browser);
    await give(page, ["vide.xlsx", await writeWorkbook(emptyTemplate())]);
    await page.getByText("Rien à corriger, rien à vérifier.").waitFor();
    await view(page, "À faire");
    await page.getByText("Rien à faire dans les 14 jours.").waitFor();
    await view(page, "Rapport");
    await page.getByText("Ce registre n'a encore aucun stage.").waitFor();
  });

  it("filtre, groupe et cherche", async () => {
    const page = await example(browser);
    const items = page.locator("iop-controle li.constat");
    expect(await items.count()).toBe(50);
    await page.getByLabel("Gravité").selectOption("À vérifier");
    expect(await items.count()).toBe(16);
    await page.getByLabel("Gravité").selectOption("Tout");
    await page.getByLabel("Chercher").fill("dimona");
    expect(await items.count()).toBe(2);
    await page.getByLabel("Par stage").check();
    await page.getByRole("heading", { name: /^Stage S-2025-007/ }).waitFor();
    await page.getByLabel("Chercher").fill("rien de tel");
    await page.getByText("Aucun point ne correspond à ces filtres.").waitFor();
  });

  it("montre la cellule d'un constat, telle qu'elle est dans le fichier", async () => {
    const page = await example(browser);
    await page.getByRole("button", { name: "Voir Stages AE34" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Feuille Stages, ligne 34" });
    expect(await dialog.locator("mark").textContent()).toBe("100");
    await dialog.getByRole("button", { name: "Fermer" }).click();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("dit ce qui est à faire, et mène à la fiche du stage", async () => {
    const page = await example(browser);
    await view(page, "À faire");
    await page.getByRole("button", { name: "Ouvrir S-2025-029" }).first().click();
    await page.getByRole("heading", { name: /^S-2025-029/ }).waitFor();
    await page.getByText("Il manque la Dimona.").waitFor();
  });

  it("répond à « puis-je planifier ? »", async () => {
    const page = await example(browser);
    await view(page, "Stage");
    await page.getByLabel("Référence du stage").fill("S-2025-021");
    await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
    await page.getByText("Indemnité : 76 h × 2,00 € = 152,00 €.").waitFor();
    await page.getByLabel("Du", { exact: true }).fill("2026-03-09");
    await page.getByLabel("Au", { exact: true }).fill("2026-03-20");
    await page.getByRole("button", { name: "Calculer" }).click();
    await page.getByText("Possible avec 45 h 36").waitFor();
    await page.getByLabel("Heures", { exact: true }).fill("45,6");
    await page.getByRole("button", { name: "Calculer" }).click();
    await page.getByText("Possible : 45 h 36 du 09/03/2026 au 20/03/2026.").waitFor();
  });

  it("ne connaît pas une référence inventée", async () => {
    const page = await example(browser);
    await view(page, "Stage");
    await page.getByLabel("Référence du stage").fill("<img src=x onerror=alert(1)>");
    await page.keyboard.press("Enter");
    await page.getByText("Cette référence n'est pas dans la feuille Stages.").waitFor();
    expect(await page.locator("iop-stage img").count()).toBe(0);
  });

  it("enregistre le rapport et les constats dans de nouveaux fichiers", async () => {
    const page = await example(browser);
    const constats = await saved(page, () =>
      page.locator("iop-controle").getByRole("button", { name: "Classeur Excel" }).click(),
    );
    expect(constats.name).toBe("constats.xlsx");
    expect(constats.bytes.subarray(0, 2).toString()).toBe("PK");
    await view(page, "Rapport");
    await page.getByText("En 2025, 29 stages").waitFor();
    const rapport = await saved(page, () =>
      page.locator("iop-rapport").getByRole("button", { name: "Page à imprimer" }).click(),
    );
    expect(rapport.name).toBe("rapport-2025.html");
    expect(rapport.bytes.toString("utf8", 0, 15)).toMatch(/^<!doctype html>/i);
  });

  it("enregistre un registre corrigé, et le relit : les points choisis n'y sont plus", async () => {
    const page = await example(browser);
    await page.getByLabel("Chercher").fill("AE34");
    await page.getByLabel("Remplacer").check();
    await page.getByLabel("Chercher").fill("conduire");
    await page.getByLabel("Confirmer : ce point est en ordre").first().check();
    await page.getByLabel("Pourquoi").fill("=vu avec le partenaire");
    const { name, bytes } = await saved(page, () =>
      page.getByRole("button", { name: "Enregistrer un registre corrigé (2 changements)" }).click(),
    );
    expect(name).toBe("registre-exemple (corrigé).xlsx");
    await page.getByText("2 changements enregistrés dans un nouveau fichier").waitFor();
    const controle = controler(registerIn(bytes), jour("31/12/2025"));
    const count = (severity: string): number =>
      controle.findings.filter((finding) => finding.severity === severity).length;
    expect([count("erreur"), count("avertissement"), count("acquitte")]).toEqual([32, 15, 2]);
    expect(controle.register.acquittements.at(-1)?.motif).toBe("=vu avec le partenaire");
  });
});

describe.each([
  ["clair", { colorScheme: "light" as const }],
  ["sombre", { colorScheme: "dark" as const }],
  ["contrasté", { forcedColors: "active" as const }],
])("l'accessibilité, en %s", (_, theme) => {
  it.each([320, 450])("axe ne trouve rien dans aucune vue à %d px", async (width) => {
    const page = await example(browser, { ...theme, viewport: { width, height: 800 } });
    const found: string[] = [];
    for (const name of VIEWS) {
      await view(page, name);
      if (name === "Stage") await openStage(page, "S-2025-021");
      found.push(...(await axeViolations(page)).map((fault) => `${name} ${fault}`));
      const wide = await page.evaluate("document.documentElement.scrollWidth");
      expect(wide).toBeLessThanOrEqual(width);
    }
    expect(found).toEqual([]);
  });
});
