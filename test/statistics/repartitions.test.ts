import type { Register } from "../../src/register/register";
import { compterAnnees } from "../../src/statistics";
import { tables, type Table } from "../../src/statistics/figures";
import { controler } from "../../src/validation/controle";
import {
  jour,
  partenaire,
  registre,
  registreDe,
  stage,
  stagiaire,
  type TestCell,
  type TestRegister,
  type TestRow,
} from "../support/registre";

const dans = (register: Register, table: Table): [string, number][] => {
  const [counted] = compterAnnees(controler(register, jour("31/12/2025")), [2025]);
  return (counted?.figures.tables[table] ?? []).map(({ libelle, nombre }) => [libelle, nombre]);
};
/** A table of 2025, of one stage for each row of cells. */
const par = (
  table: Table,
  rows: readonly TestRow<"Stages">[],
  sheets: TestRegister = {},
): [string, number][] => {
  const Stages = rows.map((cells, at) => stage({ refStage: `S-${String(at + 1)}`, ...cells }));
  return dans(registre({ Stages, ...sheets }), table);
};
const NR = "Non renseigné";
const ILLISIBLE = { error: true } as const;

/** One person, and one stage, for each value of a column of `Stagiaires`. */
const parPersonne = (
  table: Table,
  field: "statut" | "genre" | "commune" | "travailleurSocial",
  values: readonly TestCell[],
): [string, number][] =>
  par(
    table,
    values.map((_, at) => ({ refStagiaire: `B-${String(at)}` })),
    {
      Stagiaires: values.map((value, at) =>
        stagiaire({ refStagiaire: `B-${String(at)}`, [field]: value }),
      ),
    },
  );

