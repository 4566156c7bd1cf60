import type { WorkbookModel } from "../../src/workbook/model";
import { iop, type CommandOptions } from "../support/command";
import { registreClasseur, stage } from "../support/registre";

const payable = stage({ regimeIndemnite: "Horaire", tarifParJour: 5.6, tuteur: undefined });
const files = { "registre.xlsx": registreClasseur({ Stages: [payable] }) };

const sheetNames = (json: string | undefined): string[] =>
  (JSON.parse(json ?? "") as WorkbookModel).sheets.map(({ name }) => name);

describe("iop controler, dans un fichier", () => {
  it("écrit constats.xlsx ou constats.html dans le dossier où l'on est", async () => {
    const xlsx = await iop(["controler", "registre.xlsx", "--format", "xlsx"], { files });
    expect(xlsx).toMatchObject({ status: 1, out: "Résultat écrit : constats.xlsx.\n", err: "" });
    expect(sheetNames(xlsx.written.get("constats.xlsx"))).toEqual(["Synthèse", "Constats"]);
    const html = await iop(["controler", "registre.xlsx", "--format", "html"], { files });
    expect(html).toMatchObject({ status: 1, out: "Résultat écrit : constats.html.\n", err: "" });
    expect(html.written.get("constats.html")).toMatch(/^<!doctype html>/i);
  });

  it("l'écrit où on le demande", async () => {
    const args = ["controler", "registre.xlsx", "--format", "html", "--sortie", "a.html"];
    expect([...(await iop(args, { files })).written.keys()]).toEqual(["a.html"]);
  });
});

describe("iop paiements", () => {
  const run = (args: readonly string[], options: CommandOptions = { files }) =>
    iop(["paiements", ...args], options);

  it("écrit l'état du mois et le résume, sans nommer personne", async () => {
    const { status, out, written } = await run(["registre.xlsx", "--mois", "2025-03"]);
    expect(status).toBe(0);
    expect(out).toBe(
      "1 personne, 208,00 € de montants sûrs.\nRésultat écrit : paiements-2025-03.xlsx.\n",
    );
    expect(sheetNames(written.get("paiements-2025-03.xlsx"))).toEqual(["État des paiements"]);
  });

  it("dit combien de lignes sont à régler d'abord", async () => {
    const doubtful = registreClasseur({ Stages: [{ ...payable, indemnite: 1 }] });
    const { out } = await run(["r.xlsx", "--mois", "2025-03"], { files: { "r.xlsx": doubtful } });
    expect(out).toContain("1 personne, 0,00 € de montants sûrs, 1 ligne à régler d'abord.");
  });

  it("le dit quand il n'y a rien à payer", async () => {
    const { status, out } = await run(["registre.xlsx", "--mois", "2025-04"]);
    expect([status, out.split("\n")[0]]).toEqual([
      0,
      "Aucun stage fini ce mois-là n'attend de paiement.",
    ]);
  });

  it("regarde le registre au jour demandé", async () => {
    const { out } = await run(["registre.xlsx", "--mois", "2025-03", "--date", "2025-03-14"]);
    expect(out).toContain("Aucun stage");
  });

  it.each([
    [["registre.xlsx"], "Dites de quel mois il s'agit, par exemple : --mois 2025-03."],
    [
      ["registre.xlsx", "--mois", "2025-13"],
      "Le mois « 2025-13 » ne peut pas être lu. Écrivez-le comme 2025-03.",
    ],
    [
      ["registre.xlsx", "--mois", "2025-00"],
      "Le mois « 2025-00 » ne peut pas être lu. Écrivez-le comme 2025-03.",
    ],
    [
      ["registre.xlsx", "--mois", "mars"],
      "Le mois « mars » ne peut pas être lu. Écrivez-le comme 2025-03.",
    ],
    [
      ["registre.xlsx", "--mois", "1899-12"],
      "Le mois « 1899-12 » ne peut pas être lu. Écrivez-le comme 2025-03.",
    ],
    [
      ["--mois", "2025-03"],
      "Dites quel fichier prendre, par exemple : iop paiements registre.xlsx.",
    ],
    [
      ["registre.xlsx", "--mois", "2025-03", "--sortie", "registre.xlsx"],
      "« registre.xlsx » est le registre lui-même, qui n'est jamais modifié. Choisissez un autre nom.",
    ],
    [
      ["registre.xlsx", "--mois", "2025-03", "--sortie", "etat.pdf"],
      "Le classeur à créer, « etat.pdf », doit se terminer par .xlsx. Changez son nom.",
    ],
    [
      ["registre.xlsx", "--mois", "2025-03", "--sortie", "clos.xlsx"],
      "« clos.xlsx » ne peut pas être écrit. Vérifiez que le dossier existe et que vous pouvez y écrire.",
    ],
    [
      ["registre.xlsx", "--mois", "2025-03", "--sortie", "deja.xlsx"],
      "« deja.xlsx » existe déjà. Ajoutez --ecraser pour le remplacer, ou choisissez un autre nom.",
    ],
  ])("%j : une phrase, 2", async (args, message) => {
    const options = {
      files: { ...files, "deja.xlsx": "unreadable" as const },
      locked: ["clos.xlsx"],
    };
    expect(await run(args, options)).toEqual({
      status: 2,
      out: "",
      err: `${message}\n`,
      written: new Map(),
    });
  });
});

describe("iop verifier", () => {
  it("refait les douze exemples devant le lecteur", async () => {
    const { status, out } = await iop(["verifier"]);
    expect(status).toBe(0);
    expect(out).toContain("12 exemples sur 12 donnent le résultat attendu.");
    expect(out.match(/✔/g)?.length).toBeGreaterThan(12);
    expect(out).not.toContain("✘");
  });

  it("les écrit dans une feuille Preuve", async () => {
    const { out, written } = await iop(["verifier", "--format", "xlsx"]);
    expect(out).toBe("Résultat écrit : preuve.xlsx.\n");
    expect(sheetNames(written.get("preuve.xlsx"))).toEqual(["Preuve"]);
  });

  it("ne prend pas de fichier", async () => {
    expect(await iop(["verifier", "registre.xlsx"], { files })).toMatchObject({
      status: 2,
      err: "La commande verifier ne prend pas de fichier. Écrivez : iop verifier.\n",
    });
  });
});
