import { iop, type TestFile } from "../support/command";
import { registreClasseur, stage } from "../support/registre";

const enOrdre = registreClasseur({});
const aCorriger = registreClasseur({ Stages: [stage({ tuteur: "" })] });
const aVerifier = registreClasseur({ Stages: [stage({ suiviLe: "" })] });
const r = (file: TestFile): { files: Record<string, TestFile> } => ({
  files: { "dossier/registre.xlsx": file },
});
const args = ["controler", "dossier/registre.xlsx", "--date", "2025-12-31"];

describe("iop controler, en texte", () => {
  it("dit que tout est en ordre, et rend 0", async () => {
    const { status, out, err } = await iop(args, r(enOrdre));
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toBe(
      "Contrôle de registre.xlsx au 31/12/2025\n" +
        "Lu : 1 stage, 1 personne, 1 partenaire, 0 jour de présence.\n" +
        "\n" +
        "Rien à corriger, rien à vérifier.\n",
    );
  });

  it("montre les comptes, la cause, l'endroit et que faire, et rend 1", async () => {
    const { status, out } = await iop(args, r(aCorriger));
    expect(status).toBe(1);
    expect(out).toBe(
      "Contrôle de registre.xlsx au 31/12/2025\n" +
        "Lu : 1 stage, 1 personne, 1 partenaire, 0 jour de présence.\n" +
        "\n" +
        "1 point à corriger, 0 à vérifier, sur 1 stage.\n" +
        "\n" +
        "À CORRIGER\n" +
        "\n" +
        "  Le tuteur n'est pas noté (1)\n" +
        "  Source : Partenaires\n" +
        "    S-1 · Stages, ligne 2, « Tuteur » (J2)\n" +
        "      Ce stage a commencé le 03/03/2025, et aucun tuteur n'est noté. Notez ici le tuteur désigné par le partenaire.\n" +
        "\n" +
        "1 point à corriger, 0 à vérifier, sur 1 stage.\n",
    );
  });

  it("rend 0 quand il n'y a que des points à vérifier", async () => {
    const { status, out } = await iop(args, r(aVerifier));
    expect(status).toBe(0);
    expect(out).toContain("0 point à corriger, 1 à vérifier, sur 1 stage.");
  });

  it("contrôle à la date d'aujourd'hui sans --date", async () => {
    const { out } = await iop(["controler", "dossier/registre.xlsx"], r(enOrdre));
    expect(out).toContain("au 31/12/2025");
  });

  it("nomme le fichier de chaque ligne quand il y en a plusieurs", async () => {
    const { out } = await iop(["controler", "a.xlsx", "b/a.xlsx"], {
      files: {
        "a.xlsx": aCorriger,
        "b/a.xlsx": registreClasseur({ Stages: [stage({ refStage: "S-2", suiviLe: "" })] }),
      },
    });
    expect(out).toContain("Contrôle de a.xlsx, a.xlsx (2) au");
    expect(out).toContain("S-1 · a.xlsx, Stages, ligne 2, « Tuteur » (J2)");
    expect(out).toContain("S-2 · a.xlsx (2), Stages, ligne 2, « Suivi le »");
  });

  it("montre la proposition, et ce qu'il faut voir aussi", async () => {
    const double = registreClasseur({ Stages: [stage(), stage({ dimonaLe: "28/02/25" })] });
    const { out } = await iop(args, r(double));
    expect(out).toContain("Proposition : écrire 28/02/2025 en O3\n");
    expect(out).toContain("Voir aussi : Stages, ligne 2, « Réf. stage » (A2)\n");
  });

  it("ne met de couleurs que sur un terminal qui en montre", async () => {
    const colours = { width: 60, colours: true };
    const { out } = await iop(args, { ...r(aCorriger), outTerminal: colours });
    expect(out).toContain("\u001b[1;31mÀ CORRIGER\u001b[0m\n");
    const plain = await iop(args, { ...r(aCorriger), outTerminal: { width: 60, colours: false } });
    expect(plain.out).not.toContain("\u001b");
    expect(plain.out.split("\n").every((line) => line.length <= 60)).toBe(true);
  });
});