describe("dans l'ordre de leur liste, « Non renseigné » à la fin", () => {
  it("parStatut", () => {
    expect(parPersonne("parStatut", "statut", ["", "ERIS", "ASE", "Chômage", "RI"])).toEqual([
      ["RI", 1],
      ["ASE", 2],
      [NR, 2],
    ]);
  });
  it("parGenre", () => {
    expect(parPersonne("parGenre", "genre", ["x", "h", "", "M", "Mme", "?"])).toEqual([
      ["F", 1],
      ["M", 2],
      ["X", 1],
      [NR, 2],
    ]);
  });
  it("parSecteur", () => {
    const secteurs = ["SRL", "", "asbl", "Association", "Commune", "autre"];
    const ref = (at: number): string => `P-${String(at)}`;
    const rows = [...secteurs, ""].map((_, at) => ({ refPartenaire: ref(at) }));
    const Partenaires = secteurs.map((secteur, at) =>
      partenaire({ refPartenaire: ref(at), denomination: ref(at), secteur }),
    );
    expect(par("parSecteur", rows, { Partenaires })).toEqual([
      ["Public", 1],
      ["Privé non commercial", 2],
      ["Privé commercial", 1],
      [NR, 3],
    ]);
  });
  it("parInitiative", () => {
    const rows = ["AS", "", "ts", "hasard", "usager"].map((initiative) => ({ initiative }));
    expect(par("parInitiative", rows)).toEqual([
      ["Stagiaire", 1],
      ["Travailleur social", 2],
      [NR, 2],
    ]);
  });
  it("parResultat", () => {
    const values = ["stop", "mitigé", "à préciser", "négatif", "", "positif", "bof", "oui"];
    const rows = values.map((resultat) => ({ resultat }));
    expect(par("parResultat", rows)).toEqual([
      ["Confirmé", 2],
      ["Infirmé", 1],
      ["À préciser", 2],
      ["Interrompu", 1],
      [NR, 2],
    ]);
  });
  it("parMois : les douze, à 0 aussi", () => {
    const jours = ["31/01/2025", "01/02/2025", "28/02/2025", "01/03/2025", "31/12/2025"];
    const rows = [...jours, "31/12/2024", "01/01/2026"].map((dateDebut) => ({
      dateDebut,
      dateFin: "31/01/2026",
    }));
    const mois = par("parMois", rows);
    expect(mois.map(([libelle]) => libelle).join(" ")).toBe(
      "Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre",
    );
    expect(mois.map(([, nombre]) => nombre)).toEqual([1, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });
  it("parHeures : chaque limite des deux côtés, des stages finis", () => {
    const heures = ["18h59", "19h", "37h59", "38h", "56h59", "57h", "76h", "76h01", ""];
    const rows = heures.map((heuresPrestees) => ({ heuresPrestees, joursPrestes: "" }));
    expect(par("parHeures", [...rows, { dateFin: "31/12/2025" }])).toEqual([
      ["Moins de 19 h", 1],
      ["19 à 38 h", 2],
      ["38 à 57 h", 2],
      ["57 à 76 h", 2],
      ["Plus de 76 h", 1],
      [NR, 1],
    ]);
  });
});

describe("les textes libres", () => {
  const metiers = (...values: TestCell[]): [string, number][] =>
    par(
      "parMetier",
      values.map((metierObserve) => ({ metierObserve })),
    );

  it("se groupent sans casse ni accents, et se montrent comme d'abord écrits", () => {
    expect(metiers("educatrice", "Éducatrice", " ÉDUCATRICE ", "Educatrice.")).toEqual([
      ["educatrice", 3],
      ["Educatrice.", 1],
    ]);
    expect(metiers("Œuvre  d'art", "oeuvre d’Art")).toEqual([["Œuvre d'art", 2]]);
  });
  it("vont par nombre, puis par libellé, accents à part", () => {
    expect(metiers("Zingueur", "Éducatrice", "employé", "agent", "zingueur")).toEqual([
      ["Zingueur", 2],
      ["agent", 1],
      ["Éducatrice", 1],
      ["employé", 1],
    ]);
  });
  it("manquants ou illisibles sont « Non renseigné », à leur place", () => {
    expect(metiers("Peintre", "", "à voir", "Maçon", ILLISIBLE, "Maçon")).toEqual([
      [NR, 3],
      ["Maçon", 2],
      ["Peintre", 1],
    ]);
    expect(metiers("Peintre", "", "Maçon")).toEqual([
      ["Maçon", 1],
      [NR, 1],
      ["Peintre", 1],
    ]);
  });
  it("le premier écrit est celui du premier fichier, puis de la ligne la plus haute", () => {
    const avec = (refStage: string, metierObserve: string, dateDebut = "03/03/2025") =>
      stage({ refStage, metierObserve, dateDebut });
    const register = registreDe([
      [{ Stages: [avec("1", "MAÇON", "10/03/2025"), avec("2", "maçon", "03/03/2025")] }],
      [{ Stages: [avec("3", "Maçon", "03/02/2025")] }, { name: "b.xlsx" }],
    ]);
    expect(dans(register, "parMetier")).toEqual([["MAÇON", 3]]);
  });
  it("parSuite", () => {
    const rows = ["Formation", "", "formation", "Emploi"].map((suiteDonnee) => ({ suiteDonnee }));
    expect(par("parSuite", rows)).toEqual([
      ["Formation", 2],
      ["Emploi", 1],
      [NR, 1],
    ]);
  });
  it.each([
    ["parCommune", "commune"],
    ["parTravailleurSocial", "travailleurSocial"],
  ] as const)("%s : de la personne", (table, field) => {
    expect(parPersonne(table, field, ["Wavre", "", "Namur", "NAMUR", "?"])).toEqual([
      ["Namur", 2],
      [NR, 2],
      ["Wavre", 1],
    ]);
  });
});

describe("rien", () => {
  it.each(tables.filter((table) => table !== "parMois"))("%s est vide", (table) => {
    const rows = [{ etat: "Annulé" }, { dateDebut: "31/12/2024" }, { dateDebut: "?x" }];
    expect(par(table, rows)).toEqual([]);
  });
});
