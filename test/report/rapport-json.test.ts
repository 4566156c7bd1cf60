import Ajv from "ajv";
import fc from "fast-check";
import schema from "../../docs/schemas/rapport.json";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { lists } from "../../src/register/lists";
import type { Register } from "../../src/register/register";
import { rapportJson, type RapportJson } from "../../src/report/rapport-json";
import { centreAt } from "../../src/report/rapport/centre";
import { catalogue } from "../../src/rules";
import { compterAnnees, type AnneeComptee } from "../../src/statistics";
import { AGES, MOIS, NON_RENSEIGNE } from "../../src/statistics/classement";
import type { Figures, Nombre } from "../../src/statistics/figures";
import { exampleRegister } from "../../src/template";
import { controler } from "../../src/validation/controle";
import { fold } from "../../src/values/text";
import { cents, millionths, minutes } from "../../src/values/units";
import { asTest, registres } from "../support/arbitrary-register";
import { registerIn } from "../support/read-bytes";
import { jour, registre, stage, stagiaire } from "../support/registre";

const AU = jour("31/12/2025");
const valid = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
/** What the schema says against an object; nothing where it is right. */
const against = (object: unknown): unknown[] => (valid(object) ? [] : (valid.errors ?? []));

const chiffresDe = (register: Register, annee: number): [Figures, Figures] => {
  const counted = compterAnnees(controler(register, AU), [annee, annee - 1]);
  const [year, before] = counted as [AnneeComptee, AnneeComptee];
  return [year.figures, before.figures];
};
function rapport(register: Register, annee = 2025, interne = false): RapportJson {
  const [figures, precedente] = chiffresDe(register, annee);
  const centre = centreAt(register.settings, AU);
  return rapportJson({ centre, date: AU, figures, precedente }, interne);
}

let exemple: Register;
beforeAll(async () => {
  exemple = registerIn(await writeWorkbook(exampleRegister()));
});

/** The contract's, in its order. */
const CHIFFRES =
  "stages annules interrompus stagiaires nouveaux partenaires heuresPrestees joursPrestes heuresParStage tauxPresence evalues accidents indemnites deplacements parStatut parGenre parAge parSecteur parMetier parCommune parInitiative parResultat parMois conformite";
const ordre = (object: object, names: string): string => {
  const wanted = new Set(names.split(" "));
  return Object.keys(object)
    .filter((key) => wanted.has(key))
    .join(" ");
};

