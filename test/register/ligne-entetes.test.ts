import { columnOf, fieldsOf, sheetNames } from "../../src/register/columns";
import type { Register } from "../../src/register/register";
import { avecFeuilles, classeur, lignes, table } from "../support/classeur";
import { constats, ou } from "../support/lire";
import { jour, stage } from "../support/registre";
import { controler } from "../../src/validation/controle";
import type { TestCell, TestSheet } from "../support/workbook";

const prestations = (sheet: Omit<TestSheet, "name">): Register =>
  classeur(avecFeuilles({ name: "Prestations", ...sheet }));

/** The rows read: the sheet's row number, and the hours. */
const lues = (register: Register): (readonly [number, number | undefined])[] =>
  register.prestations.map((row) => [row.line, row.heures] as const);

const ENTETES = ["Réf. stage", "Date", "Heures"];
const ligne = (date: string, hours: TestCell): TestCell[] => ["S-1", date, hours];

describe("sans tableau : la première ligne qui porte au moins la moitié des colonnes ●", () => {
  it("dans la première ligne", () => {
    const register = prestations({
      rows: [ENTETES, ligne("04/03/2025", 7), ligne("05/03/2025", 6)],
    });
    expect(lues(register)).toEqual([
      [2, 420],
      [3, 360],
    ]);
  });

  it("sous des lignes de titre", () => {
    const register = prestations({
      rows: [["Présences 2025"], [], ["CPAS", "mars"], ENTETES, ligne("04/03/2025", 7)],
    });
    expect(lues(register)).toEqual([[5, 420]]);
  });

  it("une ligne de titre qui n'en porte qu'une sur trois n'est pas celle des en-têtes", () => {
    const register = prestations({
      rows: [["Heures", "par jour"], ENTETES, ligne("04/03/2025", 7)],
    });
    expect(lues(register)).toEqual([[3, 420]]);
  });

  it("deux sur trois suffisent : la troisième est alors absente", () => {
    const register = prestations({
      rows: [["Date", "Heures"], ENTETES, ligne("04/03/2025", 7)],
    });
    expect(lues(register)).toEqual([]);
    expect(constats(register, { regles: ["colonne-absente"] })).toEqual([
      "erreur colonne-absente Prestations!Réf. stage",
    ]);
    const [finding] = controler(register, jour("31/12/2025")).findings;
    expect(finding && "rows" in finding.target && finding.target.rows.headerLine).toBe(1);
  });

  it("trois colonnes ● sur cinq suffisent à Stages, deux ne suffisent pas", () => {
    const rows = lignes("Stages", [stage()]);
    const titre = (...headers: string[]): TestCell[][] => [headers, ...rows];
    const trouves = (sheet: TestCell[][]): number =>
      classeur(avecFeuilles({ name: "Stages", rows: sheet })).stages.length;
    expect([
      trouves(titre("Réf. stage", "Date de début")),
      trouves(titre("Réf. stage", "Date de début", "Date de fin")),
    ]).toEqual([1, 0]);
  });

  it("par un synonyme aussi", () => {
    const register = prestations({
      rows: [["Réf. stage", "Date de prestation", "Heures du jour"], ligne("04/03/2025", 7)],
    });
    expect(lues(register)).toEqual([[2, 420]]);
  });

  it("dans la 25e ligne encore, plus dans la 26e", () => {
    const vides = (count: number): TestCell[][] => Array.from({ length: count }, () => []);
    const a = prestations({ rows: [...vides(24), ENTETES, ligne("04/03/2025", 7)] });
    const b = prestations({ rows: [...vides(25), ENTETES, ligne("04/03/2025", 7)] });
    expect([lues(a), lues(b)]).toEqual([[[26, 420]], []]);
  });

  it("aucun en-tête : chaque colonne ● est absente, et la feuille est vide", () => {
    const register = prestations({ rows: [ligne("04/03/2025", 7), ligne("05/03/2025", 6)] });
    expect(lues(register)).toEqual([]);
    expect(constats(register, { regles: ["colonne-absente"] })).toEqual([
      "erreur colonne-absente Prestations!Réf. stage",
      "erreur colonne-absente Prestations!Date",
      "erreur colonne-absente Prestations!Heures",
    ]);
  });
});

