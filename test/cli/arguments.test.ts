import { iop } from "../support/command";
import { registreClasseur } from "../support/registre";

const files = { "registre.xlsx": registreClasseur({}) };

describe("des arguments inutilisables : une phrase, 2", () => {
  it.each<[string[], string]>([
    [[], "Dites ce qu'il faut faire, par exemple : iop controler registre.xlsx."],
    [
      ["verifie"],
      "La commande « verifie » n'existe pas. Commandes : nouveau, controler, rapport, consolider, paiements, verifier, regles, manifeste.",
    ],
    [["controler"], "Dites quel fichier prendre, par exemple : iop controler registre.xlsx."],
    [
      ["controler", "registre.xlsx", "--dat", "2025-12-31"],
      "L'option « --dat » n'existe pas ici. Options : --date, --format, --sortie, --ecraser.",
    ],
    [
      ["controler", "registre.xlsx", "-d"],
      "L'option « -d » n'existe pas ici. Options : --date, --format, --sortie, --ecraser.",
    ],
    [
      ["controler", "registre.xlsx", "--exemple"],
      "L'option « --exemple » n'existe pas ici. Options : --date, --format, --sortie, --ecraser.",
    ],
    [
      ["controler", "registre.xlsx", "--date"],
      "L'option --date demande une valeur, par exemple --date 2025-12-31.",
    ],
    [
      ["controler", "registre.xlsx", "--date="],
      "L'option --date demande une valeur, par exemple --date 2025-12-31.",
    ],
    [
      ["controler", "registre.xlsx", "--format"],
      "L'option --format demande une valeur, par exemple --format json.",
    ],
    [
      ["controler", "registre.xlsx", "--date", "31/12/2025"],
      "La date « 31/12/2025 » ne peut pas être lue. Écrivez-la comme 2025-12-31.",
    ],
    [
      ["controler", "registre.xlsx", "--date", "2025-02-29"],
      "La date « 2025-02-29 » ne peut pas être lue. Écrivez-la comme 2025-12-31.",
    ],
    [
      ["controler", "registre.xlsx", "--date", "2200-01-01"],
      "La date « 2200-01-01 » ne peut pas être lue. Écrivez-la comme 2025-12-31.",
    ],
    [
      ["controler", "registre.xlsx", "--format", "pdf"],
      "Le format « pdf » n'existe pas. Formats : texte, json, xlsx, html.",
    ],
    [
      ["controler", "registre.xlsx", "--date", "2025-12-31", "--date", "2025-12-30"],
      "L'option --date est donnée deux fois. Gardez-en une.",
    ],
    [
      ["controler", "registre.xlsx", "--ecraser=oui"],
      "L'option --ecraser ne prend pas de valeur. Retirez-la.",
    ],
    [["nouveau"], "Dites quel fichier prendre, par exemple : iop nouveau registre.xlsx."],
    [
      ["nouveau", "a.xlsx", "b.xlsx"],
      "Un seul fichier peut être créé à la fois. Donnez un seul nom.",
    ],
    [
      ["nouveau", "a.xls"],
      "Le classeur à créer, « a.xls », doit se terminer par .xlsx. Changez son nom.",
    ],
    [
      ["nouveau", "registre.xlsx"],
      "« registre.xlsx » existe déjà. Ajoutez --ecraser pour le remplacer, ou choisissez un autre nom.",
    ],
    [
      ["regles", "registre.xlsx"],
      "La commande regles ne prend pas de fichier. Écrivez : iop regles.",
    ],
    [
      ["regles", "--date", "2025-12-31"],
      "L'option « --date » n'existe pas ici. Cette commande n'a pas d'option.",
    ],
  ])("%j", async (args, message) => {
    expect(await iop(args, { files })).toEqual({
      status: 2,
      out: "",
      err: `${message}\n`,
      written: new Map(),
    });
  });

  it("accepte --date=… comme --date …", async () => {
    expect(
      (await iop(["controler", "registre.xlsx", "--date=2025-01-31"], { files })).out,
    ).toContain("au 31/01/2025");
  });

  it("accepte les bornes des dates d'un registre", async () => {
    for (const date of ["1900-01-01", "2199-12-31"])
      expect((await iop(["controler", "registre.xlsx", "--date", date], { files })).err).toBe("");
  });

  it("montre l'aide et la version", async () => {
    expect((await iop(["--help"])).out).toContain("iop controler REGISTRE.xlsx…");
    expect(await iop(["--version"])).toMatchObject({ status: 0, out: "9.9.9\n" });
  });
});

describe("iop nouveau et iop regles", () => {
  it("crée un registre vide, ou l'exemple", async () => {
    const empty = await iop(["nouveau", "neuf.xlsx"]);
    expect(empty).toMatchObject({ status: 0, out: "Registre vide créé : neuf.xlsx.\n" });
    expect(empty.written.get("neuf.xlsx")).toContain("Stagiaires");
    const example = await iop(["nouveau", "ex.xlsx", "--exemple"]);
    expect(example).toMatchObject({
      status: 0,
      out: "Registre d'exemple créé : ex.xlsx. Tout y est inventé.\n",
    });
    expect(example.written.get("ex.xlsx")).toContain("EXEMPLE");
  });

  it("montre chaque règle, avec sa source", async () => {
    const { out } = await iop(["regles"]);
    expect(out).toContain("Les 42 règles du contrôle\n");
    expect(out).toContain(
      "tuteur-designe — Le tuteur n'est pas noté\n" +
        "  Le partenaire désigne un tuteur avant le début du stage.\n" +
        "  Où : Stages · Tuteur\n" +
        "  Gravité : à vérifier ou à corriger\n" +
        "  Source : présentation IOP, « Partenaires »\n",
    );
  });
});
