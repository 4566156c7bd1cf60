import { exemples, type Answer, type Exemple, type Question } from "../../src/preuve";
import { typedWorkbook } from "../../src/preuve/classeur";
import { ledgerOf } from "../../src/calculations/credit";
import { presenceOf } from "../../src/calculations/presence";
import { columnOf, fieldsOf, type SheetName } from "../../src/register/columns";
import { readRegister } from "../../src/register/read-register";
import type { Register } from "../../src/register/register";
import { serialOfDay } from "../../src/values/serial";
import { jour } from "../support/registre";
import { colonne, date, montre, resultat, serie, type Table, type Valeur } from "./appel";

/** A sheet of an example as a whole table; a sheet that it does not have, as headers alone. */
function table({ sheets }: Exemple, sheet: SheetName): Table {
  const rows = sheets[sheet] ?? [];
  const headers = fieldsOf(sheet).map((field) => columnOf(sheet, field).header);
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}

function registreDe({ sheets }: Exemple): Register {
  const read = readRegister([typedWorkbook(sheets)]);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}

/**
 * A person's hours as three columns. Where periods begin with the first stage, its hours stand on
 * its first day: three columns know of no day of a stage without hours.
 */
function colonnesDe(exemple: Exemple, qui: string): Table[] {
  const register = registreDe(exemple);
  const personne = register.personnes.find(({ key }) => key === qui.toLowerCase());
  if (!personne) throw new Error(qui);
  const today = jour(exemple.today);
  const periodes = register.settings.at("credit.fenetre", today) === "premier-stage";
  const { entries } = ledgerOf(personne, today, register.settings);
  return [
    colonne(...entries.map(() => qui)),
    colonne(
      ...entries.map(({ day, stage }, at) =>
        serialOfDay((periodes && at === 0 && stage?.dateDebut) || day),
      ),
    ),
    colonne(...entries.map(({ minutes }) => minutes / 60)),
  ];
}

const TABLES = ["Stages", "Prestations", "Reprises", "Paramètres"] as const;
const credit = (exemple: Exemple, qui: string, le: number): number =>
  resultat("CREDIT", qui, le, ...TABLES.map((sheet) => table(exemple, sheet))) as number;

/** A stage's row of cells, hours and days attended as its sheet or its days give them. */
function stageDe(exemple: Exemple, reference: string): { cell: (header: string) => Valeur } {
  const row = exemple.sheets.Stages?.find((one) => one["Réf. stage"] === reference) ?? {};
  const register = registreDe(exemple);
  const stage = register.stages.find((one) => one.refStage === reference);
  const presence = stage && presenceOf(stage, register.settings);
  const sums: Readonly<Record<string, Valeur>> =
    stage?.sommes && presence
      ? { "Heures prestées": presence.minutes / 60, "Jours prestés": presence.days / 1_000_000 }
      : {};
  return { cell: (header) => sums[header] ?? row[header] ?? null };
}

const INDEMNITE = [
  "Régime indemnité",
  "Heures prestées",
  "Jours prestés",
  "Heures prévues",
  "Jours prévus",
  "Date de début",
];

/** The same question, asked of the functions; undefined where none answers it. */
function reponse(exemple: Exemple, question: Question, expected: Answer): Valeur[] | undefined {
  const reglages = table(exemple, "Paramètres");
  switch (question.kind) {
    case "creditRestant": {
      const { personne, le } = question;
      const columns = colonnesDe(exemple, personne);
      return [
        credit(exemple, personne, serie(le)),
        resultat("CREDIT_RESTANT", personne, le, ...columns, reglages),
      ];
    }
    case "excesDuCredit": {
      const { personne } = question;
      const restes = colonnesDe(exemple, personne)[1]?.map(([le]) => ({
        le: date(le as number),
        reste: credit(exemple, personne, le as number),
      }));
      const pire = restes?.sort((a, b) => a.reste - b.reste)[0];
      return pire && [pire.reste < 0 ? `${String(pire.reste)} ${pire.le}` : "aucun"];
    }
    case "premierJour": {
      const { personne, heures, aPartirDu } = question;
      const columns = colonnesDe(exemple, personne);
      return [montre("CREDIT_DATE", personne, heures, serie(aPartirDu), ...columns, reglages)];
    }
    case "indemnite":
    case "presence": {
      const { cell } = stageDe(exemple, question.stage);
      const args = [...INDEMNITE.map(cell), reglages];
      const euros = resultat("INDEMNITE", ...args);
      return question.kind === "indemnite" ? [euros] : [(euros as number) > 0];
    }
    case "deplacement": {
      const register = registreDe(exemple);
      const stage = register.stages.find((one) => one.refStage === question.stage);
      const days = stage && presenceOf(stage, register.settings)?.days;
      const { cell } = stageDe(exemple, question.stage);
      const args = [(days ?? 0) / 1_000_000, cell("Tarif par jour"), cell("Date de début")];
      return [montre("DEPLACEMENT", ...args, table(exemple, "Tarifs"))];
    }
    default:
      expect(["heuresDeLaSemaine", "heuresDuStage", "joursPrestes"]).toContain(question.kind);
      expect(["heures", "jours"]).toContain(expected.kind);
      return undefined;
  }
}

/** What was worked out by hand, as the functions say it. */
function attendu(expected: Answer): Valeur {
  switch (expected.kind) {
    case "reste":
      return expected.minutes / 60;
    case "exces":
      return `${String(-expected.minutes / 60)} ${expected.le}`;
    case "aucun-exces":
      return "aucun";
    case "jour":
      return serie(expected.le);
    case "montant":
      return expected.cents / 100;
    case "presence":
      return expected.enough;
    default:
      return "#N/A";
  }
}

const CAS = exemples.flatMap((exemple) =>
  exemple.asked.map(({ question, expected }) => ({ exemple, question, expected })),
);

describe("« Preuve », demandée aux fonctions", () => {
  it.each(CAS.map((one) => [one.exemple.id, JSON.stringify(one.question), one] as const))(
    "%s %s",
    (_, __, { exemple, question, expected }) => {
      const found = reponse(exemple, question, expected);
      for (const one of found ?? []) expect(one).toBe(attendu(expected));
    },
  );

  it("les questions de crédit, d'indemnité et de déplacement y sont toutes", () => {
    const kinds = new Set(CAS.map(({ question }) => question.kind));
    expect([...kinds].sort()).toEqual([
      "creditRestant",
      "deplacement",
      "excesDuCredit",
      "heuresDeLaSemaine",
      "heuresDuStage",
      "indemnite",
      "joursPrestes",
      "premierJour",
      "presence",
    ]);
  });
});
