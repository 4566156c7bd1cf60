import type { Register } from "../../src/register/register";
import { fieldsOf, sheetNames, type SheetName } from "../../src/register/columns";
import { partenaire, registre, registreDe, stage, stagiaire, type TestRegister } from "./registre";
import type { TestCell } from "./workbook";

/** Registers that break every rule, with odd names and texts that nothing may repeat. */

export const NOM = "Vandermeulenberghe";
export const PRENOM = "Philibertine";
export const SECRET = "Zwijgplicht";
export const NISS = "90041200106";
const ALI = "Karadeniz";

interface Taste {
  /** References of persons, partners and stages; longer ones make longer messages. */
  readonly ref: (key: string) => string;
  /** Hours, days, euros: beyond all limits. */
  readonly large: number;
}

export const COURT: Taste = { ref: (key) => key, large: 1000 };
/** Long keys, large figures: the longest messages that a register can give. */
export const LONG: Taste = {
  ref: (key) => `${key}-2025/0001-000000000000000000000000000000`,
  large: 999_999,
};

const secret = (n: number): string => `${SECRET} n° ${String(n)}, ${NOM} ${PRENOM}`;

/** Every rule but `colonne-absente`, once or more. */
export function toutCasser({ ref, large }: Taste): TestRegister {
  const s = (key: string, cells: Readonly<Record<string, TestCell>>) =>
    stage({
      refStage: ref(key),
      refStagiaire: ref("B-1"),
      refPartenaire: ref("P-1"),
      metierObserve: secret(1),
      objectifs: secret(2),
      nouveauxObjectifs: secret(2),
      taches: `Conduire ${SECRET}; Accueil ${NOM}; Courrier ${SECRET}`,
      tuteur: secret(3),
      policeAccidents: secret(4),
      policeRc: secret(5),
      suiteDonnee: secret(6),
      remarques: secret(7),
      commune: secret(8),
      travailleurSocial: secret(9),
      ...cells,
    });
  const personne = { nom: NOM, prenom: PRENOM, commune: SECRET, travailleurSocial: SECRET };
  return {
    Stagiaires: [
      stagiaire({
        refStagiaire: ref("B-1"),
        ...personne,
        niss: NISS,
        dateNaissance: "30/12/2009",
        statut: secret(10),
        parcoursIsp: "Non",
      }),
      stagiaire({
        refStagiaire: ref("B-2"),
        ...personne,
        niss: NISS,
        dateNaissance: "30/12/2009",
        statut: "",
        genre: SECRET,
      }),
      stagiaire({ refStagiaire: ref("B-1"), nom: ALI, niss: "90041200106123" }),
      stagiaire({ refStagiaire: ref("B-3"), nom: ALI, prenom: SECRET, niss: "90041300172" }),
    ],
    Partenaires: [
      partenaire({
        refPartenaire: ref("P-1"),
        denomination: SECRET,
        numeroBce: "0123456748",
        secteur: "Privé commercial",
        contact: NOM,
        commune: SECRET,
      }),
      partenaire({ refPartenaire: ref("P-2"), denomination: SECRET, numeroBce: SECRET }),
      partenaire({ refPartenaire: ref("P-3"), secteur: SECRET }),
    ],
    Stages: [
      s("S-1", {
        objectifs: "",
        taches: "",
        tuteur: "-",
        attestation: "Non",
        signatureStagiaire: "",
        signaturePartenaire: "?",
        signatureCpas: "30/12/2199",
        dimonaLe: "",
        policeAccidents: "",
        policeRc: "",
        heuresPrevues: large,
        heuresPrestees: large,
        heuresParSemaine: large,
        joursPrestes: large,
        suiviLe: "",
        evaluationLe: "",
        regimeIndemnite: "Horaire",
        indemnite: 1_234_567.89,
        tarifParJour: 12.34,
        deplacements: 1_234_567.89,
      }),
      s("S-2", {
        dateDebut: "10/03/2025",
        dateFin: "28/03/2025",
        attestation: "",
        dimonaLe: "30/12/2199",
        evaluationLe: "11/03/2025",
        suiviLe: "01/01/2025",
        tarifParJour: "TEC",
        deplacements: "",
        regimeIndemnite: "Forfait",
        indemnite: "",
      }),
      s("S-3", {
        dateDebut: "17/03/2025",
        dateFin: "28/03/2025",
        heuresPrevues: "",
        joursPrevus: large,
        regimeIndemnite: "Forfait",
        indemnite: 12_345.67,
        tarifParJour: "SNCB",
      }),
      s("S-4", { dateDebut: "07/04/2025", dateFin: "", heuresPrevues: "", joursPrevus: "" }),
      s("S-5", { dateDebut: "14/04/2025", dateFin: "11/04/2025", etat: SECRET }),
      s("S-6", {
        refStagiaire: ref("B-3"),
        joursPrestes: 7,
        regimeIndemnite: "Forfait",
        indemnite: 100,
        evaluationLe: "",
      }),
      s("S-7", { refStagiaire: `${NOM} ${PRENOM}`, refPartenaire: SECRET }),
      s("S-8", { refStagiaire: ref("B-3"), dateDebut: "05/05/2025", dateFin: "16/05/2025" }),
      s("S-1", {}),
      s("S-9", { etat: "Interrompu", indemnite: 10, deplacements: 10, dateDebut: "02/06/2025" }),
      s("S-10", { refStagiaire: ref("B-3"), heuresPrestees: large, joursPrestes: large }),
    ],
    Prestations: [
      { refStage: ref("S-10"), date: "03/03/2025", heures: 7.6 },
      { refStage: ref("S-8"), date: "05/05/2025", heures: 20, remarque: secret(11) },
      { refStage: ref("S-8"), date: "06/05/2025", heures: 20 },
      { refStage: ref("S-8"), date: "07/05/2025", heures: 20 },
      { refStage: ref("S-8"), date: "08/05/2025", heures: 20 },
      { refStage: ref("S-8"), date: "09/05/2025", heures: 8, presence: "Absent justifié" },
      { refStage: ref("S-8"), date: "19/05/2025", heures: 8, remarque: NISS },
      { refStage: ref("S-8"), date: "30/12/2199", heures: 8 },
      { refStage: ref("S-8"), date: SECRET, heures: SECRET, presence: SECRET },
      { refStage: ref("S-8"), date: "13/05/2025", heures: "7h60" },
      { refStage: ref("S-8"), date: "14/05/2025", heures: 30 },
      { refStage: PRENOM, date: "13/05/2025", heures: 8 },
    ],
    Reprises: [
      { refStagiaire: ref("B-1"), date: "01/03/2025", heures: large, source: SECRET },
      { refStagiaire: "90.04.12-001.05", date: "01/03/2025", heures: 8 },
    ],
    Accidents: [
      { refStage: ref("S-1"), date: "04/03/2025", description: secret(12) },
      {
        refStage: ref("S-2"),
        date: "11/03/2025",
        partenaireAverti: "30/12/2199",
        description: secret(13),
      },
    ],
    Paramètres: [
      { parametre: "mon.parametre", valeur: SECRET, source: SECRET },
      { parametre: "indemnite.forfait-prorata", valeur: secret(14) },
      { parametre: "indemnite.jours", valeur: SECRET },
      { parametre: "indemnite.presence-min", valeur: SECRET },
      { parametre: "indemnite.forfait-jours", valeur: SECRET },
      { parametre: "indemnite.horaire", valeur: SECRET },
      { parametre: "credit.annees", valeur: SECRET },
      { parametre: "credit.fenetre", valeur: SECRET },
      { parametre: "stage.heures-max", valeur: NISS },
      { parametre: "centre.nom", valeur: SECRET },
    ],
    Tarifs: [
      { code: "TEC", montantParJour: "", valableDes: "01/01/2025", libelle: SECRET },
      { code: "SNCB", montantParJour: 5, valableDes: "01/01/2030", source: SECRET },
      { code: "BUS", montantParJour: SECRET, valableDes: SECRET },
    ],
    Acquittements: [
      { regle: SECRET, reference: ref("S-1"), valeur: SECRET, motif: NOM, par: PRENOM, le: SECRET },
    ],
  };
}

