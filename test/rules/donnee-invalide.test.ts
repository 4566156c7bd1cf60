import { fieldsOf, columnOf, type SheetName } from "../../src/register/columns";
import { columnLetters } from "../../src/values/cell-address";
import { describeRule, type FaultyCase, type RuleCase } from "../support/describe-rule";
import {
  jour,
  partenaire,
  registreDe,
  stage,
  stagiaire,
  type TestRegister,
} from "../support/registre";
import { motsDesListes } from "../support/synonymes";
import type { TestCell } from "../support/workbook";

const erreur = "erreur" as const;
const show = (cell: TestCell): string =>
  typeof cell === "object" ? JSON.stringify(cell) : String(cell).replace(/\u00a0/g, "⍽");

/** The rest of the row, so that only one cell is looked at. */
const RESTE: Readonly<Record<SheetName, Readonly<Record<string, TestCell>>>> = {
  Stagiaires: stagiaire(),
  Partenaires: partenaire(),
  Stages: stage(),
  Prestations: { refStage: "S-1", date: "04/03/2025", heures: 7.6 },
  Reprises: { refStagiaire: "B-001", date: "04/03/2024", heures: 7.6 },
  Accidents: { refStage: "S-1", date: "04/03/2025", partenaireAverti: "04/03/2025" },
  Paramètres: { parametre: "centre.nom", valeur: "CPAS" },
  Tarifs: { code: "TEC", montantParJour: 5 },
  Acquittements: { regle: "suivi-stage", reference: "S-1" },
};

/** « Stages · Suivi le »: the sheet, the header of section 1. */
type Place = readonly [SheetName, string];

const fieldOf = ([sheet, header]: Place): string => {
  const field = fieldsOf(sheet).find((one) => columnOf(sheet, one).header === header);
  if (field === undefined) throw new Error(`${sheet} : ${header}`);
  return field;
};
const avec = (place: Place, cell: TestCell, more: TestRegister = {}): TestRegister => ({
  ...more,
  [place[0]]: [{ ...RESTE[place[0]], [fieldOf(place)]: cell }],
});
const cellule = (place: Place): string => {
  const fields: readonly string[] = fieldsOf(place[0]);
  return `${place[0]}!${columnLetters(fields.indexOf(fieldOf(place)))}2`;
};

/** Cells that each of these columns can read. */
const lisibles = (places: readonly Place[], cells: readonly TestCell[]): RuleCase[] =>
  places.flatMap((place) =>
    cells.map((cell) => ({
      nom: `${place.join(" · ")} : ${show(cell)}`,
      registre: avec(place, cell),
    })),
  );

/** Cells that none of these columns can read, and what is said of them. */
const illisibles = (
  places: readonly Place[],
  cells: readonly (readonly [TestCell, string, unknown?])[],
): FaultyCase[] =>
  places.flatMap((place) =>
    cells.map(([cell, message, proposition]) => ({
      nom: `${place.join(" · ")} : ${show(cell)}`,
      registre: avec(place, cell),
      constats: [
        {
          cellule: cellule(place),
          gravite: erreur,
          message,
          ...(proposition === undefined ? {} : { proposition }),
        },
      ],
    })),
  );