describe("le JSON du rapport", () => {
  it("a les clés du contrat, dans son ordre, avec ou sans --interne", () => {
    const names = `version centre annee date ${CHIFFRES} precedente`;
    for (const interne of [false, true]) {
      const object = rapport(exemple, 2025, interne);
      expect(ordre(object, names)).toBe(names);
      expect(ordre(object.precedente, CHIFFRES)).toBe(CHIFFRES);
      expect(object.precedente).not.toHaveProperty("precedente");
      expect(
        [
          object.centre,
          object.heuresParStage,
          object.indemnites,
          object.deplacements,
          object.conformite,
          object.parMois[0] ?? {},
        ].map((part) => Object.keys(part).join(" ")),
      ).toEqual([
        "nom code",
        "moyenne mediane",
        "dues inscrites",
        "dus inscrits",
        "stagesSansErreur taux parRegle",
        "libelle nombre",
      ]);
    }
  });

  it("n'a les travailleurs sociaux qu'avec --interne, des deux années", () => {
    const [sans, avec] = [rapport(exemple), rapport(exemple, 2025, true)];
    expect([sans, sans.precedente].map((one) => "parTravailleurSocial" in one)).toEqual([
      false,
      false,
    ]);
    expect([avec, avec.precedente].map((one) => one.parTravailleurSocial?.[0])).toEqual([
      { libelle: "A. Modèle", nombre: 22 },
      { libelle: "A. Modèle", nombre: 8 },
    ]);
    const hide = (key: string, value: unknown): unknown =>
      key === "parTravailleurSocial" ? undefined : value;
    expect(JSON.stringify(avec, hide)).toBe(JSON.stringify(sans));
  });

  it("donne les chiffres de l'exemple, comptés à la main", () => {
    expect(rapport(exemple)).toMatchObject({
      version: 1,
      centre: { nom: "CPAS d'Exempleville", code: null },
      annee: 2025,
      date: "2025-12-31",
      stages: 29,
      annules: 0,
      interrompus: 0,
      stagiaires: 15,
      nouveaux: 6,
      partenaires: 9,
      // 28 ended stages: 3 of 38 h, one of 53,2 h, of 56 h, 2 of 68,4 h, 21 of 76 h; 3 days of another.
      heuresPrestees: 1978.8,
      joursPrestes: 261,
      heuresParStage: { moyenne: 69.86, mediane: 76 },
      // 1880 h of 1938 h: one of the 28 has nothing planned.
      tauxPresence: 0.9701,
      evalues: 25,
      accidents: 5,
      // 1618,8 h at 2 €, and 4 forfaits; a fifth is written.
      indemnites: { dues: 3637.6, inscrites: 3737.6 },
      // 228 days at 4,40 €, 10 at 4,20 €, a train up to 50 €; 62 € are written for 44 €.
      deplacements: { dus: 1095.2, inscrits: 1113.2 },
      conformite: { stagesSansErreur: 11, taux: 0.3793 },
      precedente: { annee: 2024, stages: 9, interrompus: 1, stagiaires: 7, accidents: 2 },
    });
  });

  it("d'une année sans stage est à 0, sans moyenne, médiane ni taux", () => {
    const vide = rapport(exemple, 2030);
    expect(vide).toMatchObject({
      stages: 0,
      heuresPrestees: 0,
      joursPrestes: 0,
      heuresParStage: { moyenne: null, mediane: null },
      tauxPresence: null,
      indemnites: { dues: 0, inscrites: 0 },
      deplacements: { dus: 0, inscrits: 0 },
      parStatut: [],
      parMetier: [],
      conformite: { stagesSansErreur: 0, taux: null, parRegle: [] },
      delaiDimona: null,
      couts: { total: 0, parStage: null, parPersonne: null, parHeure: null },
      budget: { montant: null, part: null },
      isp: { personnes: null, couverture: null },
    });
    expect(vide.parMois.map(({ nombre }) => nombre)).toEqual(new Array(12).fill(0));
  });

  it("nomme le centre comme Paramètres le dit à la date du contrôle", () => {
    const Paramètres = [
      { parametre: "centre.nom", valeur: "CPAS de Demain", valableDes: "01/01/2026" },
      { parametre: "centre.nom", valeur: "CPAS d'Ici", valableDes: "31/12/2025" },
      { parametre: "centre.code", valeur: "00000" },
    ];
    expect(rapport(registre({ Paramètres })).centre).toEqual({ nom: "CPAS d'Ici", code: "00000" });
  });
});

describe("le JSON du rapport ne nomme personne", () => {
  it("ni par un nom, un prénom, un NISS, ni par une référence", () => {
    for (const interne of [false, true]) {
      const text = JSON.stringify(rapport(exemple, 2025, interne));
      const words = new Set(fold(text).split(/[^\p{L}]+/u));
      const names = exemple.stagiaires.flatMap(({ nom = "", prenom = "" }) => [nom, prenom]);
      expect(names.filter((name) => words.has(fold(name)))).toEqual([]);
      const others = [
        ...exemple.stagiaires.flatMap((row) => [row.refStagiaire, row.niss]),
        ...exemple.partenaires.flatMap((row) => [row.refPartenaire, row.denomination]),
        ...exemple.stages.flatMap((row) => [row.refStage, row.tuteur]),
      ].filter((word) => word !== undefined);
      expect(others.filter((word) => text.includes(word))).toEqual([]);
    }
  });
  it("ni par une référence qui est un nom", () => {
    const register = registre({
      Stagiaires: [stagiaire({ refStagiaire: "Lambert-Zoé", statut: "Chômage" })],
      Stages: [stage({ refStage: "Zoé", refStagiaire: "Lambert-Zoé", objectifs: "" })],
    });
    expect(JSON.stringify(rapport(register, 2025, true))).not.toMatch(/Zoé|Lambert/);
  });
});