describe("un tableau", () => {
  it("ses bornes font foi : rien au-dessus, à côté ni au-dessous", () => {
    const register = prestations({
      rows: [
        ["Relevé", ...ENTETES],
        [undefined, "S-1", "03/03/2025", 1],
        [undefined, ...ENTETES, "Présence"],
        ["x", ...ligne("04/03/2025", 7), "Absent justifié"],
        ["x", ...ligne("05/03/2025", 6), "Absent justifié"],
        ["x", ...ligne("06/03/2025", 5)],
      ],
      tables: [table("Prestations", { header: 3, lines: [4, 5], columns: [1, 3] })],
    });
    expect(lues(register)).toEqual([
      [4, 420],
      [5, 360],
    ]);
    expect(register.prestations.map((row) => row.has("presence"))).toEqual([false, false]);
  });

  it("la ligne de total n'est pas lue", () => {
    const register = prestations({
      rows: [ENTETES, ligne("04/03/2025", 7), ["Total", undefined, 7]],
      tables: [table("Prestations", { header: 1, lines: [2, 2], columns: [0, 2] })],
    });
    expect(lues(register)).toEqual([[2, 420]]);
    expect(constats(register, { regles: ["donnee-manquante", "reference-inconnue"] })).toEqual([]);
  });

  it("sans aucune ligne", () => {
    const register = prestations({
      rows: [ENTETES, ["Total"]],
      tables: [table("Prestations", { header: 1, lines: [2, 1], columns: [0, 2] })],
    });
    expect(lues(register)).toEqual([]);
  });

  it("sans ligne d'en-têtes : les noms que le tableau garde", () => {
    const register = prestations({
      rows: [ligne("04/03/2025", 7), ligne("05/03/2025", 6)],
      tables: [table("Prestations", { lines: [1, 2], columns: [0, 2], names: ENTETES })],
    });
    expect(lues(register)).toEqual([
      [1, 420],
      [2, 360],
    ]);
  });

  it("un en-tête du tableau peut se trouver après la 25e ligne", () => {
    const vides: TestCell[][] = Array.from({ length: 39 }, () => []);
    const register = prestations({
      rows: [...vides, ENTETES, ligne("04/03/2025", 7)],
      tables: [table("Prestations", { header: 40, lines: [41, 41], columns: [0, 2] })],
    });
    expect(lues(register)).toEqual([[41, 420]]);
  });

  const deux = {
    rows: [
      [...ENTETES, undefined, ...ENTETES],
      [...ligne("04/03/2025", 7), undefined, ...ligne("05/03/2025", 6)],
    ],
  };
  const gauche = { header: 1, lines: [2, 2], columns: [0, 2] } as const;
  const droite = { header: 1, lines: [2, 2], columns: [4, 6] } as const;

  it("de plusieurs, celui qui porte le nom de la feuille", () => {
    const register = prestations({
      ...deux,
      tables: [table("Tableau1", gauche), table("Prestations", droite)],
    });
    expect(lues(register)).toEqual([[2, 360]]);
  });

  it("de plusieurs qui ne le portent pas, le premier", () => {
    const register = prestations({
      ...deux,
      tables: [table("Tableau1", gauche), table("Tableau2", droite)],
    });
    expect(lues(register)).toEqual([[2, 420]]);
  });

  it("la cellule d'un constat est celle de la feuille", () => {
    const register = prestations({
      rows: [[], [undefined, undefined, ...ENTETES], [undefined, undefined, "S-1", "?", 7]],
      tables: [table("Prestations", { header: 2, lines: [3, 3], columns: [2, 4] })],
    });
    const found = controler(register, jour("31/12/2025")).findings.filter(
      ({ rule }) => rule === "donnee-manquante",
    );
    expect(found.map(ou)).toEqual(["Prestations!D3"]);
  });
});

describe("une colonne ● absente", () => {
  const obligatoires = sheetNames.flatMap((sheet) =>
    fieldsOf(sheet)
      .map((field) => columnOf(sheet, field))
      .filter(({ need }) => need === "required")
      .map(({ header }) => [sheet, header] as const),
  );

  it("sont celles du contrat", () => {
    expect(obligatoires.map((pair) => pair.join(" · "))).toEqual([
      "Stagiaires · Réf. stagiaire",
      "Partenaires · Réf. partenaire",
      "Stages · Réf. stage",
      "Stages · Réf. stagiaire",
      "Stages · Réf. partenaire",
      "Stages · Date de début",
      "Stages · Date de fin",
      "Prestations · Réf. stage",
      "Prestations · Date",
      "Prestations · Heures",
      "Reprises · Réf. stagiaire",
      "Reprises · Date",
      "Reprises · Heures",
      "Accidents · Réf. stage",
      "Accidents · Date",
      "Paramètres · Paramètre",
      "Paramètres · Valeur",
      "Tarifs · Code",
      "Tarifs · Montant par jour",
      "Acquittements · Règle",
      "Acquittements · Référence",
    ]);
  });

  it.each(obligatoires)("%s · %s : erreur, et la feuille est vide", (sheet, header) => {
    const rows = lignes(sheet, [{}]).map((row) => row.map((cell) => cell ?? "x"));
    const at = rows[0]?.indexOf(header) ?? -1;
    const register = classeur(
      avecFeuilles({
        name: sheet,
        rows: rows.map((row) => row.filter((_cell, place) => place !== at)),
      }),
    );
    const read = register.sheets.find((one) => one.sheet === sheet);
    expect([read?.lines.length, register.isUnusable(sheet)]).toEqual([0, true]);
    expect(
      constats(register, { regles: ["colonne-absente", "reference-inconnue"] }).filter((one) =>
        one.startsWith("erreur"),
      ),
    ).toEqual([`erreur colonne-absente ${sheet}!${header}`]);
  });

  it("les colonnes ○ du contrat : un avertissement chacune", () => {
    const utiles = sheetNames.flatMap((sheet) =>
      fieldsOf(sheet)
        .map((field) => columnOf(sheet, field))
        .filter(({ need }) => need === "useful")
        .map(({ header }) => `${sheet} · ${header}`),
    );
    expect(utiles).toEqual([
      "Stagiaires · Date de naissance",
      "Stagiaires · Statut",
      "Stagiaires · Parcours ISP",
      "Partenaires · Secteur",
      "Stages · Objectifs",
      "Stages · Nouveaux objectifs",
      "Stages · Tâches",
      "Stages · Tuteur",
      "Stages · Attestation",
      "Stages · Signature stagiaire",
      "Stages · Signature partenaire",
      "Stages · Signature CPAS",
      "Stages · Dimona le",
      "Stages · Police accidents",
      "Stages · Police RC",
      "Stages · Heures prévues",
      "Stages · Suivi le",
      "Stages · Évaluation le",
      "Accidents · Partenaire a averti le",
      "Accidents · Assureur averti le",
    ]);
  });
});