const DATES: readonly Place[] = [
  ["Stagiaires", "Date de naissance"],
  ["Stages", "Signature stagiaire"],
  ["Stages", "Signature partenaire"],
  ["Stages", "Signature CPAS"],
  ["Stages", "Dimona le"],
  ["Stages", "Date de début"],
  ["Stages", "Date de fin"],
  ["Stages", "Date de fin réelle"],
  ["Stages", "Suivi le"],
  ["Stages", "Évaluation le"],
  ["Stages", "Payé le"],
  ["Prestations", "Date"],
  ["Reprises", "Date"],
  ["Accidents", "Date"],
  ["Accidents", "Partenaire a averti le"],
  ["Accidents", "Assureur averti le"],
  ["Paramètres", "Valable dès"],
  ["Tarifs", "Valable dès"],
  ["Tarifs", "Vérifié le"],
  ["Acquittements", "Le"],
];
const HEURES: readonly Place[] = [
  ["Stages", "Heures prévues"],
  ["Stages", "Heures par semaine"],
  ["Stages", "Heures prestées"],
  ["Prestations", "Heures"],
  ["Reprises", "Heures"],
];
const JOURS: readonly Place[] = [
  ["Stages", "Jours prévus"],
  ["Stages", "Jours prestés"],
];
const MONTANTS: readonly Place[] = [
  ["Stages", "Indemnité"],
  ["Stages", "Déplacements"],
  ["Tarifs", "Montant par jour"],
  ["Tarifs", "Plafond par stage"],
];
const OUI_NON: readonly Place[] = [
  ["Stagiaires", "Parcours ISP"],
  ["Stages", "Attestation"],
];
/** List columns, and the choices that their message offers. */
const LISTES: readonly (readonly [...Place, string])[] = [
  ["Stagiaires", "Genre", "F, M, X"],
  ["Partenaires", "Secteur", "Public, Privé non commercial, Privé commercial"],
  ["Stages", "État", "Prévu, En cours, Terminé, Interrompu, Annulé"],
  ["Stages", "Initiative", "Stagiaire, Travailleur social"],
  ["Stages", "Résultat", "Confirmé, Infirmé, À préciser, Interrompu"],
  ["Stages", "Régime indemnité", "Horaire, Forfait, Aucune"],
  ["Stages", "Statut", "RI, ASE"],
  ["Prestations", "Présence", "Présent, Absent justifié, Absent injustifié"],
];
const TEXTES: readonly Place[] = [
  ["Stagiaires", "Réf. stagiaire"],
  ["Stagiaires", "Nom"],
  ["Stagiaires", "Prénom"],
  ["Stagiaires", "Commune"],
  ["Partenaires", "Réf. partenaire"],
  ["Partenaires", "Dénomination"],
  ["Stages", "Réf. stage"],
  ["Stages", "Réf. stagiaire"],
  ["Stages", "Réf. partenaire"],
  ["Stages", "Métier observé"],
  ["Stages", "Objectifs"],
  ["Stages", "Nouveaux objectifs"],
  ["Stages", "Tâches"],
  ["Stages", "Tuteur"],
  ["Stages", "Police accidents"],
  ["Stages", "Police RC"],
  ["Stages", "Remarques"],
  ["Prestations", "Réf. stage"],
  ["Accidents", "Description"],
  ["Paramètres", "Paramètre"],
  ["Tarifs", "Code"],
];

const ERREUR_EXCEL =
  "Cette cellule contient une erreur d'Excel. Corrigez sa formule, ou écrivez la valeur.";
const SANS_RESULTAT =
  "Cette formule n'a pas de résultat enregistré. Ouvrez le fichier dans Excel et enregistrez-le, ou écrivez la valeur.";
const FORMULES: readonly (readonly [TestCell, string])[] = [
  [{ error: true }, ERREUR_EXCEL],
  [{ noResult: true }, SANS_RESULTAT],
];
const PAS_UNE_DATE = "Ce texte n'est pas une date. Écrivez-la comme 12/03/2025.";
const PAS_DES_HEURES = "Ce texte n'est pas un nombre d'heures. Écrivez par exemple 7,6 ou 7h36.";
const NEGATIVE = "Cette valeur est négative. Écrivez une valeur à partir de 0.";
const ZERO = "0 ne peut pas être prévu. Notez ce que dit la convention, ou videz la cellule.";

