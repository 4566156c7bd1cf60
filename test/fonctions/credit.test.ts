import type { TestRow } from "../support/registre";
import { colonne, parametres, resultat, resultats, serie, table, type Valeur } from "./appel";

/** A stage of B-001, Monday 3 to Friday 14 March 2025, 76 h planned. */
const stage = (cells: TestRow<"Stages"> = {}): TestRow<"Stages"> => ({
  refStage: "S-1",
  refStagiaire: "B-001",
  refPartenaire: "P-01",
  dateDebut: serie("03/03/2025"),
  dateFin: serie("14/03/2025"),
  heuresPrevues: 76,
  ...cells,
});

const jour = (date: string, cells: TestRow<"Prestations"> = {}): TestRow<"Prestations"> => ({
  refStage: "S-1",
  date: serie(date),
  heures: 7.6,
  ...cells,
});

interface Tables {
  readonly stages?: readonly TestRow<"Stages">[];
  readonly jours?: readonly TestRow<"Prestations">[];
  readonly reprises?: readonly TestRow<"Reprises">[];
  readonly reglages?: Valeur;
}

const reste = (
  le: string,
  { stages = [stage()], jours = [], reprises, reglages = null }: Tables = {},
): Valeur =>
  resultat(
    "CREDIT",
    "B-001",
    serie(le),
    table("Stages", stages),
    table("Prestations", jours),
    reprises ? table("Reprises", reprises) : null,
    reglages,
  );

const de = (cells: TestRow<"Stages">, ...jours: TestRow<"Prestations">[]): Tables => ({
  stages: [stage(cells)],
  jours,
});

describe("IOP.CREDIT, un stage à chaque date de contrôle", () => {
  const deuxJours = [jour("03/03/2025"), jour("04/03/2025")];
  const fini = { heuresPrestees: 38 };
  const interrompu = { etat: "Interrompu", dateFinReelle: serie("07/03/2025") };
  it.each<[string, string, Tables, number]>([
    ["prévu, la veille du dernier jour", "13/03/2025", de({}), 228],
    ["prévu, le dernier jour", "14/03/2025", de({}), 152],
    ["prévu, sans rien de presté, après la fin", "15/03/2025", de({}), 152],
    ["avec des jours, le premier", "03/03/2025", de({}, ...deuxJours), 220.4],
    ["avec des jours, le second", "04/03/2025", de({}, ...deuxJours), 212.8],
    ["avec des jours, la veille du dernier jour", "13/03/2025", de({}, ...deuxJours), 212.8],
    [
      "avec des jours, le dernier jour : le reste est prévu",
      "14/03/2025",
      de({}, ...deuxJours),
      152,
    ],
    ["avec des jours, après la fin", "15/03/2025", de({}, ...deuxJours), 212.8],
    ["avec un total, la veille du dernier jour", "13/03/2025", de(fini), 228],
    ["avec un total, le dernier jour", "14/03/2025", de(fini), 152],
    ["avec un total, après la fin", "15/03/2025", de(fini), 190],
    ["plus presté que prévu", "14/03/2025", de({ heuresPrestees: 80 }), 148],
    ["5 jours au total font 38 h", "15/03/2025", de({ joursPrestes: 5 }), 190],
    ["0 h au total", "15/03/2025", de({ heuresPrestees: 0 }), 228],
    [
      "5 jours prévus font 38 h",
      "14/03/2025",
      de({ heuresPrevues: null as never, joursPrevus: 5 }),
      190,
    ],
    ["rien de prévu", "15/03/2025", de({ heuresPrevues: null as never }), 228],
    ["fini plus tôt, le jour même", "10/03/2025", de({ dateFinReelle: serie("10/03/2025") }), 152],
    ["fini plus tôt, la veille", "09/03/2025", de({ dateFinReelle: serie("10/03/2025") }), 228],
    ["annulé", "15/03/2025", de({ etat: "Annulé" }, ...deuxJours), 228],
    ["interrompu, sans rien de presté", "07/03/2025", de(interrompu), 228],
    ["interrompu, 20 h prestées", "07/03/2025", de({ ...interrompu, heuresPrestees: 20 }), 208],
    ["interrompu, avec des jours", "07/03/2025", de(interrompu, ...deuxJours), 212.8],
    [
      "interrompu par son résultat",
      "14/03/2025",
      de({ resultat: "Interrompu" }, ...deuxJours),
      212.8,
    ],
    ["la fin avant le début", "15/03/2025", de({ dateFin: serie("01/03/2025") }), 228],
    ["sans fin lisible", "15/03/2025", de({ dateFin: "mi-mars" }), 228],
  ])("%s, le %s", (_, le, tables, attendu) => {
    expect(reste(le, tables)).toBe(attendu);
  });

  it.each<[string, TestRow<"Prestations">, number]>([
    ["absent, malgré des heures", { presence: "Absent justifié" }, 228],
    ["présent", { presence: "P" }, 220.4],
    ["une présence inconnue", { presence: "peut-être" }, 228],
    ["24 h", { heures: 24 }, 204],
    ["24 h 01", { heures: "24h01" }, 228],
    ["des heures négatives", { heures: -1 }, 228],
    ["une date illisible", { date: "05/03/25" }, 228],
    ["un stage inconnu", { refStage: "S-9" }, 152],
    ["hors du stage", { date: serie("20/02/2025") }, 220.4],
  ])("un jour : %s", (_, cells, attendu) => {
    expect(reste("15/03/2025", de({}, jour("05/03/2025", cells)))).toBe(attendu);
  });
});

