import type { Page } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { constatsHtml } from "../../src/report/constats-html";
import type { Register } from "../../src/register/register";
import { exampleRegister } from "../../src/template";
import { controler } from "../../src/validation/controle";
import { axeViolations, useBrowser } from "../support/browser";
import { registerIn } from "../support/read-bytes";
import { jour, registre } from "../support/registre";
import { registresCasses } from "../support/tout-casser";

const page = (register: Register): string => constatsHtml(controler(register, jour("31/12/2025")));

describe("la page d'un contrôle, dans un navigateur", () => {
  const browser = useBrowser();
  let html = "";
  beforeAll(async () => {
    html = page(registerIn(await writeWorkbook(exampleRegister())));
  });

  const scheme = ["light", "dark"] as const;
  const views = ["par-cause", "par-stage"] as const;
  const cases = [320, 1200].flatMap((width) =>
    scheme.flatMap((colorScheme) => views.map((view) => [width, colorScheme, view] as const)),
  );

  const visible = (at: Page): Promise<boolean[]> =>
    Promise.all(["#vue-causes", "#vue-stages"].map((id) => at.locator(id).isVisible()));
  const scrollWidth = (at: Page): Promise<number> =>
    at.evaluate<number>("document.documentElement.scrollWidth");

  it.each(cases)(
    "à %i px, %s, %s : accessible, et rien ne dépasse",
    async (width, colors, view) => {
      const opened = await browser.open(
        { html },
        { colorScheme: colors, viewport: { width, height: 900 } },
      );
      await opened.check(`#${view}`);
      expect(await axeViolations(opened)).toEqual([]);
      expect(await scrollWidth(opened)).toBe(width);
    },
  );

  it.each(registresCasses())("%s : rien ne dépasse à 320 px", async (_, register) => {
    const opened = await browser.open(
      { html: page(register) },
      { viewport: { width: 320, height: 900 } },
    );
    for (const view of views) {
      await opened.check(`#${view}`);
      expect(await scrollWidth(opened)).toBe(320);
    }
  });

  it("sans constat : accessible", async () => {
    const opened = await browser.open({ html: page(registre()) });
    expect(await axeViolations(opened)).toEqual([]);
  });

  it("par cause d'abord ; au clavier, par stage, puis de nouveau par cause", async () => {
    const opened = await browser.open({ html });
    expect(await visible(opened)).toEqual([true, false]);
    await opened.keyboard.press("Tab");
    expect(await opened.locator("#par-cause:focus").count()).toBe(1);
    await opened.keyboard.press("ArrowRight");
    expect(await visible(opened)).toEqual([false, true]);
    expect(await opened.getByRole("heading", { name: "Stage S-2025-006" }).isVisible()).toBe(true);
    await opened.keyboard.press("ArrowLeft");
    expect(await visible(opened)).toEqual([true, false]);
  });

  it("un lien de la table mène aux constats de sa cause", async () => {
    const opened = await browser.open({ html });
    await opened.getByRole("link", { name: "Le suivi n'est pas noté" }).click();
    const top = (await opened.locator("#cause-suivi-stage").boundingBox())?.y;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(720);
  });

  it("un groupe se ferme et s'ouvre au clavier, et s'imprime toujours", async () => {
    const opened = await browser.open({ html });
    const first = opened.locator("#vue-causes details").first();
    await first.locator("summary").press("Enter");
    expect(await first.locator("li").first().isVisible()).toBe(false);
    await opened.emulateMedia({ media: "print" });
    expect(await first.locator("li").first().isVisible()).toBe(true);
  });

  it("s'imprime sur A4, noir sur blanc, même depuis un écran sombre", async () => {
    const opened = await browser.open({ html }, { colorScheme: "dark" });
    const pdf = (await opened.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 (\S+) (\S+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(sizes.length).toBeGreaterThan(1);
    // A4 in points.
    expect(sizes.filter(([width, height]) => width !== 595 || height !== 842)).toEqual([]);
    await opened.emulateMedia({ media: "print" });
    const colors = await opened.evaluate<string[]>(`["body", ".constat", ".constat .gravite"].map(
      (selector) => getComputedStyle(document.querySelector(selector)).color)`);
    expect(new Set(colors)).toEqual(new Set(["rgb(0, 0, 0)"]));
    expect(await opened.locator(".choix").isVisible()).toBe(false);
  });
});