const dates: FaultyCase[] = [
  ...illisibles(DATES, [
    ["ok", PAS_UNE_DATE],
    ["✔", PAS_UNE_DATE],
    [true, "n'est pas une date. Écrivez-la comme 12/03/2025."],
    ["hier", PAS_UNE_DATE],
    ["30/02/2025", "« 30/02/2025 » n'existe pas dans le calendrier. Vérifiez le jour et le mois."],
    ...FORMULES,
  ]),
  ...illisibles(DATES.slice(1), [
    [
      "12/03/25",
      "« 12/03/25 » : l'année n'a que 2 chiffres. Écrivez 12/03/2025.",
      { type: "date", date: jour("12/03/2025") },
    ],
  ]),
  ...illisibles(
    [["Stages", "Suivi le"]],
    [
      ["29/02/2025", "« 29/02/2025 » n'existe pas dans le calendrier."],
      ["29/02/1900", "« 29/02/1900 » n'existe pas dans le calendrier."],
      ["31-04-2025", "« 31-04-2025 » n'existe pas dans le calendrier."],
      ["2025-13-01", "« 2025-13-01 » n'existe pas dans le calendrier."],
      ["00/03/2025", "« 00/03/2025 » n'existe pas dans le calendrier."],
      ["12.3.25", "Écrivez 12/03/2025.", { type: "date", date: jour("12/03/2025") }],
      ["12-03-25 14:30", "Écrivez 12/03/2025.", { type: "date", date: jour("12/03/2025") }],
      ["29/02/25", "Écrivez"],
      ["12 mars 2025", PAS_UNE_DATE],
      ["mars 2025", PAS_UNE_DATE],
      ["31/12/1899", "Cette date n'est pas entre 1900 et 2199. Écrivez-la comme 12/03/2025."],
      ["01/01/2200", "Cette date n'est pas entre 1900 et 2199. Écrivez-la comme 12/03/2025."],
      [109575, "Cette date n'est pas entre 1900 et 2199."],
      [0, "Cette date n'est pas entre 1900 et 2199."],
      [-1, "Cette date n'est pas entre 1900 et 2199."],
    ],
  ),
  ...illisibles(
    [["Stagiaires", "Date de naissance"]],
    [
      [
        "12/04/90",
        "« 12/04/90 » : l'année n'a que 2 chiffres. Écrivez 12/04/1990.",
        { type: "date", date: jour("12/04/1990") },
      ],
    ],
  ),
];

const heures: FaultyCase[] = [
  ...illisibles(HEURES, [
    ["beaucoup", PAS_DES_HEURES],
    ["oui", PAS_DES_HEURES],
    ["7h60", "« 7h60 » : les minutes vont de 0 à 59. Écrivez par exemple 7,6 ou 7h36."],
    ["7:75", "« 7:75 » : les minutes vont de 0 à 59. Écrivez par exemple 7,6 ou 7h36."],
    [-1, NEGATIVE],
    ["-7,6", NEGATIVE],
    ...FORMULES,
  ]),
  ...illisibles(
    [["Stages", "Heures prévues"]],
    [
      [0, ZERO],
      ["0", ZERO],
      ["0 h", ZERO],
      ["0h00", ZERO],
      [{ time: 0 }, ZERO],
    ],
  ),
  ...illisibles(
    [["Prestations", "Heures"]],
    [
      [
        24.1,
        "Ce jour compte plus de 24 h. Corrigez les heures, ou répartissez-les sur plusieurs jours.",
      ],
      ["24h01", "Ce jour compte plus de 24 h."],
      ["24:01", "Ce jour compte plus de 24 h."],
      [25, "Ce jour compte plus de 24 h."],
      [{ time: 1.5 }, "Ce jour compte plus de 24 h."],
      [{ date: 45719 }, "Ce jour compte plus de 24 h."],
    ],
  ),
];

const nombres: FaultyCase[] = [
  ...illisibles(JOURS, [
    ["dix", "Ce texte n'est pas un nombre. Écrivez par exemple 10 ou 2,5."],
    [-1, NEGATIVE],
    ["-1", NEGATIVE],
    ...FORMULES,
  ]),
  ...illisibles(
    [["Stages", "Jours prévus"]],
    [
      [0, ZERO],
      ["0", ZERO],
      ["0,0", ZERO],
    ],
  ),
  ...illisibles(MONTANTS, [
    ["gratuit", "Ce texte n'est pas un montant. Écrivez par exemple 152,00."],
    [-0.01, NEGATIVE],
    ["-5,00 €", NEGATIVE],
    ...FORMULES,
  ]),
  ...illisibles([["Stages", "Tarif par jour"]], [[-1, NEGATIVE], ...FORMULES]),
];

const INCONNU =
  "Ce tarif n'est pas dans la feuille Tarifs. Choisissez-y un code, ou notez le montant par jour.";
const PARAMETRE_INCONNU =
  "Ce paramètre n'existe pas. Reprenez un nom de la feuille Paramètres du modèle, ou supprimez la ligne.";

const parametre = (key: string, valeur: TestCell): TestRegister => ({
  Paramètres: [{ parametre: key, valeur }],
});

