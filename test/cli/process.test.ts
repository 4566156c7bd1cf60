import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { buildIfStale } from "../../tools/build";

const IOP = join(process.cwd(), "dist", "iop.js");
const folder = mkdtempSync(join(tmpdir(), "iop-"));
const path = (name: string): string => join(folder, name);

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [IOP, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, out: stdout, err: stderr.replace(/\u00a0/g, " ") };
}

function put(name: string, bytes: Uint8Array | string): string {
  writeFileSync(path(name), bytes);
  return path(name);
}

const zip = (parts: Zippable): Uint8Array => zipSync(parts, { mtime: new Date(2026, 0, 1) });
const md5 = (file: string): string => createHash("md5").update(readFileSync(file)).digest("hex");

let example: string;

beforeAll(() => {
  buildIfStale();
  expect(run("nouveau", "exemple.xlsx", "--exemple")).toMatchObject({ status: 0, err: "" });
  expect(run("nouveau", "vide.xlsx")).toMatchObject({ status: 0, err: "" });
  example = path("exemple.xlsx");
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("la commande, comme un processus", () => {
  it("contrôle l'exemple : 1, un objet JSON, et le registre reste ce qu'il était", () => {
    const before = md5(example);
    const { status, out, err } = run(
      "controler",
      "exemple.xlsx",
      "--date",
      "2025-12-31",
      "--format",
      "json",
    );
    expect({ status, err }).toEqual({ status: 1, err: "" });
    const { version, fichiers } = JSON.parse(out) as { version: number; fichiers: string[] };
    expect({ version, fichiers }).toEqual({ version: 1, fichiers: ["exemple.xlsx"] });
    expect(md5(example)).toBe(before);
  });

  it("contrôle un registre vide : 0, rien à corriger", () => {
    const { status, out } = run("controler", "vide.xlsx");
    expect(status).toBe(0);
    expect(out).toContain("Rien à corriger, rien à vérifier.");
  });

  it("ne remplace pas un registre qui existe sans --ecraser", () => {
    const before = md5(example);
    expect(run("nouveau", "exemple.xlsx")).toEqual({
      status: 2,
      out: "",
      err: "« exemple.xlsx » existe déjà. Ajoutez --ecraser pour le remplacer, ou choisissez un autre nom.\n",
    });
    expect(md5(example)).toBe(before);
  });

  it("dit qu'un dossier absent ne peut pas être écrit", () => {
    expect(run("nouveau", join("absent", "r.xlsx"))).toEqual({
      status: 2,
      out: "",
      err: "« r.xlsx » ne peut pas être écrit. Vérifiez que le dossier existe et que vous pouvez y écrire.\n",
    });
  });

  it("montre les règles", () => {
    const { status, out } = run("regles");
    expect(status).toBe(0);
    expect(out).toContain("dimona-avant-debut — La Dimona manque ou est tardive");
  });

  it("finit sans bruit quand le lecteur s'arrête", () => {
    const shell = `"${process.execPath}" "${IOP}" controler exemple.xlsx --format json | head -1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", shell], { cwd: folder, encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "{\n", stderr: "" });
  });
});

describe("ce qui ne peut pas être lu : une phrase, 2, rien d'écrit", () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = (text: string): number[] => [...text].flatMap((c) => [c.charCodeAt(0), 0]);

  const cases: [string, () => string, RegExp][] = [
    ["un fichier absent", () => path("absent.xlsx"), /n'existe pas/],
    [
      "un dossier",
      () => {
        mkdirSync(path("dossier.xlsx"), { recursive: true });
        return path("dossier.xlsx");
      },
      /est un dossier/,
    ],
    ["un fichier vide", () => put("rien.xlsx", ""), /est vide/],
    [
      "un mot de passe",
      () => put("secret.xlsx", Uint8Array.from([...ole, ...utf16("EncryptedPackage")])),
      /mot de passe/,
    ],
    ["un ancien .xls", () => put("ancien.xls", Uint8Array.from(ole)), /ancien format d'Excel/],
    [
      "un .ods",
      () =>
        put(
          "libre.ods",
          zip({
            mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
            "content.xml": strToU8("<x/>"),
          }),
        ),
      /OpenDocument/,
    ],
    ["un CSV renommé", () => put("csv.xlsx", "a;b\n1;2\n"), /n'est pas un classeur Excel/],
    [
      "un zip qui n'est pas un classeur",
      () => put("zip.xlsx", zip({ "a.txt": strToU8("a") })),
      /n'est pas un classeur Excel/,
    ],
    [
      "un fichier coupé",
      () => put("coupe.xlsx", readFileSync(example).subarray(0, 9_000)),
      /incomplet/,
    ],
    ["une bombe déclarée", () => put("bombe.xlsx", bomb(300 * 2 ** 20)), /trop grand|abîmé/],
    ["une bombe cachée", () => put("cachee.xlsx", bomb(1_000)), /trop grand|abîmée?/],
    [
      "un DOCTYPE",
      () =>
        put(
          "doctype.xlsx",
          edit("xl/workbook.xml", (xml) => xml.replace("?>", "?><!DOCTYPE a>")),
        ),
      /DOCTYPE/,
    ],
    [
      "une feuille coupée",
      () =>
        put(
          "feuille.xlsx",
          edit("xl/worksheets/sheet3.xml", (xml) => xml.slice(0, xml.length - 300)),
        ),
      /La feuille « Stagiaires » .* est abîmée/,
    ],
    [
      "un classeur sans les trois feuilles",
      () =>
        put(
          "autre.xlsx",
          edit("xl/workbook.xml", (xml) => xml.replace('name="Stages"', 'name="Feuil3"')),
        ),
      /n'a pas de feuille Stages .* Feuilles vues : Lisez-moi, Tableau de bord, Stagiaires, Partenaires, Feuil3/,
    ],
  ];

  /** The example with one part rewritten. */
  function edit(part: string, change: (xml: string) => string): Uint8Array {
    const parts = unzipSync(readFileSync(example));
    const xml = new TextDecoder().decode(parts[part]);
    expect(change(xml)).not.toBe(xml);
    return zip({ ...parts, [part]: strToU8(change(xml)) });
  }

  /** The example with a sheet of 300 MiB that says it is `declared` bytes long. */
  function bomb(declared: number): Uint8Array {
    const parts = unzipSync(readFileSync(example));
    const bytes = zip({ ...parts, "xl/worksheets/sheet3.xml": new Uint8Array(300 * 2 ** 20) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      if (view.getUint32(at + 24, true) === 300 * 2 ** 20) view.setUint32(at + 24, declared, true);
    }
    return bytes;
  }

  it.each(cases)("%s", (_, make, message) => {
    const file = make();
    const before = readdirSync(folder);
    const { status, out, err } = run("controler", file, "--sortie", "sortie.txt");
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).not.toContain(folder);
    expect(readdirSync(folder)).toEqual(before);
    expect(existsSync(path("sortie.txt"))).toBe(false);
  });
});

describe("la démonstration de npm start", () => {
  it("crée l'exemple, le contrôle au 31/12/2025, montre les constats, puis sert la page", async () => {
    const child = spawn(process.execPath, [join("tools", "start.js")], {
      env: { ...process.env, PORT: "0" },
    });
    try {
      let stdout = "";
      let stderr = "";
      child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
      const address = await new Promise<string>((resolve, reject) => {
        child.on("exit", () => {
          reject(new Error(stderr));
        });
        child.stdout.on("data", (data: Buffer) => {
          stdout += data.toString();
          const served = /http:\/\/127\.0\.0\.1:\d+\/\?exemple/.exec(stdout);
          if (served && stdout.includes("Ctrl+C")) resolve(served[0]);
        });
      });
      expect(stderr).toBe("");
      expect(stdout).toContain(
        "$ npx iop controler dist/exemple/registre-exemple.xlsx --date 2025-12-31",
      );
      expect(stdout.replace(/\u00a0/g, " ")).toContain("33 points à corriger, 16 à vérifier");
      expect(existsSync(join("dist", "exemple", "registre-exemple.xlsx"))).toBe(true);
      const page = await fetch(address);
      expect([page.status, await page.text()]).toEqual([
        200,
        readFileSync(join("dist", "stages-iop.html"), "utf8"),
      ]);
      expect((await fetch(new URL("/etc/passwd", address))).status).toBe(404);
    } finally {
      child.kill();
    }
  }, 60_000);

  it("est l'une des deux commandes du README", () => {
    const readme = readFileSync("README.md", "utf8");
    expect([...readme.matchAll(/```sh\n(npm \w+)\n```/g)].map(([, command]) => command)).toEqual([
      "npm start",
      "npm test",
    ]);
  });
});