/** Without their ○ columns, in a file with a very long name. */
const sansColonnes = (taste: Taste): Register =>
  registreDe([
    [
      toutCasser(taste),
      {
        name: `${"Registre des stages IOP du CPAS ".repeat(6)}.xlsx`,
        without: {
          Stagiaires: ["dateNaissance", "statut", "parcoursIsp"],
          Partenaires: ["secteur"],
          Stages: ["nouveauxObjectifs", "policeAccidents", "policeRc", "signaturePartenaire"],
          Prestations: ["heures"],
          Accidents: ["partenaireAverti"],
        },
      },
    ],
    [
      {
        Stagiaires: [stagiaire({ refStagiaire: taste.ref("B-1"), dateNaissance: "01/01/1980" })],
        Partenaires: [partenaire({ refPartenaire: taste.ref("P-1"), denomination: "Autre" })],
      },
      { name: `${"Un second fichier au nom interminable ".repeat(6)}.xlsx` },
    ],
  ]);

/** A row for each column of each sheet, with a secret in that column. */
export function unSecretParColonne(text: string): Register {
  const rows: Readonly<Record<SheetName, Readonly<Record<string, TestCell>>>> = {
    Stagiaires: stagiaire({ nom: NOM, prenom: PRENOM }),
    Partenaires: partenaire(),
    Stages: stage(),
    Prestations: { refStage: "S-1", date: "04/03/2025", heures: 7.6 },
    Reprises: { refStagiaire: "B-001", date: "04/03/2024", heures: 7.6 },
    Accidents: { refStage: "S-1", date: "04/03/2025" },
    Paramètres: { parametre: "stage.heures-max", valeur: 70 },
    Tarifs: { code: "TEC", montantParJour: 5 },
    Acquittements: { regle: "suivi-stage", reference: "S-1" },
  };
  const keys = ["refStagiaire", "refPartenaire", "refStage", "code", "parametre", "reference"];
  return registre(
    Object.fromEntries(
      sheetNames.map((sheet) => [
        sheet,
        fieldsOf(sheet)
          .filter((field) => !keys.includes(field))
          .map((field, place) => ({
            ...rows[sheet],
            ...(sheet === "Stagiaires" && place > 0
              ? { refStagiaire: `B-${String(place)}00` }
              : {}),
            ...(sheet === "Stages" && place > 0 ? { refStage: `S-${String(place)}00` } : {}),
            [field]: text,
          })),
      ]),
    ),
  );
}

/** All of them. */
export const registresCasses = (): readonly (readonly [nom: string, Register])[] => [
  ["tout cassé", registre(toutCasser(COURT))],
  ["tout cassé, en long", registre(toutCasser(LONG))],
  ["des colonnes absentes", sansColonnes(COURT)],
  ["des colonnes absentes, en long", sansColonnes(LONG)],
  ["un secret par colonne", unSecretParColonne(`${SECRET} ${NOM}`)],
];