describe("IOP.CREDIT, plusieurs stages et les reprises", () => {
  const fait = (refStage: string, debut: string, fin: string): TestRow<"Stages"> =>
    stage({ refStage, dateDebut: serie(debut), dateFin: serie(fin), heuresPrestees: 76 });
  const trois = [
    fait("S-1", "06/01/2025", "17/01/2025"),
    fait("S-2", "05/05/2025", "16/05/2025"),
    fait("S-3", "06/10/2025", "17/10/2025"),
  ];

  it.each([
    ["16/01/2025", 228],
    ["17/01/2025", 152],
    ["16/05/2025", 76],
    ["17/10/2025", 0],
    ["16/01/2028", 0],
    ["17/01/2028", 76],
    ["16/05/2028", 152],
    ["17/10/2028", 228],
  ])("trois stages de 76 h : le %s, il reste %s h", (le, attendu) => {
    expect(reste(le, { stages: trois })).toBe(attendu);
  });

  it("un quatrième stage dépasse le crédit", () => {
    const stages = [...trois, fait("S-4", "03/11/2025", "14/11/2025")];
    expect(reste("13/11/2025", { stages })).toBe(0);
    expect(reste("14/11/2025", { stages })).toBe(-76);
  });

  it("de deux lignes d'une référence, la première compte", () => {
    const double = [stage({ heuresPrestees: 10 }), stage({ refStage: "s-1", heuresPrestees: 70 })];
    expect(reste("15/03/2025", { stages: double })).toBe(218);
  });

  it.each([
    ["31/01/2025", 228],
    ["01/02/2025", 128],
    ["31/01/2028", 128],
    ["01/02/2028", 228],
  ])("100 h reprises le 1er février 2025 : le %s, il reste %s h", (le, attendu) => {
    const reprises = [
      { refStagiaire: "b-001", date: serie("01/02/2025"), heures: "100 h" },
      { refStagiaire: "B-002", date: serie("01/02/2025"), heures: 50 },
      { refStagiaire: "B-001", date: serie("01/02/2025") },
    ];
    expect(reste(le, { stages: [], reprises })).toBe(attendu);
  });

  it("les heures d'un autre ne comptent pas, et une personne inconnue a tout le crédit", () => {
    const stages = table("Stages", [...trois, stage({ refStage: "S-4", refStagiaire: "B-002" })]);
    const args = [stages, table("Prestations", [])] as const;
    const personnes = colonne("B-001", "b-002", "B-003");
    expect(resultats("CREDIT", personnes, serie("31/12/2025"), ...args)).toEqual([0, 152, 228]);
    const dates = colonne(serie("14/03/2025"), serie("31/12/2025"), serie("31/12/2025"));
    expect(resultats("CREDIT", personnes, dates, ...args)).toEqual([152, 152, 228]);
  });
});

