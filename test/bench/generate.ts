/**
 * A register of any size, seeded: two stages a person (one person in five at the same partner), eight days of attendance a stage, nearly
 * everything in order, one finding in twenty stages. Written as the XML that Excel writes.
 */
import { zipSync } from "fflate";
import { columnOf, fieldsOf, type SheetName } from "../../src/register/columns";
import { addDays, dayOf } from "../../src/values/day";
import { serialOfDay } from "../../src/values/serial";
import type { Day } from "../../src/values/units";

export interface Size {
  readonly stages: number;
  readonly daysPerStage: number;
  /** All stages are of this many persons; by default two stages a person. */
  readonly persons?: number;
}

type Cell =
  { readonly text: string } | { readonly number: number; readonly style: number } | undefined;

const DATE = 1;
const PLAIN = 0;

const date = (day: Day): Cell => ({ number: serialOfDay(day), style: DATE });
const number = (value: number): Cell => ({ number: value, style: PLAIN });
const text = (value: string): Cell => ({ text: value });

/** A small generator of numbers (mulberry32): the same seed gives the same register. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

class SharedStrings {
  private readonly places = new Map<string, number>();
  place(value: string): number {
    const known = this.places.get(value);
    if (known !== undefined) return known;
    this.places.set(value, this.places.size);
    return this.places.size - 1;
  }
  xml(): string {
    const items = [...this.places.keys()].map((value) => `<si><t>${escape(value)}</t></si>`);
    return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${String(items.length)}">${items.join("")}</sst>`;
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships";

const escape = (value: string): string =>
  value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function letters(position: number): string {
  const rest = String.fromCharCode(65 + (position % 26));
  return position < 26 ? rest : letters(Math.floor(position / 26) - 1) + rest;
}

function sheetXml(rows: Iterable<readonly Cell[]>, strings: SharedStrings): string {
  const parts: string[] = [`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`];
  const columns = Array.from({ length: 60 }, (_, place) => letters(place));
  let line = 0;
  for (const row of rows) {
    line += 1;
    let xml = `<row r="${String(line)}">`;
    row.forEach((cell, place) => {
      if (!cell) return;
      const at = `${columns[place] ?? ""}${String(line)}`;
      xml +=
        "text" in cell
          ? `<c r="${at}" t="s"><v>${String(strings.place(cell.text))}</v></c>`
          : `<c r="${at}" s="${String(cell.style)}"><v>${String(cell.number)}</v></c>`;
    });
    parts.push(`${xml}</row>`);
  }
  parts.push("</sheetData></worksheet>");
  return parts.join("");
}

const header = (sheet: SheetName): Cell[] =>
  fieldsOf(sheet).map((field) => text(columnOf(sheet, field).header));

const cells = (sheet: SheetName, row: Readonly<Record<string, Cell>>): Cell[] =>
  fieldsOf(sheet).map((field) => row[field]);

const PARTNERS = 500;
const FIRST_MONDAY = dayOf(2023, 1, 2) as Day;
/** Working days of the two weeks of a stage, from its Monday. */
const WORKING = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11];

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
export const personKey = (place: number): string => `B-${pad(place + 1, 6)}`;
export const stageKey = (place: number): string => `S-${pad(place + 1, 6)}`;

function* stagiaires(persons: number): Iterable<Cell[]> {
  const pick = random(1);
  yield header("Stagiaires");
  for (let i = 0; i < persons; i += 1)
    yield cells("Stagiaires", {
      refStagiaire: text(personKey(i)),
      nom: text(`Nom${String(pick(4000))}`),
      prenom: text(`Prénom${String(i)}`),
      dateNaissance: date(addDays(dayOf(1965, 1, 1) as Day, pick(14000))),
      genre: text(["F", "M", "X"][pick(3)] ?? "X"),
      statut: text(pick(4) === 0 ? "ASE" : "RI"),
      parcoursIsp: text("Oui"),
      commune: text(`Commune ${String(pick(40))}`),
      travailleurSocial: text(`TS ${String(pick(30))}`),
    });
}

function* partenaires(): Iterable<Cell[]> {
  yield header("Partenaires");
  for (let i = 0; i < PARTNERS; i += 1)
    yield cells("Partenaires", {
      refPartenaire: text(`P-${pad(i + 1, 3)}`),
      denomination: text(`Partenaire ${String(i)}`),
      secteur: text(i % 2 === 0 ? "Public" : "Privé non commercial"),
      commune: text(`Commune ${String(i % 40)}`),
      contact: text(`Contact ${String(i)}`),
    });
}

/** A year and more between two stages of a person; two weeks where one person has very many. */
function mondayOf(stage: number, size: Required<Size>): Day {
  const turn = Math.floor(stage / size.persons);
  const weeks = size.stages / size.persons > 4 ? 2 : 70;
  return addDays(FIRST_MONDAY, (turn * weeks + ((stage % size.persons) % 60)) * 7);
}

const hoursOf = ({ daysPerStage }: Required<Size>): number =>
  Math.round(daysPerStage * 7.6 * 10) / 10;

