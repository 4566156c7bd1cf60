import { constatsHtml } from "../../src/report/constats-html";
import type { Register } from "../../src/register/register";
import { controler } from "../../src/validation/controle";
import { json, sorte } from "../support/constats-json";
import { jour, partenaire, registre, registreDe, stage, stagiaire } from "../support/registre";
import { NISS, NOM, PRENOM, registresCasses, SECRET } from "../support/tout-casser";

const page = (register: Register, au = "31/12/2025"): string =>
  constatsHtml(controler(register, jour(au)));

/** What a reader sees of a piece of source, on one line. */
const lu = (source: string): string =>
  source
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

const morceaux = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, inside = ""]) => lu(inside));

/** The two views of a page, each from its heading to its end. */
function vues(source: string): { causes: string; stages: string } {
  const [, causes = "", stages = ""] = source.split(/<section id="vue-[a-z]+"/);
  return { causes, stages };
}

const groupes = (view: string): string[] => morceaux(view, /<h3>(.*?)<\/h3>/g);
const constats = (view: string): string[] =>
  morceaux(view, /<li class="constat [a-z]+">(.*?)<\/li>/gs);
/** The findings below one heading. */
const sous = (view: string, title: string): string[] =>
  constats(view.split("<details").find((group) => groupes(group)[0] === title) ?? "");