describe("IOP.CREDIT, les paramètres", () => {
  const periodes = parametres(["credit.fenetre", "premier-stage"]);
  const ancien = stage({ dateDebut: serie("03/03/2022"), dateFin: serie("14/03/2022") });
  it("une période commence le premier jour du stage, même sans heures ce jour-là", () => {
    const tables = { stages: [ancien], jours: [jour("07/03/2022")] };
    expect(reste("02/03/2025", { ...tables, reglages: periodes })).toBe(220.4);
    expect(reste("03/03/2025", { ...tables, reglages: periodes })).toBe(228);
    expect(reste("06/03/2025", tables)).toBe(220.4);
    expect(reste("07/03/2025", tables)).toBe(228);
  });

  it("ou le jour des premières heures, reprises comprises", () => {
    const reprises = [{ refStagiaire: "B-001", date: serie("01/02/2022"), heures: 8 }];
    const tables = { stages: [ancien], jours: [jour("07/03/2022")], reprises, reglages: periodes };
    expect(reste("31/01/2025", tables)).toBe(212.4);
    expect(reste("01/02/2025", tables)).toBe(228);
  });

  it("les heures d'un jour sont celles du premier jour du stage", () => {
    const tables = de({ joursPrestes: 5 });
    for (const [des, attendu] of [
      ["02/03/2025", 193],
      ["03/03/2025", 193],
      ["04/03/2025", 190],
    ] as const)
      expect(
        reste("15/03/2025", { ...tables, reglages: parametres(["jour.heures", 7, des]) }),
      ).toBe(attendu);
  });

  it.each([
    ["13/03/2025", 228],
    ["14/03/2025", 24],
    ["15/03/2025", 24],
  ])("le crédit passe à 100 h le 14 mars 2025 : le %s, il reste %s h", (le, attendu) => {
    const reglages = parametres(["credit.heures-max", 100, serie("14/03/2025")]);
    expect(reste(le, { reglages })).toBe(attendu);
  });
});

describe("IOP.CREDIT, la forme des tables", () => {
  const AU = serie("15/03/2025");

  it("les colonnes se suivent comme elles veulent, sous leur nom ou un synonyme", () => {
    const noms = "Remarques;DATE DE FIN;Heures effectuées;date de debut;Autre";
    const stages = `${noms};Réf. partenaire;ref stagiaire;Réf. Stage`.split(";");
    const ligne = ["vu", "14/03/2025", "7h36", "03/03/2025", 5, "P-01", "B-001", "S-1"];
    expect(resultat("CREDIT", "B-001", AU, [stages, ligne], table("Prestations", []))).toBe(220.4);
  });

  it("une table sans ligne, ou dont la seule ligne est vide, ne dit rien", () => {
    for (const vide of [null, "", 0] as const)
      for (const lignes of [[], [{}]])
        expect(
          resultat(
            "CREDIT",
            "B-001",
            AU,
            table("Stages", lignes, vide),
            table("Prestations", lignes, vide),
            table("Reprises", lignes, vide),
            table("Paramètres", lignes, vide),
          ),
        ).toBe(228);
  });

  it('une cellule vide vient comme null, comme "" ou comme 0', () => {
    const stages = [stage({ heuresPrestees: 38 }), stage({ refStage: "S-2", joursPrestes: 5 })];
    const jours = [jour("03/03/2025"), { refStage: "S-1" }, jour("04/03/2025")];
    for (const vide of [null, "", 0] as const)
      expect(
        resultat(
          "CREDIT",
          "B-001",
          AU,
          table("Stages", stages, vide),
          table("Prestations", jours, vide),
        ),
      ).toBe(174.8);
  });
});
