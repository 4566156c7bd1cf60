import fc from "fast-check";
import { catalogue } from "../../src/rules";
import { discreetSay } from "../../src/report/references";
import { constatsJson } from "../../src/report/constats-json";
import { messageOf } from "../../src/report/sentence";
import { controler } from "../../src/validation/controle";
import type { Register } from "../../src/register/register";
import { asTest, registres, registresFous } from "../support/arbitrary-register";
import { json } from "../support/constats-json";
import { jour, partenaire, registre, stage, stagiaire } from "../support/registre";
import {
  NISS,
  NOM,
  PRENOM,
  registresCasses,
  SECRET,
  unSecretParColonne,
} from "../support/tout-casser";

const JOURS = ["01/01/2025", "02/03/2025", "03/03/2025", "31/12/2025", "30/12/2199"];
const IDS = catalogue.map(({ id }) => id as string);

/** Every finding of a register on a day, with its sentence. */
const phrases = (register: Register, au: string): { rule: string; message: string }[] => {
  const say = discreetSay(register);
  return controler(register, jour(au)).findings.map((finding) => ({
    rule: finding.rule,
    message: messageOf(finding, say),
  }));
};

const casses = registresCasses();
const toutes = [
  ...new Map(
    casses
      .flatMap(([, register]) => JOURS.flatMap((au) => phrases(register, au)))
      .map((one) => [one.message, one]),
  ).values(),
];