/** The values that each parameter can, and cannot, have. */
const PARAMETRES: readonly (readonly [
  key: string,
  good: readonly TestCell[],
  bad: readonly TestCell[],
])[] = [
  ["stage.heures-max", [70, "70", "7h36", "76 h"], ["beaucoup", "7h60", -1]],
  ["jour.heures", [7.6, "7,6", "7:36", { time: 0.25 }], ["un jour", -1]],
  ["semaine.heures-max", [38, "38h"], ["temps plein", -1]],
  ["credit.heures-max", [228, "228 h"], ["illimité", -1]],
  ["stage.jours-max", [10, "10"], ["dix", -1]],
  ["credit.annees", [3, "3"], ["trois", -1]],
  ["stagiaire.age-min", [16, "16"], ["majeur", -1]],
  ["credit.fenetre", ["glissante", "premier-stage"], ["les deux", 3]],
  ["indemnite.horaire", [2, "2,50 €"], ["deux euros", -1]],
  ["indemnite.forfait", [100, "1.000,00"], ["cent", -1]],
  ["indemnite.forfait-jours", [10, "10"], ["dix", -1]],
  ["indemnite.presence-min", [0.8, "0,8", "80 %", "80%"], ["presque tout", -0.1]],
  ["indemnite.forfait-prorata", ["Oui", "non", true, 0, "x"], ["parfois"]],
  ["indemnite.jours", ["calendrier", "temps-plein"], ["ouvrables"]],
  ["evaluation.delai-jours", [30, "30"], ["un mois", -1]],
  ["statistiques.seuil", [5, "5"], ["peu", -1]],
  ["budget.annuel", [10000, "10.000,00 €"], ["assez", -1]],
  ["isp.personnes", [120, "120"], ["beaucoup", -1]],
  ["centre.nom", ["CPAS de Namur", 12], []],
  ["centre.code", ["92094", 92094], []],
  ["assurance.accidents", ["AC-1", 12345], []],
  ["assurance.rc", ["RC 1/2", 12345], []],
];