describe("la page d'un contrôle", () => {
  it("est une seule page en français, sans script et sans rien d'extérieur", () => {
    const source = page(sorte());
    expect(source.startsWith('<!doctype html>\n<html lang="fr">')).toBe(true);
    expect(source).toContain(`content="default-src 'none'; style-src 'unsafe-inline';`);
    expect(
      /<script|<link|<img|<iframe|<form|\ssrc=|\son\w+=|https?:|url\(|@import/i.exec(source),
    ).toBe(null);
  });

  it("nomme les fichiers et la date, dit ce qui a été lu, puis combien", () => {
    const text = lu(page(sorte()));
    const places = [
      "Contrôle de registre.xlsx au 31/12/2025",
      "Contrôle du registre au 31/12/2025 registre.xlsx",
      "Lu : 2 stages, 1 personne, 1 partenaire, 0 jour de présence.",
      "7 points à corriger, 2 à vérifier, 1 confirmé par vous, sur 2 stages.",
      "7 À corriger",
      "2 À vérifier",
      "1 Confirmés par vous",
      "Rien n'a été envoyé :",
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it("compte chaque cause dans une table, avec un lien vers ses constats", () => {
    const source = page(sorte());
    const rows = morceaux(source, /<tr>(.*?)<\/tr>/gs);
    expect(rows).toEqual([
      "Cause À corriger À vérifier Confirmés",
      "Une donnée ne peut pas être lue 4 0 0",
      "Le statut n'est ni RI ni ASE 1 0 0",
      "Le stage précédent n'est pas évalué 1 0 0",
      "Le CPAS est averti tard d'un accident 1 0 0",
      "Une colonne manque 0 1 0",
      "Deux stages en même temps 0 1 0",
      "Le suivi n'est pas noté 0 0 1",
      "Total 7 2 1",
    ]);
    const ids = [...source.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const links = [...source.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(links.length).toBe(rows.length - 2 + 1);
  });

  it("est la même à l'octet près pour le même contrôle", () => {
    expect(page(sorte())).toBe(page(sorte()));
  });

  it("d'un registre en ordre : rien à corriger, et rien à choisir", () => {
    const source = page(registre());
    expect(lu(source)).toContain(
      "Rien à corriger, rien à vérifier. Le registre est en ordre pour les 42 règles du contrôle.",
    );
    expect(/<section|<input|<table|<details/.exec(source)).toBeNull();
  });

  it("sans rien à corriger, mais avec un point confirmé, le montre", () => {
    const source = page(
      registre({
        Stages: [stage({ suiviLe: "" })],
        Acquittements: [{ regle: "suivi-stage", reference: "S-1" }],
      }),
    );
    expect(lu(source)).toContain("Rien à corriger. 1 point confirmé par vous.");
    expect(constats(vues(source).causes)).toHaveLength(1);
  });
});

describe("les constats d'une page", () => {
  it.each([["une sorte de chaque", sorte()] as const, ...registresCasses()])(
    "%s : chacun une fois par cause, et une fois par stage",
    (_, register) => {
      const messages = json(register).constats.map(({ message }) => lu(message));
      const { causes, stages } = vues(page(register));
      for (const view of [causes, stages]) {
        const found = constats(view);
        expect(found).toHaveLength(messages.length);
        expect(messages.filter((one) => !found.some((text) => text.includes(one)))).toEqual([]);
      }
      expect([...constatsSansCause(stages)].sort()).toEqual([...constats(causes)].sort());
    },
  );

  const constatsSansCause = (view: string): string[] =>
    constats(view.replace(/<p class="cause">.*?<\/p>/g, ""));

  it("disent leur gravité, la référence, la cellule, le message, la proposition et la cellule liée", () => {
    const { causes } = vues(
      page(
        registre({
          Stagiaires: [stagiaire(), stagiaire({ refStagiaire: "b-001" })],
          Stages: [stage({ regimeIndemnite: "Horaire", indemnite: 100 })],
        }),
      ),
    );
    expect(
      constats(causes).map((text) => text.replace(/(?<=\) ).*?\. (?=Voir|Prop)/, "… ")),
    ).toEqual([
      "À corriger b-001 · Stagiaires, ligne 3, « Réf. stagiaire » (A3) … Voir aussi : Stagiaires, ligne 2, « Réf. stagiaire » (A2)",
      "À corriger S-1 · Stages, ligne 2, « Indemnité » (AE2) … Proposition : écrire 152,00 € en AE2",
    ]);
  });

  it("d'une colonne absente, n'ont ni référence ni cellule", () => {
    const { stages } = vues(page(registre({}, { without: { Stages: ["tuteur"] } })));
    expect(groupes(stages)).toEqual(["Feuille Stages"]);
    expect(constats(stages)[0]).toMatch(
      /^À vérifier Une colonne manque Stages, ligne d'en-têtes 1, « Tuteur » \S/,
    );
  });

  it("de plusieurs fichiers, disent lequel", () => {
    const { causes } = vues(
      page(
        registreDe([
          [{ Partenaires: [partenaire({ secteur: "" })] }, { name: "a.xlsx" }],
          [{ Stagiaires: [stagiaire({ dateNaissance: "13/04/1990" })] }, { name: "b.xlsx" }],
        ]),
      ),
    );
    expect(constats(causes).join("\n")).toContain("P-01 · a.xlsx, Partenaires, ligne 2");
    expect(constats(causes).join("\n")).toContain("Voir aussi : a.xlsx, Stagiaires, ligne 2");
  });
});

describe("les groupes d'une page, le pire d'abord", () => {
  const register = registre({
    Stagiaires: [stagiaire({ parcoursIsp: "" })],
    Partenaires: [partenaire({ numeroBce: "0123456748" })],
    Stages: [
      stage({ suiviLe: "", tuteur: "" }),
      stage({
        refStage: "S-2",
        dateDebut: "05/05/2025",
        dateFin: "16/05/2025",
        taches: "Cuisine",
        tuteur: "",
        objectifs: "",
        suiviLe: "06/05/2025",
        evaluationLe: "19/05/2025",
      }),
      stage({ refStage: "", suiviLe: "" }),
    ],
    Prestations: [
      { refStage: "S-2", date: "19/05/2025", heures: 7.6 },
      { refStage: "S-404", date: "19/05/2025", heures: 7.6 },
    ],
    Tarifs: [{ code: "TEC", montantParJour: "gratuit" }],
    Acquittements: [{ regle: "suivi-stage", reference: "S-1" }],
  });

  it("par stage : ses jours avec lui, puis la personne, le partenaire et la feuille à part", () => {
    const { stages } = vues(page(register));
    expect([...groupes(stages)].sort()).toEqual([
      "Feuille Prestations",
      "Feuille Tarifs",
      "Partenaire P-01",
      "Personne B-001",
      "Stage S-1",
      "Stage S-2",
      "Stage de la ligne 4",
    ]);
    expect(groupes(stages)[0]).toBe("Stage S-2");
    expect(sous(stages, "Stage S-2").join("\n")).toContain("Prestations, ligne 2");
    expect(lu(stages)).toContain("Personne B-001, du 05/05/2025 au 16/05/2025");
  });

  it("dans un groupe : à corriger, à vérifier, puis confirmé", () => {
    const { causes, stages } = vues(page(register));
    const gravites = (texts: readonly string[]): string[] =>
      texts.map((text) => /^(À corriger|À vérifier|Confirmé par vous)/.exec(text)?.[0] ?? "?");
    expect(gravites(sous(causes, "Le suivi n'est pas noté"))).toEqual([
      "À vérifier",
      "Confirmé par vous",
    ]);
    expect(gravites(sous(stages, "Stage S-1")).at(-1)).toBe("Confirmé par vous");
  });

  it("une ligne en double est avec celle dont elle répète la référence", () => {
    const { stages } = vues(
      page(registre({ Stages: [stage({ tuteur: "" }), stage({ refStage: "s-1" })] })),
    );
    expect(groupes(stages)).toEqual(["Stage S-1"]);
    expect(sous(stages, "Stage S-1")).toHaveLength(2);
  });
});

describe("une page ne laisse rien passer", () => {
  const BALISES =
    "b bdi body caption details div fieldset footer h1 h2 h3 head header html input label legend li main meta p section span style summary table tbody td tfoot th thead title tr ul a".split(
      " ",
    );

  it.each([
    "<img src=x onerror=alert(1)>",
    "</style><script>alert(1)</script>",
    "</title><svg onload=alert(1)>",
    `" onclick="alert(1)`,
    "=cmd|' /C calc'!A0",
    "&lt;b&gt;",
  ])("« %s » dans les clés, les cellules et le nom du fichier", (text) => {
    const source = page(
      registre(
        {
          Stagiaires: [stagiaire({ refStagiaire: text, statut: text, dateNaissance: text })],
          Partenaires: [partenaire({ refPartenaire: text, secteur: text, numeroBce: text })],
          Stages: [
            stage({ refStage: text, refStagiaire: text, refPartenaire: text, suiviLe: text }),
          ],
          Prestations: [{ refStage: text, date: text, heures: text }],
          Paramètres: [{ parametre: text, valeur: text }],
          Tarifs: [{ code: text, montantParJour: text }],
        },
        { name: `${text}.xlsx` },
      ),
    );
    const tags = [...source.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = ""]) => name);
    expect(tags.filter((name) => !BALISES.includes(name))).toEqual([]);
    expect(/<[^>]*\son\w+=/i.exec(source)).toBeNull();
    expect(lu(vues(source).causes)).toContain(`${text} · Stagiaires, ligne 2`);
    expect(lu(source)).toContain(`${text}.xlsx`);
  });

  it.each(registresCasses())("%s : ni nom, ni numéro, ni texte libre", (_, register) => {
    for (const au of ["01/01/2025", "03/03/2025", "31/12/2025", "30/12/2199"]) {
      const text = page(register, au);
      const bare = text.replace(/[.\-/ ]/g, "");
      expect(
        [SECRET, NOM, PRENOM, "Karadeniz"].filter((word) =>
          text.toLowerCase().includes(word.toLowerCase()),
        ),
      ).toEqual([]);
      expect(
        [NISS, "90041200105", "90041200106123", "90041300172", "0123456748"].filter((number) =>
          bare.includes(number),
        ),
      ).toEqual([]);
    }
  });

  it("une référence qui nomme une personne a le même alias que dans le JSON", () => {
    const register = registre({
      Stagiaires: [
        stagiaire({ refStagiaire: "Petit-1", nom: "Petit", dateNaissance: "01/02/1980" }),
        stagiaire({ refStagiaire: "Lambert-1", statut: "" }),
      ],
      Stages: [
        stage({ refStagiaire: "Petit-1", refStage: "S-Petit", suiviLe: "" }),
        stage({ refStagiaire: "Lambert-1", refStage: "S-Lambert", tuteur: "" }),
      ],
    });
    const { causes, stages } = vues(page(register));
    const expected = json(register).constats.map(
      ({ reference, feuille, ligne }) => `${reference} · ${feuille}, ligne ${String(ligne)}`,
    );
    for (const view of [causes, stages])
      expect(expected.filter((words) => !lu(view).includes(words))).toEqual([]);
    expect(groupes(stages)).toEqual(["Personne P1", "Stage S2", "Stage S1"]);
    expect(/petit|lambert/i.exec(causes + stages)).toBeNull();
  });
});