describe("les arrondis du rapport, à la moitié vers le haut", () => {
  /** The figures of nothing, but for these. */
  const avec = (change: Partial<Figures>, compte: Partial<Record<Nombre, number>> = {}) => {
    const [rien] = chiffresDe(registre({ Stages: [] }), 2025);
    const figures = { ...rien, ...change, nombres: { ...rien.nombres, ...compte } };
    const centre = { nom: undefined, code: undefined };
    return rapportJson({ centre, date: AU, figures, precedente: rien }, false);
  };
  const heures = (one: number, other: number): object =>
    avec({
      heuresParStage: [
        [one, 1],
        [other, 1],
      ],
    }).heuresParStage;

  it("les heures, à deux décimales", () => {
    const prestees = [1, 2, 3, 4561].map(
      (m) => avec({ heuresPrestees: minutes(m) }).heuresPrestees,
    );
    expect(prestees).toEqual([0.02, 0.03, 0.05, 76.02]);
    // 1,5 minute is 0,025 h exactly; 1 minute is 0,0167 h.
    expect(heures(1, 2)).toEqual({ moyenne: 0.03, mediane: 0.03 });
    expect(heures(1, 1)).toEqual({ moyenne: 0.02, mediane: 0.02 });
  });
  it("les jours, à deux décimales", () => {
    const jours = [2_504_999, 2_505_000].map(
      (value) => avec({ joursPrestes: millionths(value) }).joursPrestes,
    );
    expect(jours).toEqual([2.5, 2.51]);
  });
  it("les taux, à quatre décimales", () => {
    const taux = (prestees: number, prevues: number): unknown =>
      avec({ presence: { prestees: minutes(prestees), prevues: minutes(prevues) } }).tauxPresence;
    expect([taux(1, 20_000), taux(1, 20_001), taux(0, 60), taux(120, 60)]).toEqual([
      0.0001, 0, 0, 2,
    ]);
    const conformite = (stagesSansErreur: number, stages: number): unknown =>
      avec({}, { stagesSansErreur, stages }).conformite.taux;
    // 3 of 32 are 0,09375.
    expect([conformite(3, 32), conformite(1, 3), conformite(2, 3)]).toEqual([
      0.0938, 0.3333, 0.6667,
    ]);
  });
  it("les montants, au cent", () => {
    const indemnites = { dues: cents(5), inscrites: cents(123_456) };
    const deplacements = { dus: cents(0), inscrits: cents(10) };
    const object = avec({ indemnites, deplacements }, { stages: 2, stagiaires: 3 });
    expect([object.indemnites, object.deplacements]).toEqual([
      { dues: 0.05, inscrites: 1234.56 },
      { dus: 0, inscrits: 0.1 },
    ]);
    // 2,5 cents and 1,67 cent.
    expect(object.couts).toEqual({
      total: 0.05,
      parStage: 0.03,
      parPersonne: 0.02,
      parHeure: null,
    });
  });
  it("les parts du budget et des personnes en parcours", () => {
    const change = { budget: cents(20_000), personnesIsp: 3 };
    const indemnites = { dues: cents(1), inscrites: cents(0) };
    const object = avec({ ...change, indemnites }, { stagiaires: 2 });
    expect(object.budget).toEqual({ montant: 200, part: 0.0001 });
    expect(object.isp).toEqual({ personnes: 3, couverture: 0.6667 });
    const zero = avec({ budget: cents(0), personnesIsp: 0 });
    expect(zero.budget).toEqual({ montant: 0, part: null });
    expect(zero.isp).toEqual({ personnes: 0, couverture: null });
  });
});

