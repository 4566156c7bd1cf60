import type { Server } from "node:http";
import type { Locator, Page } from "playwright-core";
import { controler } from "../../src/validation/controle";
import { useBrowser } from "../support/browser";
import { registerIn } from "../support/read-bytes";
import { jour, stage } from "../support/registre";
import { registreXlsx } from "../support/registre-xlsx";
import { example, give, opened, saved, view } from "./support";

// The server of `npm start`, as it is.
const { serve } = jest.requireActual<{
  serve(listening: (address: string, server: Server) => void, port?: number): void;
}>("../../tools/serve.js");

const browser = useBrowser();

describe("le parcours entier", () => {
  let server: Server | undefined;
  let address = "";
  beforeAll(
    () =>
      new Promise<void>((resolve) => {
        serve((at, started) => {
          server = started;
          address = at;
          resolve();
        }, 0);
      }),
  );
  afterAll(() => {
    server?.close();
  });

  it.each<["file" | "serveur"]>([["file"], ["serveur"]])(
    "ouvrir, contrôler, voir, corriger, confirmer, planifier, enregistrer le rapport : par %s",
    async (by) => {
      const page = await (by === "file" ? example(browser) : browser.open({ served: address }));
      await page.getByText("33 points à corriger").waitFor();

      await page
        .getByRole("combobox", { name: "Sujet" })
        .selectOption("L'indemnité n'est pas celle du calcul");
      await page.getByRole("button", { name: "Voir Stages AE34" }).click();
      expect(await page.getByRole("dialog").locator("mark").textContent()).toBe("100");
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
      await page.getByLabel("Remplacer").first().check();
      await page.getByRole("combobox", { name: "Sujet" }).selectOption("Tous");
      await page.getByLabel("Chercher").fill("conduire");
      await page.getByLabel("Confirmer : ce point est en ordre").first().check();
      await page.getByLabel("Pourquoi").fill("Il accompagne seulement");
      const corrected = await saved(page, () =>
        page.getByRole("button", { name: /Enregistrer un registre corrigé/ }).click(),
      );
      const { findings } = controler(registerIn(corrected.bytes), jour("31/12/2025"));
      expect(findings.filter(({ severity }) => severity === "erreur")).toHaveLength(32);

      await view(page, "À faire");
      await page.getByRole("button", { name: "Ouvrir S-2025-029" }).first().click();
      await page.getByLabel("Du", { exact: true }).fill("2026-03-09");
      await page.getByLabel("Au", { exact: true }).fill("2026-03-20");
      await page.getByRole("button", { name: "Calculer" }).click();
      await page.getByText(/^(Oui|Non)\./).waitFor();

      await view(page, "Rapport");
      await page.getByText("En 2025, 29 stages").waitFor();
      await page.locator("canvas").first().waitFor();
      // Each chart says the same in words and numbers.
      const charts = page.locator("iop-rapport iop-graphique");
      for (let at = 0; at < (await charts.count()); at += 1)
        expect(await charts.nth(at).locator("tbody tr").count()).toBeGreaterThan(0);
      for (const [button, name] of [
        ["Page à imprimer", "rapport-2025.html"],
        ["Classeur Excel", "rapport-2025.xlsx"],
        ["Pour consolidation (json)", "rapport-2025.json"],
      ] as const) {
        const file = await saved(page, () =>
          page.locator("iop-rapport").getByRole("button", { name: button }).click(),
        );
        expect(file.name).toBe(name);
        expect(file.bytes.length).toBeGreaterThan(1_000);
      }
      await page.getByLabel("Interne").check();
      await page.getByRole("heading", { name: "Pour le centre" }).waitFor();
    },
  );
});