/** What is wrong with a sentence; nothing, if it is as it should be. */
function defauts(message: string): string[] {
  const found: string[] = [];
  if (message.length > 220) found.push(`${String(message.length)} caractères`);
  if (!/[.!?]$/.test(message)) found.push("pas de point final");
  if (/\s{2}|\s$/.test(message)) found.push("une espace de trop");
  if (/veuillez|valeur invalide|erreur de |undefined|NaN|null|Infinity|\[object/i.test(message))
    found.push("un mot de trop");
  if (/(^|[^\p{L}.])(rang|fenêtre|indice|index|Jaccard|rank|window)(?![\p{L}])/iu.test(message))
    found.push("un mot de la machine");
  for (const id of IDS) if (message.includes(id)) found.push(`la règle ${id}`);
  return found;
}

/** Where a line may break between a figure and its unit, or within a figure. */
const coupures = (message: string): string[] =>
  message.match(/\d (h|€|%|jours?|ans?|minutes?|\d{3})(?![\p{L}\d])/gu) ?? [];

describe("les messages", () => {
  it("sont tous dits par les registres d'ici", () => {
    expect(IDS.filter((id) => !toutes.some(({ rule }) => rule === id))).toEqual([]);
  });

  it.each(IDS)("%s : courts, finis, sans mot de la machine", (id) => {
    const mine = toutes.filter(({ rule }) => rule === id);
    expect(mine).not.toEqual([]);
    expect(
      mine
        .map(({ message }) => ({ message, defauts: defauts(message) }))
        .filter((one) => one.defauts.length > 0),
    ).toEqual([]);
  });

  it.each(IDS)("%s : jamais une espace ordinaire entre un nombre et son unité", (id) => {
    expect(
      toutes
        .filter(({ rule, message }) => rule === id && coupures(message).length > 0)
        .map(({ message }) => message),
    ).toEqual([]);
  });

  it.each(IDS)("%s : dit ce qui est, puis que faire", (id) => {
    const courts = toutes
      .filter(({ rule }) => rule === id)
      .map(({ message }) => message)
      .filter((message) => (message.match(/[.?!](\s|$)/g) ?? []).length < 2);
    expect(courts).toEqual([]);
  });

  it("le sont aussi dans des registres quelconques", () => {
    fc.assert(
      fc.property(fc.oneof(registres({ dirt: 3 }), registresFous), (rows) => {
        const bad = phrases(registre(asTest(rows)), "31/12/2025")
          .map(({ message }) => ({ message, defauts: defauts(message) }))
          .filter((one) => one.defauts.length > 0);
        expect(bad).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("le JSON ne dit rien d'une personne", () => {
  const MOTS = [SECRET, NOM, PRENOM, "Karadeniz"].map((word) => word.toLowerCase());
  const NUMEROS = [NISS, "90041200105", "90041200106123", "90041300172", "0123456748"];

  it.each(casses)("%s", (_, register) => {
    for (const au of JOURS) {
      const text = JSON.stringify(constatsJson(controler(register, jour(au))).constats);
      const bare = text.replace(/[.\-/ ]/g, "");
      expect(MOTS.filter((word) => text.toLowerCase().includes(word))).toEqual([]);
      expect(NUMEROS.filter((number) => bare.includes(number))).toEqual([]);
    }
  });

  it.each([
    NOM,
    `${PRENOM} ${NOM}`,
    `12/03/2025 ${SECRET}`,
    `${SECRET} 7h30`,
    `7h30${SECRET}`,
    `${SECRET}@exemple.be`,
    `${SECRET.toUpperCase()}\n12/03/25`,
  ])("« %s » dans chaque colonne", (text) => {
    const shown = JSON.stringify(json(unSecretParColonne(text)).constats).toLowerCase();
    expect(shown).toContain("donnee-invalide");
    expect(MOTS.filter((word) => shown.includes(word))).toEqual([]);
  });
});

describe("un NISS écrit dans une autre colonne", () => {
  const numeros = ["90041200105", "90.04.12-001.05", "90 04 12 001 05", "900412-001-05"];
  it.each(numeros)("« %s » n'est jamais répété", (text) => {
    const register = registre({
      Stagiaires: [stagiaire({ dateNaissance: text })],
      Stages: [
        stage({
          dimonaLe: text,
          suiviLe: text,
          heuresPrestees: `${text} h`,
          joursPrestes: `${text} j`,
          indemnite: `${text}-`,
        }),
      ],
      Prestations: [{ refStage: "S-1", date: text, heures: text }],
    });
    const { constats } = json(register);
    expect(constats.length).toBeGreaterThan(3);
    expect(
      constats
        .map(({ message }) => message)
        .filter((message) => message.replace(/\D/g, "").includes("90041200105")),
    ).toEqual([]);
  });
});

describe("les références qui nomment une personne", () => {
  const niss = "90041200105";
  const bis = "05010100113";

  it("deviennent P1, H1, S1…, dans l'ordre où elles apparaissent", () => {
    const register = registre({
      Stagiaires: [
        stagiaire({ refStagiaire: niss, nom: NOM, prenom: PRENOM, statut: "Chômage" }),
        stagiaire({
          refStagiaire: `dossier ${PRENOM.toLowerCase()}`,
          nom: "Autre",
          prenom: PRENOM,
          statut: "Chômage",
        }),
        stagiaire({ refStagiaire: "B-3", nom: "Li", prenom: "Bo", statut: "Chômage" }),
      ],
      Partenaires: [partenaire({ refPartenaire: bis, numeroBce: "1" })],
      Stages: [
        stage({
          refStage: `${NOM.toUpperCase()} 1`,
          refStagiaire: niss,
          refPartenaire: bis,
          suiviLe: "",
        }),
        stage({ refStage: "S-2", refStagiaire: niss, refPartenaire: bis, suiviLe: "" }),
        stage({
          refStage: `2025 ${NOM}`,
          refStagiaire: niss,
          refPartenaire: bis,
          dateDebut: "01/12/2025",
          dateFin: "05/12/2025",
          suiviLe: "",
        }),
      ],
      Accidents: [{ refStage: `${NOM} 1`, date: "04/03/2025" }],
    });
    const rules = ["stagiaire-statut", "bce-invalide", "suivi-stage", "accident-assureur"];
    expect(
      json(register)
        .constats.filter(({ regle }) => rules.includes(regle))
        .map(({ regle, reference }) => `${regle} ${reference}`),
    ).toEqual([
      "stagiaire-statut P1",
      "stagiaire-statut P2",
      "stagiaire-statut B-3",
      "bce-invalide H1",
      "suivi-stage S1",
      "suivi-stage S-2",
      "suivi-stage S2",
      "accident-assureur S1",
    ]);
  });

  it("ne sont pas nommées dans les phrases non plus", () => {
    const register = registre({
      Stagiaires: [
        stagiaire({ refStagiaire: niss, nom: NOM, prenom: PRENOM }),
        stagiaire({ refStagiaire: niss, nom: NOM, prenom: PRENOM }),
        stagiaire({ refStagiaire: "B-2", nom: NOM, prenom: PRENOM }),
      ],
      Stages: [stage({ refStagiaire: niss })],
    });
    expect(
      json(register).constats.map(({ regle, reference, message }) => [
        regle,
        reference,
        message.replace(/\u00a0/g, " "),
      ]),
    ).toEqual([
      [
        "doublon",
        "P1",
        "La référence P1 est déjà celle de la ligne 2. Cette ligne n'est pas comptée : donnez-lui une autre référence, ou supprimez-la.",
      ],
      [
        "personne-en-double",
        "B-2",
        "Cette personne semble déjà inscrite sous la référence P1. Gardez une seule référence, pour que son crédit soit juste.",
      ],
    ]);
  });

  it("restent quand elles ne nomment personne : 11 chiffres faux, nom de 2 lettres", () => {
    const register = registre({
      Stagiaires: [
        stagiaire({ refStagiaire: "90041200106", statut: "Chômage" }),
        stagiaire({ refStagiaire: "Li-7", nom: "Li", prenom: "Bo", statut: "Chômage" }),
      ],
      Stages: [stage({ refStagiaire: "Li-7" })],
    });
    expect(json(register).constats.map(({ reference }) => reference)).toEqual([
      "90041200106",
      "Li-7",
    ]);
  });
});