describe("iop controler, la barre de progression", () => {
  const slow = (): (() => number) => {
    let now = 0;
    return () => (now += 1_001);
  };
  const errTerminal = { width: 80, colours: true };

  it("se montre passé une seconde, sur un terminal, et s'efface", async () => {
    const { err } = await iop(args, { ...r(enOrdre), errTerminal, clock: slow() });
    expect(err).toBe("\r\u001b[2KLecture du registre [█████░░░░░] 50 %\r\u001b[2K");
  });

  it("ne se montre pas plus tôt, ni ailleurs que sur un terminal", async () => {
    expect((await iop(args, { ...r(enOrdre), errTerminal })).err).toBe("");
    expect((await iop(args, { ...r(enOrdre), clock: slow() })).err).toBe("");
  });
});

describe("iop controler --format json", () => {
  it("écrit un objet JSON, et rien d'autre", async () => {
    const { status, out, err } = await iop([...args, "--format", "json"], r(aCorriger));
    expect({ status, err }).toEqual({ status: 1, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      date: "2025-12-31",
      fichiers: ["registre.xlsx"],
      resume: { stages: 1, erreurs: 1 },
      constats: [{ regle: "tuteur-designe", cellule: "J2" }],
    });
  });
});

describe("iop controler --sortie", () => {
  const out = [...args, "--sortie", "constats.txt"];

  it("écrit le résultat dans un fichier, sans couleurs", async () => {
    const terminal = { width: 60, colours: true };
    const {
      status,
      out: said,
      written,
    } = await iop(out, { ...r(aCorriger), outTerminal: terminal });
    expect(status).toBe(1);
    expect(said).toBe("Résultat écrit : constats.txt.\n");
    expect(written.get("constats.txt")).toContain("À CORRIGER");
    expect(written.get("constats.txt")).not.toContain("\u001b");
  });

  it.each([
    [
      "un fichier qui existe",
      ["constats.txt"],
      "« constats.txt » existe déjà. Ajoutez --ecraser pour le remplacer, ou choisissez un autre nom.\n",
    ],
    [
      "le registre lui-même",
      ["dossier/registre.xlsx", "--ecraser"],
      "« registre.xlsx » est le registre lui-même, qui n'est jamais modifié. Choisissez un autre nom.\n",
    ],
    [
      "le registre, écrit autrement",
      ["./dossier/registre.xlsx", "--ecraser"],
      "« registre.xlsx » est le registre lui-même, qui n'est jamais modifié. Choisissez un autre nom.\n",
    ],
    [
      "un fichier qui ne peut pas être écrit",
      ["ferme.txt"],
      "« ferme.txt » ne peut pas être écrit. Vérifiez que le dossier existe et que vous pouvez y écrire.\n",
    ],
  ])("ne touche pas à %s", async (_, path, message) => {
    const result = await iop([...args, "--sortie", ...path], {
      files: { "dossier/registre.xlsx": enOrdre, "constats.txt": enOrdre },
      locked: ["ferme.txt"],
    });
    expect(result).toEqual({ status: 2, out: "", err: message, written: new Map() });
  });

  it("remplace un fichier qui existe avec --ecraser", async () => {
    const { status, written } = await iop([...out, "--ecraser"], {
      files: { "dossier/registre.xlsx": enOrdre, "constats.txt": enOrdre },
    });
    expect(status).toBe(0);
    expect([...written.keys()]).toEqual(["constats.txt"]);
  });
});