describe("les premiers pas", () => {
  it("un registre vide se crée, s'ouvre, et dit par où commencer", async () => {
    const page = await opened(browser);
    const { name, bytes } = await saved(page, () =>
      page.getByRole("button", { name: "Créer un registre vide" }).click(),
    );
    expect(name).toBe("registre.xlsx");
    await give(page, [name, bytes]);
    await page.getByText("Votre registre est prêt. Commencez par une personne").waitFor();
  });

  it("un registre en ordre le dit, avec ce qui a été contrôlé", async () => {
    const page = await opened(browser);
    await give(page, [
      "registre.xlsx",
      await registreXlsx({ Stages: [stage({ initiative: "Stagiaire" })] }),
    ]);
    await page.getByText("Rien à corriger, rien à vérifier.").waitFor();
    await page.getByText(/1.stage contrôlé le .* selon les 42.règles/).waitFor();
  });

  it("un vieux registre dit par où commencer, et range les anciens stages à la fin", async () => {
    const old = Array.from({ length: 30 }, (_, at) =>
      stage({ refStage: `S-2019-${String(at)}`, tuteur: "-", suiviLe: "-" }),
    );
    const year = String(new Date().getFullYear());
    const years = old.map((row, at) =>
      at < 20
        ? { ...row, dateDebut: "04/03/2019", dateFin: "15/03/2019" }
        : { ...row, dateDebut: `04/01/${year}`, dateFin: `15/01/${year}` },
    );
    const page = await opened(browser);
    await give(page, ["vieux.xlsx", await registreXlsx({ Stages: years })]);
    await page.getByText(/sujets font \d+ points sur/).waitFor();
    const folded = page.getByText(/^Stages d'avant \d{4} : \d+.points$/);
    const cards = page.locator("iop-controle li.constat");
    const before = await cards.count();
    await folded.click();
    await page.locator(".anciens li.constat").first().waitFor();
    expect(await cards.count()).toBeGreaterThan(before);
    await page.getByRole("button", { name: /^Commencer par/ }).click();
    await page.getByText(/points? correspond(ent)? à ces filtres/).waitFor();
  });
});

describe("au clavier seul", () => {
  /** Moves the focus with Tab until it is where a person wants it. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    for (let tab = 0; tab < 250; tab += 1) {
      await page.keyboard.press("Tab");
      const there = await target.evaluate((element: { matches(selector: string): boolean }) =>
        element.matches(":focus"),
      );
      if (there) return;
    }
    throw new Error("The focus never gets there.");
  }
  const button = (page: Page, name: string | RegExp): Locator =>
    page.getByRole("button", { name }).first();
  const tab = (page: Page, name: string): Locator =>
    page.getByRole("navigation", { name: "Vues" }).getByRole("button", { name });

  it("ouvrir l'exemple, chercher, remplacer, confirmer, enregistrer", async () => {
    const page = await opened(browser);
    await tabTo(page, button(page, "Essayer avec un exemple"));
    await page.keyboard.press("Enter");
    await page.getByText("33 points à corriger").waitFor();
    await tabTo(page, page.getByLabel("Chercher"));
    await page.keyboard.type("AE34");
    await tabTo(page, page.getByLabel("Remplacer"));
    await page.keyboard.press("Space");
    await tabTo(page, page.getByLabel("Chercher"));
    await page.keyboard.press("Control+A");
    await page.keyboard.type("conduire");
    await tabTo(page, page.getByLabel("Confirmer : ce point est en ordre").first());
    await page.keyboard.press("Space");
    await tabTo(page, page.getByLabel("Pourquoi"));
    await page.keyboard.type("Vu");
    await tabTo(page, button(page, /Enregistrer un registre corrigé \(2 changements\)/));
    const { name } = await saved(page, () => page.keyboard.press("Enter"));
    expect(name).toBe("registre-exemple (corrigé).xlsx");
  });

  it("voir une cellule, et revenir où l'on était", async () => {
    const page = await example(browser);
    const show = button(page, "Voir Stagiaires G18");
    await tabTo(page, show);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(
      await show.evaluate((element: { matches(selector: string): boolean }) =>
        element.matches(":focus"),
      ),
    ).toBe(true);
  });

  it("planifier un stage", async () => {
    const page = await example(browser);
    await tabTo(page, tab(page, "Stage"));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByLabel("Référence du stage"));
    await page.keyboard.type("S-2025-021");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Puis-je planifier ?" }).waitFor();
    await tabTo(page, page.getByLabel("Heures", { exact: true }));
    await page.keyboard.press("Control+A");
    await page.keyboard.type("45,6");
    await tabTo(page, page.getByLabel("Du", { exact: true }));
    await page.getByLabel("Du", { exact: true }).fill("2026-03-09");
    await tabTo(page, page.getByLabel("Au", { exact: true }));
    await page.getByLabel("Au", { exact: true }).fill("2026-03-20");
    await page.keyboard.press("Enter");
    await page.getByText("Possible : 45 h 36 du 09/03/2026 au 20/03/2026.").waitFor();
  });

  it("faire le rapport interne d'une année et l'enregistrer", async () => {
    const page = await example(browser);
    await tabTo(page, tab(page, "Rapport"));
    await page.keyboard.press("Enter");
    await page.getByText("En 2025, 29 stages").waitFor();
    await tabTo(page, page.locator("iop-rapport").getByLabel("Année"));
    await page.keyboard.press("ArrowDown");
    await page.getByText("En 2024, 9 stages").waitFor();
    await tabTo(page, page.getByLabel("Publique"));
    await page.keyboard.press("ArrowRight");
    await page.getByRole("heading", { name: "Pour le centre" }).waitFor();
    await tabTo(page, page.locator("iop-rapport").getByRole("button", { name: "Page à imprimer" }));
    const { name } = await saved(page, () => page.keyboard.press("Enter"));
    expect(name).toBe("rapport-2024-interne.html");
  });

  it("aller d'une tâche à la fiche, et lire les réglages", async () => {
    const page = await example(browser);
    await tabTo(page, tab(page, "À faire"));
    await page.keyboard.press("Enter");
    await tabTo(page, button(page, "Ouvrir S-2025-029"));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^S-2025-029/ }).waitFor();
    await tabTo(page, tab(page, "Réglages"));
    await page.keyboard.press("Enter");
    await page.getByText("Rien n'est gardé quand vous fermez la page.").waitFor();
  });
});