function* stages(size: Required<Size>): Iterable<Cell[]> {
  const pick = random(2);
  yield header("Stages");
  for (let i = 0; i < size.stages; i += 1) {
    const person = i % size.persons;
    const monday = mondayOf(i, size);
    const hours = hoursOf(size);
    const row: Record<string, Cell> = {
      refStage: text(stageKey(i)),
      refStagiaire: text(personKey(person)),
      refPartenaire: text(
        `P-${pad(((person * 7 + (person % 5 === 0 ? 0 : Math.floor(i / size.persons) * 101)) % PARTNERS) + 1, 3)}`,
      ),
      etat: text("Terminé"),
      metierObserve: text(`Métier ${String(pick(120))}`),
      initiative: text(pick(2) === 0 ? "Stagiaire" : "Travailleur social"),
      objectifs: text(`Découvrir le métier n° ${String(pick(500))} et confronter ses compétences`),
      nouveauxObjectifs: text(`Approfondir le point ${String(i % 900)} du parcours`),
      taches: text(
        `Accueil ${String(i % 211)}; Classement ${String(i % 97)}; Courrier ${String(i % 89)}`,
      ),
      tuteur: text(`Tuteur ${String(pick(800))}`),
      attestation: text("Oui"),
      signatureStagiaire: date(addDays(monday, -7)),
      signaturePartenaire: date(addDays(monday, -6)),
      signatureCpas: date(addDays(monday, -5)),
      dimonaLe: date(addDays(monday, -3)),
      policeAccidents: text("AC-2023-77"),
      policeRc: text("RC-2023-78"),
      dateDebut: date(monday),
      dateFin: date(addDays(monday, 11)),
      dateFinReelle: date(addDays(monday, 11)),
      heuresPrevues: number(hours),
      joursPrevus: number(size.daysPerStage),
      heuresParSemaine: number(38),
      heuresPrestees: number(hours),
      joursPrestes: number(size.daysPerStage),
      suiviLe: date(addDays(monday, 4)),
      evaluationLe: date(addDays(monday, 14)),
      resultat: text(["Confirmé", "Infirmé", "À préciser"][pick(3)] ?? "Confirmé"),
      suiteDonnee: text(["Formation", "Emploi", "Autre stage"][pick(3)] ?? "Emploi"),
      regimeIndemnite: text("Horaire"),
      indemnite: number(Math.round(hours * 200) / 100),
      tarifParJour: number(4.4),
      deplacements: number(Math.round(size.daysPerStage * 440) / 100),
      payeLe: date(addDays(monday, 40)),
      remarques: text(pick(4) === 0 ? `Remarque propre au stage ${String(i)}` : "Rien à signaler"),
    };
    if (i % 20 === 7) spoil(row, i, monday);
    yield cells("Stages", row);
  }
}

/** One finding for this stage, of a kind that changes from one to the next. */
function spoil(row: Record<string, Cell>, stage: number, monday: Day): void {
  const faults: readonly (() => void)[] = [
    () => (row["tuteur"] = undefined),
    () => (row["dimonaLe"] = date(addDays(monday, 2))),
    () => (row["indemnite"] = number(1)),
    () => (row["signaturePartenaire"] = undefined),
    () => (row["suiviLe"] = undefined),
    () => (row["attestation"] = undefined),
    () => (row["deplacements"] = undefined),
    () => (row["signatureCpas"] = text("12/03/25")),
  ];
  faults[Math.floor(stage / 20) % faults.length]?.();
}

function* prestations(size: Required<Size>): Iterable<Cell[]> {
  yield [...header("Prestations"), text("Réf. stagiaire")];
  for (let i = 0; i < size.stages; i += 1) {
    const monday = mondayOf(i, size);
    for (let day = 0; day < size.daysPerStage; day += 1)
      yield [
        ...cells("Prestations", {
          refStage: text(stageKey(i)),
          date: date(addDays(monday, WORKING[day] ?? day)),
          heures: number(7.6),
          presence: text("Présent"),
          remarque: text("feuille reçue"),
        }),
        text(personKey(i % size.persons)),
      ];
  }
}

/** The register as a workbook. */
export function generateRegister(asked: Size): Uint8Array {
  const size = { persons: Math.ceil(asked.stages / 2), ...asked };
  const strings = new SharedStrings();
  const sheets: readonly (readonly [string, Iterable<Cell[]>])[] = [
    ["Stagiaires", stagiaires(size.persons)],
    ["Partenaires", partenaires()],
    ["Stages", stages(size)],
    ["Prestations", prestations(size)],
  ];
  const parts: Record<string, string> = {};
  sheets.forEach(([, rows], place) => {
    parts[`xl/worksheets/sheet${String(place + 1)}.xml`] = sheetXml(rows, strings);
  });
  parts["xl/sharedStrings.xml"] = strings.xml();
  parts["xl/styles.xml"] =
    `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
    `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
    `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  parts["xl/workbook.xml"] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>` +
    sheets
      .map(
        ([name], i) =>
          `<sheet name="${name}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
      )
      .join("") +
    "</sheets></workbook>";
  parts["xl/_rels/workbook.xml.rels"] =
    `${HEAD}<Relationships xmlns="${PACKAGE_REL}">` +
    sheets
      .map(
        (_, i) =>
          `<Relationship Id="rId${String(i + 1)}" Type="${REL}/worksheet" Target="worksheets/sheet${String(i + 1)}.xml"/>`,
      )
      .join("") +
    `<Relationship Id="rId9" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/>` +
    `<Relationship Id="rId10" Type="${REL}/styles" Target="styles.xml"/></Relationships>`;
  parts["_rels/.rels"] =
    `${HEAD}<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  parts["[Content_Types].xml"] = contentTypes(sheets.length);
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)])),
    { level: 6, mtime: new Date(2026, 0, 1) },
  );
}

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = [
    ["/xl/workbook.xml", `${type}.sheet.main+xml`],
    ["/xl/sharedStrings.xml", `${type}.sharedStrings+xml`],
    ["/xl/styles.xml", `${type}.styles+xml`],
    ...Array.from({ length: sheets }, (_, i) => [
      `/xl/worksheets/sheet${String(i + 1)}.xml`,
      `${type}.worksheet+xml`,
    ]),
  ];
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides
      .map(([name, of]) => `<Override PartName="${name ?? ""}" ContentType="${of ?? ""}"/>`)
      .join("") +
    "</Types>"
  );
}