describe("iop controler, ce qui ne peut pas être lu", () => {
  it.each<[string, TestFile, string]>([
    [
      "un fichier absent",
      "not-found",
      "Le fichier « registre.xlsx » n'existe pas. Vérifiez son nom et son dossier.",
    ],
    [
      "un dossier",
      "folder",
      "« registre.xlsx » est un dossier. Donnez le fichier .xlsx du registre.",
    ],
    [
      "un fichier fermé à la lecture",
      "unreadable",
      "Le fichier « registre.xlsx » ne peut pas être lu. Fermez-le s'il est ouvert, et vérifiez vos droits.",
    ],
    [
      "un fichier énorme",
      "too-large",
      "Le fichier « registre.xlsx » est trop grand pour être un registre. Vérifiez son origine, ou enregistrez ses feuilles dans un nouveau classeur.",
    ],
    [
      "un fichier vide",
      { kind: "empty-file" },
      "Le fichier « registre.xlsx » est vide. Reprenez-le de son emplacement d'origine, ou d'une sauvegarde.",
    ],
    [
      "un mot de passe",
      { kind: "encrypted" },
      "Le fichier « registre.xlsx » est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe et enregistrez-le.",
    ],
    [
      "un ancien .xls",
      { kind: "old-format" },
      "Le fichier « registre.xlsx » est dans l'ancien format d'Excel. Ouvrez-le et enregistrez-le en .xlsx.",
    ],
    [
      "un .xlsb",
      { kind: "binary-workbook" },
      "Le fichier « registre.xlsx » est un classeur binaire (.xlsb). Ouvrez-le dans Excel et enregistrez-le en .xlsx.",
    ],
    [
      "un .ods",
      { kind: "open-document" },
      "Le fichier « registre.xlsx » est au format OpenDocument (.ods). Ouvrez-le et enregistrez-le en .xlsx.",
    ],
    [
      "un CSV renommé",
      { kind: "not-a-workbook" },
      "Le fichier « registre.xlsx » n'est pas un classeur Excel. Ouvrez-le dans Excel et enregistrez-le en .xlsx.",
    ],
    [
      "un fichier coupé",
      { kind: "cut" },
      "Le fichier « registre.xlsx » est incomplet : il a été coupé pendant une copie. Reprenez-le de son emplacement d'origine, ou d'une sauvegarde.",
    ],
    [
      "une bombe",
      { kind: "too-large" },
      "Le fichier « registre.xlsx » est trop grand pour être un registre. Vérifiez son origine, ou enregistrez ses feuilles dans un nouveau classeur.",
    ],
    [
      "un DOCTYPE",
      { kind: "forbidden-doctype" },
      "Le fichier « registre.xlsx » contient une déclaration DOCTYPE, qu'aucun Excel n'écrit. Ouvrez-le dans Excel et enregistrez-le de nouveau.",
    ],
    [
      "une partie abîmée",
      { kind: "damaged" },
      "Le fichier « registre.xlsx » est abîmé. Ouvrez-le dans Excel, qui proposera de le réparer, ou reprenez une sauvegarde.",
    ],
    [
      "une feuille abîmée",
      { kind: "damaged", sheet: "Stages" },
      "La feuille « Stages » du fichier « registre.xlsx » est abîmée. Ouvrez-le dans Excel, qui proposera de le réparer, ou reprenez une sauvegarde.",
    ],
  ])("%s", async (_, file, message) => {
    expect(await iop(args, r(file))).toEqual({
      status: 2,
      out: "",
      err: `${message}\n`,
      written: new Map(),
    });
  });

  it("un classeur sans les trois feuilles : dit lesquelles sont vues", async () => {
    const other: TestFile = {
      name: "x",
      date1904: false,
      sheets: [...enOrdre.sheets.slice(0, 1), { ...enOrdre.sheets[1], name: "Feuil1" } as never],
    };
    expect(await iop(args, r(other))).toMatchObject({
      status: 2,
      out: "",
      err: "Le fichier « registre.xlsx » n'a pas de feuille Partenaires, Stages : ce n'est pas un registre de stages. Feuilles vues : Stagiaires, Feuil1.\n",
    });
  });

  it("une panne du programme : une phrase, sans rien du fichier", async () => {
    const broken: TestFile = {
      name: "x",
      date1904: false,
      get sheets(): never {
        throw new Error("Lambert Zoé");
      },
    };
    const { status, out, err } = await iop(args, r(broken));
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toBe(
      "Le programme s'est arrêté sur une panne qui lui est propre (version 9.9.9). Rien n'a été modifié. Signalez-le à la personne qui l'a installé.\n",
    );
  });
});