describe("le schéma de docs/schemas/rapport.json", () => {
  it("admet l'exemple et une année vide, avec ou sans --interne", () => {
    for (const interne of [false, true])
      for (const annee of [2025, 2024, 2030])
        expect(against(rapport(exemple, annee, interne))).toEqual([]);
  });
  it("admet le rapport de n'importe quel registre", () => {
    fc.assert(
      fc.property(registres({ dirt: 2 }), fc.boolean(), (rows, interne) => {
        expect(against(rapport(registre(asTest(rows)), 2024, interne))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  type Objet = Record<string, unknown>;
  /** Whether the example is refused once the value at that path is another, or gone. */
  const refuse = (path: string, change?: unknown): boolean => {
    const object = JSON.parse(JSON.stringify(rapport(exemple, 2025, true))) as Objet;
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const parent = keys.reduce((one, key) => one[key] as Objet, object);
    if (change === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = typeof change === "function" ? (change as Change)(parent[last]) : change;
    return !valid(object);
  };
  type Change = (value: unknown) => unknown;
  const mois = (change: (list: unknown[]) => unknown[]): Change => change as Change;

  it.each<[string, string, unknown]>([
    ["une autre version", "version", 2],
    ["une date à la belge", "date", "31/12/2025"],
    ["une année de deux chiffres", "annee", 25],
    ["une clé de trop", "noms", []],
    ["une clé de trop l'année d'avant", "precedente.precedente", {}],
    ["sans l'année d'avant", "precedente", undefined],
    ["sans centre", "centre", undefined],
    ["un nom de centre vide", "centre.nom", ""],
    ["une clé de moins", "tauxPresence", undefined],
    ["une clé de moins l'année d'avant", "precedente.tauxPresence", undefined],
    ["un nombre négatif", "stages", -1],
    ["une moitié de stage", "stages", 0.5],
    ["un texte pour un nombre", "heuresPrestees", "76"],
    ["rien pour un nombre", "heuresPrestees", null],
    ["un taux de conformité au-dessus de 1", "conformite.taux", 1.1],
    ["un statut hors de sa liste", "parStatut.0.libelle", "Chômage"],
    ["une valeur qui ne se présente pas", "parMetier.0.nombre", 0],
    ["un libellé vide", "parMetier.0.libelle", ""],
    ["une clé de trop dans une case", "parMetier.0.lignes", [2]],
    ["onze mois", "parMois", mois((list) => list.slice(1))],
    ["treize mois", "parMois", mois((list) => [...list, list[0]])],
    ["des mois en désordre", "parMois", mois((list) => [...list].reverse())],
    ["une règle inconnue", "conformite.parRegle.0.libelle", "autre"],
    ["les travailleurs sociaux de la seule année d'avant", "parTravailleurSocial", undefined],
    ["de la seule année", "precedente.parTravailleurSocial", undefined],
  ])("refuse %s", (_, path, change) => {
    expect(refuse(path, change)).toBe(true);
  });
  it("admet l'exemple où rien ne change", () => {
    expect(refuse("version", 1)).toBe(false);
    expect(refuse("tauxPresence", 2)).toBe(false);
  });

  const { properties } = schema.definitions.precedente;
  it("décrit chaque chiffre, des deux années", () => {
    const [figures, year] = [Object.keys(properties), Object.keys(schema.properties)];
    expect(figures.filter((key) => key !== "annee" && !year.includes(key))).toEqual([]);
    expect(year.filter((key) => !figures.includes(key))).toEqual([
      "version",
      "centre",
      "date",
      "precedente",
    ]);
    const mute = Object.entries(properties).filter(([, one]) => !("description" in one));
    expect(mute.map(([key]) => key)).toEqual(["annee"]);
  });
  it("nomme les valeurs des listes, les bandes d'âge, les mois et les règles", () => {
    const labels = (name: "parStatut" | "parGenre" | "parSecteur" | "parInitiative"): string[] =>
      properties[name].items.properties.libelle.enum;
    expect([labels("parStatut"), labels("parGenre")]).toEqual(
      [lists.statut, lists.genre].map((list) => [...Object.keys(list), NON_RENSEIGNE]),
    );
    expect([labels("parSecteur"), labels("parInitiative")]).toEqual(
      [lists.secteur, lists.initiative].map((list) => [...Object.keys(list), NON_RENSEIGNE]),
    );
    const { parAge, parResultat, parMois, conformite } = properties;
    expect(parResultat.items.properties.libelle.enum).toEqual([
      ...Object.keys(lists.resultat),
      NON_RENSEIGNE,
    ]);
    expect(parAge.items.properties.libelle.enum).toEqual([...AGES, NON_RENSEIGNE]);
    expect(parMois.items.map((one) => one.properties.libelle.const)).toEqual(MOIS);
    expect(conformite.properties.parRegle.items.properties.libelle.enum).toEqual(
      catalogue.map(({ id }) => id),
    );
  });
});