describeRule("donnee-invalide", {
  conforme: [
    { nom: "tout se lit" },
    ...lisibles(DATES, [
      45728,
      { date: 45728.75 },
      "12/03/2025",
      "12-03-2025",
      "12.03.2025",
      "1/3/2025",
      "2025-03-12",
      "12/03/2025 14:30",
      "2025-03-12 14:30:15",
      " 12/03/2025\u00a0",
      "?",
      undefined,
    ]),
    ...lisibles(
      [["Stages", "Suivi le"]],
      ["01/01/1900", 1, "31/12/2199", 109574, "29/02/2024", "29/02/2000", { time: 45728.5 }],
    ),
    ...lisibles(HEURES, [
      7.6,
      "7,6",
      "7.6",
      "7h36",
      "7 h 36",
      "7:36",
      "7h59",
      "7,6 h",
      " 7,6\u00a0h ",
      { time: 0.25 },
      { date: 7.6 },
      24,
      "24 h",
      "24h00",
      { time: 1 },
      "n/a",
    ]),
    ...lisibles(
      [
        ["Stages", "Heures prévues"],
        ["Stages", "Heures par semaine"],
        ["Stages", "Heures prestées"],
        ["Reprises", "Heures"],
      ],
      [25, "76h", 76, { time: 3.5 }],
    ),
    ...lisibles(
      [
        ["Stages", "Heures par semaine"],
        ["Stages", "Heures prestées"],
        ["Prestations", "Heures"],
        ["Reprises", "Heures"],
        ["Stages", "Jours prestés"],
        ...MONTANTS,
        ["Stages", "Tarif par jour"],
      ],
      [0, "0"],
    ),
    ...lisibles(JOURS, [10, 2.5, "10", "2,5", "2.5", "nc"]),
    ...lisibles(
      [...MONTANTS, ["Stages", "Tarif par jour"]],
      [
        100,
        152.5,
        "100",
        "100,00 €",
        "100,00\u00a0€",
        "152.5",
        "1.234,50",
        "1 234,50",
        "1\u00a0234,50",
        "1.234",
        "néant",
      ],
    ),
    ...lisibles(OUI_NON, [
      ...(motsDesListes["Oui/Non"]?.["Oui"] ?? []),
      ...(motsDesListes["Oui/Non"]?.["Non"] ?? []),
      "OUI",
      "Faux",
      true,
      false,
      1,
      0,
      "à voir",
    ]),
    ...LISTES.flatMap(([sheet, header, choices]) =>
      lisibles(
        [[sheet, header]],
        [
          ...choices.split(", "),
          choices.split(", ")[0]?.toUpperCase(),
          ...Object.values(motsDesListes[header] ?? {}).flat(),
          "inconnu",
        ],
      ),
    ),
    ...lisibles([["Stages", "État"]], motsDesListes["Résultat"]?.["Interrompu"] ?? []),
    ...lisibles([["Prestations", "Présence"]], [1]),
    ...lisibles([["Stages", "Régime indemnité"]], [0]),
    ...lisibles(
      TEXTES.filter(([, header]) => !header.startsWith("Réf.") && header !== "Paramètre"),
      [12, "12/03/25", "7h60"],
    ),
    {
      nom: "le 31 décembre 2199 du système 1904",
      registre: avec(["Stages", "Suivi le"], 108112),
      options: { date1904: true },
    },
    {
      nom: "le 1er janvier 1904 du système 1904",
      registre: avec(["Stages", "Suivi le"], 0),
      options: { date1904: true },
    },
    {
      nom: "un statut hors liste est dit par stagiaire-statut",
      registre: avec(["Stagiaires", "Statut"], "Chômage"),
    },
    {
      nom: "un NISS et un numéro BCE d'une autre longueur, ou à lettres, sont dits ailleurs",
      registre: {
        Stagiaires: [
          stagiaire({ niss: "1" }),
          stagiaire({ refStagiaire: "B-002", nom: "Ali", niss: "sans" }),
        ],
        Partenaires: [partenaire({ numeroBce: "BE" })],
      },
    },
    {
      nom: "un code de tarif, sans regard à la casse",
      registre: avec(["Stages", "Tarif par jour"], " tec ", {
        Tarifs: [{ code: "TEC", montantParJour: 5 }],
      }),
    },
    {
      nom: "un montant par jour, en texte",
      registre: avec(["Stages", "Tarif par jour"], "5,20 €"),
    },
    {
      nom: "un code pas encore, ou plus, en vigueur existe",
      registre: {
        Stages: [stage({ tarifParJour: "TEC" }), stage({ refStage: "S-2", tarifParJour: "SNCB" })],
        Tarifs: [{ code: "TEC", montantParJour: 5, valableDes: "01/01/2030" }, { code: "SNCB" }],
      },
    },
    {
      nom: "le code d'un autre fichier",
      fichiers: registreDe([
        [{ Stages: [stage({ tarifParJour: "TEC" })] }],
        [{ Tarifs: [{ code: "TEC", montantParJour: 5 }] }, { name: "b.xlsx" }],
      ]),
    },
    ...PARAMETRES.flatMap(([key, good]) =>
      good.map((valeur) => ({ nom: `${key} : ${show(valeur)}`, registre: parametre(key, valeur) })),
    ),
    { nom: "un paramètre en majuscules", registre: parametre("STAGE.HEURES-MAX", 70) },
    {
      nom: "une règle inconnue d'Acquittements ne gêne pas",
      registre: { Acquittements: [{ regle: "bizarre", reference: "S-1", valeur: "n'importe" }] },
    },
    {
      nom: "sans la colonne, rien n'est dit",
      registre: { Stages: [stage({ suiviLe: "hier", heuresPrevues: 0, attestation: "bof" })] },
      options: { without: { Stages: ["suiviLe", "heuresPrevues", "attestation"] } },
    },
    {
      nom: "dans une feuille qui compte pour vide, rien n'est dit",
      registre: { Prestations: [{ refStage: "S-1", date: "hier", heures: 30 }] },
      options: { without: { Prestations: ["refStage"] } },
    },
  ],
  fautif: [
    ...dates,
    ...heures,
    ...nombres,
    ...LISTES.flatMap(([sheet, header, choices]) =>
      illisibles(
        [[sheet, header]],
        [
          ["n'importe quoi", `Cette valeur n'est pas dans la liste. Choisissez : ${choices}.`],
          ["12/03/2025", `Cette valeur n'est pas dans la liste. Choisissez : ${choices}.`],
          ...FORMULES,
        ],
      ),
    ),
    ...illisibles(OUI_NON, [
      ["peut-être", "Cette valeur n'est pas dans la liste. Choisissez : Oui ou Non."],
      [2, "Cette valeur n'est pas dans la liste. Choisissez : Oui ou Non."],
      ...FORMULES,
    ]),
    ...TEXTES.filter(
      ([sheet, header]) =>
        !(sheet === "Stagiaires" && header === "Réf. stagiaire") &&
        !(sheet === "Partenaires" && header === "Réf. partenaire"),
    ).flatMap((place) => illisibles([place], FORMULES)),
    {
      nom: "une clé en erreur",
      registre: {
        Stagiaires: [stagiaire({ refStagiaire: { error: true } })],
        Partenaires: [partenaire({ refPartenaire: { noResult: true } })],
        Stages: [],
      },
      constats: [
        { cellule: "Stagiaires!A2", gravite: erreur, message: ERREUR_EXCEL },
        { cellule: "Partenaires!A2", gravite: erreur, message: SANS_RESULTAT },
      ],
    },
    {
      nom: "un code de tarif inconnu",
      registre: avec(["Stages", "Tarif par jour"], "BUS", {
        Tarifs: [{ code: "TEC", montantParJour: 5 }],
      }),
      constats: [{ cellule: "Stages!AF2", gravite: erreur, message: INCONNU }],
    },
    {
      nom: "un code de tarif, sans feuille Tarifs",
      registre: avec(["Stages", "Tarif par jour"], "TEC"),
      constats: [{ cellule: "Stages!AF2", gravite: erreur, message: INCONNU }],
    },
    {
      nom: "un code dont seuls les accents diffèrent",
      registre: avec(["Stages", "Tarif par jour"], "Réduit", {
        Tarifs: [{ code: "Reduit", montantParJour: 5 }],
      }),
      constats: [{ cellule: "Stages!AF2", gravite: erreur, message: INCONNU }],
    },
    {
      nom: "un paramètre inconnu",
      registre: parametre("stage.heures-maximum", 70),
      constats: [{ cellule: "Paramètres!A2", gravite: erreur, message: PARAMETRE_INCONNU }],
    },
    ...PARAMETRES.flatMap(([key, , bad]) =>
      bad.map((valeur) => ({
        nom: `${key} : ${show(valeur)}`,
        registre: parametre(key, valeur),
        constats: [{ cellule: "Paramètres!B2", gravite: erreur }],
      })),
    ),
    {
      nom: "ce qui convient à un paramètre est dit",
      registre: {
        Paramètres: [
          { parametre: "stage.heures-max", valeur: "beaucoup" },
          { parametre: "indemnite.horaire", valeur: "beaucoup" },
          { parametre: "indemnite.presence-min", valeur: "beaucoup" },
          { parametre: "indemnite.forfait-prorata", valeur: "beaucoup" },
          { parametre: "credit.fenetre", valeur: "beaucoup" },
          { parametre: "credit.annees", valeur: "beaucoup" },
          { parametre: "stage.jours-max", valeur: "beaucoup" },
        ],
      },
      constats: [
        {
          cellule: "Paramètres!B2",
          gravite: erreur,
          message:
            "Cette valeur ne convient pas au paramètre stage.heures-max. Écrivez des heures, comme 76 ou 7h36.",
        },
        {
          cellule: "Paramètres!B3",
          gravite: erreur,
          message:
            "Cette valeur ne convient pas au paramètre indemnite.horaire. Écrivez un montant, comme 2,00.",
        },
        {
          cellule: "Paramètres!B4",
          gravite: erreur,
          message:
            "Cette valeur ne convient pas au paramètre indemnite.presence-min. Écrivez un pourcentage, comme 80 %.",
        },
        {
          cellule: "Paramètres!B5",
          gravite: erreur,
          message:
            "Cette valeur ne convient pas au paramètre indemnite.forfait-prorata. Écrivez Oui ou Non.",
        },
        {
          cellule: "Paramètres!B6",
          gravite: erreur,
          message:
            "Cette valeur ne convient pas au paramètre credit.fenetre. Écrivez glissante ou premier-stage.",
        },
        {
          cellule: "Paramètres!B7",
          gravite: erreur,
          message:
            "Cette valeur ne convient pas au paramètre credit.annees. Écrivez un nombre entier.",
        },
        {
          cellule: "Paramètres!B8",
          gravite: erreur,
          message: "Cette valeur ne convient pas au paramètre stage.jours-max. Écrivez un nombre.",
        },
      ],
    },
    {
      nom: "chaque cellule d'une ligne pour soi, dans l'ordre des colonnes",
      registre: {
        Stages: [stage({ heuresPrevues: 0, suiviLe: "ok", etat: "bof", dimonaLe: "12/03/25" })],
      },
      constats: [
        { cellule: "Stages!D2", gravite: erreur },
        { cellule: "Stages!O2", gravite: erreur },
        { cellule: "Stages!U2", gravite: erreur },
        { cellule: "Stages!Z2", gravite: erreur },
      ],
    },
    {
      nom: "un stage annulé, et ses lignes",
      registre: {
        Stages: [stage({ etat: "Annulé", dateDebut: "demain" })],
        Prestations: [{ refStage: "S-1", date: "hier", heures: 30 }],
        Accidents: [{ refStage: "S-1", date: "hier" }],
      },
      constats: [
        { cellule: "Stages!R2", gravite: erreur },
        { cellule: "Prestations!B2", gravite: erreur },
        { cellule: "Prestations!C2", gravite: erreur },
        { cellule: "Accidents!B2", gravite: erreur },
      ],
    },
    {
      nom: "une ligne en double",
      registre: {
        Stagiaires: [stagiaire(), stagiaire({ genre: "bof" })],
        Partenaires: [partenaire(), partenaire({ secteur: "bof" })],
        Stages: [stage(), stage({ joursPrevus: "bof" })],
      },
      constats: [
        { cellule: "Stagiaires!F3", gravite: erreur },
        { cellule: "Partenaires!D3", gravite: erreur },
        { cellule: "Stages!V3", gravite: erreur },
      ],
    },
    {
      nom: "plus de 24 heures, même absent",
      registre: {
        Prestations: [
          { refStage: "S-1", date: "04/03/2025", heures: 25, presence: "Absent justifié" },
        ],
      },
      constats: [{ cellule: "Prestations!C2", gravite: erreur }],
    },
    {
      nom: "une date du système 1904 après 2199",
      registre: avec(["Stages", "Suivi le"], 108113),
      options: { date1904: true },
      constats: [{ cellule: "Stages!Z2", gravite: erreur }],
    },
    {
      nom: "un acquittement n'y change rien",
      registre: {
        Stages: [stage({ suiviLe: "hier" })],
        Acquittements: [{ regle: "donnee-invalide", reference: "S-1", colonne: "Suivi le" }],
      },
      constats: [{ cellule: "Stages!Z2", gravite: erreur }],
    },
    {
      nom: "chaque ligne de la même personne dans plusieurs fichiers",
      fichiers: registreDe([
        [{ Stagiaires: [stagiaire({ genre: "bof" })] }],
        [{ Stagiaires: [stagiaire({ genre: "bof" })] }, { name: "b.xlsx" }],
      ]),
      constats: [
        { cellule: "Stagiaires!F2", gravite: erreur },
        { cellule: "b.xlsx:Stagiaires!F2", gravite: erreur },
      ],
    },
    ...["Jean Dupont", "x".repeat(300), "90041200105x", "12/03/2025 chez Jean", "7h30 Jean"].map(
      (cell) => ({
        nom: `« ${cell.slice(0, 25)} », du texte libre, n'est jamais répété`,
        registre: avec(["Stages", "Suivi le"], cell),
        constats: [{ cellule: "Stages!Z2", gravite: erreur, message: PAS_UNE_DATE }],
      }),
    ),
    ...["Jean Dupont", "7h30 Jean", "h".repeat(21)].map((cell) => ({
      nom: `« ${cell} » heures : le texte n'est jamais répété`,
      registre: avec(["Prestations", "Heures"], cell),
      constats: [{ cellule: "Prestations!C2", gravite: erreur, message: PAS_DES_HEURES }],
    })),
  ],
});
