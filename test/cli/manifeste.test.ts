import { readFileSync } from "node:fs";
import { identifiantDe } from "../../src/cli/identifiant";
import { ADRESSE_MODELE } from "../../src/manifeste";
import { iop, type CommandOptions } from "../support/command";

const ADRESSE = "https://stages.cpas.example/iop/";
const run = (adresse: string, ...rest: string[]) =>
  iop(["manifeste", "--adresse", adresse, ...rest]);
const between = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>(.*)</${name}>`).exec(xml)?.[1];

describe("iop manifeste", () => {
  it("montre le manifeste à l'écran", async () => {
    const { status, out, err, written } = await run(ADRESSE);
    expect({ status, err, written }).toEqual({ status: 0, err: "", written: new Map() });
    expect(out).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<OfficeApp /);
    expect(out).toContain(`<SourceLocation DefaultValue="${ADRESSE}pane.html"/>`);
    expect(between(out, "Version")).toBe("9.9.9.0");
  });

  it("l'écrit dans le fichier demandé", async () => {
    const { status, out, written } = await run(ADRESSE, "--sortie", "m.xml");
    expect({ status, out }).toEqual({ status: 0, out: "Résultat écrit : m.xml.\n" });
    expect(written.get("m.xml")).toBe((await run(ADRESSE)).out);
  });

  it("ne remplace un fichier qu'avec --ecraser", async () => {
    const args = ["manifeste", "--adresse", ADRESSE, "--sortie", "m.xml"];
    const options: CommandOptions = { files: { "m.xml": "unreadable" } };
    expect(await iop(args, options)).toEqual({
      status: 2,
      out: "",
      err: "« m.xml » existe déjà. Ajoutez --ecraser pour le remplacer, ou choisissez un autre nom.\n",
      written: new Map(),
    });
    expect((await iop([...args, "--ecraser"], options)).written.has("m.xml")).toBe(true);
  });

  it("écrit manifest.xml pour l'adresse du modèle, version à part", async () => {
    const { out } = await run(ADRESSE_MODELE);
    const version = /<Version>.*<\/Version>/;
    expect(out.replace(version, "")).toBe(
      readFileSync("manifest.xml", "utf8").replace(version, ""),
    );
  });
});

describe("l'identifiant", () => {
  const idOf = async (adresse: string): Promise<string | undefined> =>
    between((await run(adresse)).out, "Id");

  it("est le même pour la même adresse, écrite autrement", async () => {
    // By Python's uuid.uuid5 of the project's space and the address.
    const attendu = "db367046-37f0-5ca4-aa10-32c93a49b688";
    for (const adresse of [
      ADRESSE,
      "https://stages.cpas.example/iop",
      "HTTPS://Stages.CPAS.Example/iop//",
      "https://stages.cpas.example:443/iop/",
      "https://stages.cpas.example/x/../iop/",
    ])
      expect(await idOf(adresse)).toBe(attendu);
  });

  it("est un autre pour une autre adresse", async () => {
    const adresses = [
      ADRESSE,
      "https://stages.cpas.example/",
      "https://stages.cpas.example/IOP/",
      "https://stages.cpas.example:8443/iop/",
      "https://autre.cpas.example/iop/",
    ];
    expect(new Set(await Promise.all(adresses.map(idOf))).size).toBe(adresses.length);
  });

  it("est un GUID de la version 5", () => {
    for (let n = 0; n < 50; n += 1)
      expect(identifiantDe(`https://c${String(n)}.example/`)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
  });
});

describe("une adresse inutilisable : une phrase, 2", () => {
  const unreadable = (shown: string): string =>
    `L'adresse « ${shown} » ne peut pas être lue. Écrivez-la comme https://stages.cpas.example/iop/.`;
  const http =
    "L'adresse doit commencer par https:// : Excel ne charge un complément que par une liaison protégée.";
  const user =
    "L'adresse contient un nom d'utilisateur ou un mot de passe, que chacun pourrait lire dans le manifeste. Retirez-les.";

  it.each<[string, string]>([
    ["http://stages.cpas.example/", http],
    ["http://localhost:3000/", http],
    ["HTTP://stages.cpas.example/", http],
    ["stages.cpas.example", unreadable("stages.cpas.example")],
    ["ftp://stages.cpas.example/", unreadable("ftp://stages.cpas.example/")],
    ["file:///C:/iop/", unreadable("file:///C:/iop/")],
    ["https://", unreadable("https://")],
    ["https:stages.cpas.example", unreadable("https:stages.cpas.example")],
    ["https://stages cpas.example/", unreadable("https://stages cpas.example/")],
    [
      "https://stages.cpas.example/mes stages/",
      unreadable("https://stages.cpas.example/mes stages/"),
    ],
    ["https://stages.cpas.example/\t", unreadable("https://stages.cpas.example/\t")],
    ["https:\\\\serveur\\iop", unreadable("https:\\\\serveur\\iop")],
    ["https://[::1/", unreadable("https://[::1/")],
    ["https://stages.cpas.example:99999/", unreadable("https://stages.cpas.example:99999/")],
    ["https://anne@cpas.example/", user],
    ["https://anne:secret@cpas.example/", user],
    [
      "https://cpas.example/?v=2",
      "L'adresse « https://cpas.example/?v=2 » contient un « ? » ou un « # ». Gardez ce qui est devant.",
    ],
    [
      "https://cpas.example/#volet",
      "L'adresse « https://cpas.example/#volet » contient un « ? » ou un « # ». Gardez ce qui est devant.",
    ],
    [
      "https://cpas.example/pane.html",
      "L'adresse « https://cpas.example/pane.html » est celle d'un fichier. Donnez celle de son dossier.",
    ],
    [
      `https://cpas.example/${"a".repeat(2000)}`,
      "L'adresse est trop longue : 2000 caractères au plus.",
    ],
  ])("%j", async (adresse, message) => {
    expect(await run(adresse)).toEqual({
      status: 2,
      out: "",
      err: `${message}\n`,
      written: new Map(),
    });
  });

  it.each<[string[], string]>([
    [
      ["manifeste"],
      "Dites à quelle adresse le complément est servi, par exemple : --adresse https://stages.cpas.example/iop/.",
    ],
    [
      ["manifeste", ADRESSE],
      "La commande manifeste ne prend pas de fichier. Écrivez : iop manifeste --adresse https://stages.cpas.example/iop/.",
    ],
    [
      ["manifeste", "--adresse"],
      "L'option --adresse demande une valeur, par exemple --adresse https://stages.cpas.example/iop/.",
    ],
    [
      ["manifeste", "--format", "json"],
      "L'option « --format » n'existe pas ici. Options : --adresse, --sortie, --ecraser.",
    ],
  ])("%j", async (args, message) => {
    expect(await iop(args)).toMatchObject({ status: 2, out: "", err: `${message}\n` });
  });

  it("accepte 2000 caractères, pas un de plus", async () => {
    const path = "a".repeat(2000 - "https://cpas.example//".length);
    expect((await run(`https://cpas.example/${path}/`)).status).toBe(0);
    expect((await run(`https://cpas.example/${path}a/`)).status).toBe(2);
  });
});
