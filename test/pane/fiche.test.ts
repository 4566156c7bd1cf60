import { ficheTexts, simulationTexts } from "../../src/messages/fr/fiche";
import { simuler } from "../../src/calculations/simulation";
import { Ledger } from "../../src/calculations/credit";
import { Settings } from "../../src/parameters/settings";
import { ficheDe, type Fiche } from "../../src/pane/fiche";
import { controler } from "../../src/validation/controle";
import { minutes, type Day } from "../../src/values/units";
import { jour, registre, stage, type TestRegister, type TestRow } from "../support/registre";

const plain = (text: string): string => text.replace(/\u00a0/g, " ");

function fiche(cells: TestRow<"Stages">, others: TestRegister = {}, today = "31/12/2025"): Fiche {
  const controle = controler(registre({ Stages: [stage(cells)], ...others }), jour(today));
  const [row] = controle.register.stages;
  if (!row) throw new Error("no stage");
  return ficheDe(row, controle);
}

describe("la fiche d'un stage", () => {
  it("dit les cinq étapes, leurs dates et ce qui manque", () => {
    const { etapes } = fiche({
      signaturePartenaire: undefined,
      tuteur: undefined,
      resultat: "Confirmé",
    });
    expect(etapes.map(({ titre, fait, manque }) => [titre, fait, manque])).toEqual([
      ["Objectifs et partenaire", false, ["le tuteur"]],
      ["Convention", false, ["la signature du partenaire"]],
      ["Suivi", true, []],
      ["Dimona", true, []],
      ["Évaluation", true, []],
    ]);
    expect(etapes[1]?.notes).toEqual([
      "La signature du stagiaire : 24/02/2025",
      "La signature du CPAS : 26/02/2025",
    ]);
    expect(etapes[4]?.notes).toEqual(["L'évaluation : 17/03/2025", "Résultat : Confirmé"]);
  });

  it("une attestation Non manque comme si elle n'était pas là", () => {
    expect(fiche({ attestation: "Non" }).etapes[0]?.manque).toEqual(["l'attestation"]);
  });

  it("montre le crédit sur trois ans, et quand les heures reviennent", () => {
    const others = { Reprises: [{ refStagiaire: "B-001", date: "21/05/2023", heures: 100 }] };
    const { credit } = fiche({}, others);
    expect(credit).toMatchObject({ debut: jour("01/01/2023"), reste: 52 * 60, max: 228 * 60 });
    expect(credit?.paliers).toEqual([
      { jour: jour("31/12/2025"), reste: 52 * 60 },
      { jour: jour("21/05/2026"), reste: 152 * 60 },
      { jour: jour("14/03/2028"), reste: 228 * 60 },
    ]);
    expect(
      credit?.heures.map(({ stage: reference, minutes: hours }) => [reference, hours]),
    ).toEqual([
      [undefined, 6000],
      ["S-1", 4560],
    ]);
    expect(plain(ficheTexts.credit(credit?.paliers ?? []))).toBe(
      "Il reste 52 h jusqu'au 20/05/2026, puis 152 h.",
    );
  });

  it("n'a pas de crédit sans personne", () => {
    expect(fiche({ refStagiaire: "B-999" }).credit).toBeUndefined();
  });

  it("explique chaque euro", () => {
    const { indemnite, deplacements } = fiche({ regimeIndemnite: "Forfait", tarifParJour: 5.6 });
    expect(indemnite && plain(ficheTexts.allowance(indemnite))).toBe(
      "Indemnité : 100,00 €, car 10 jours de présence sur 10 font 100 % (minimum : 80 %).",
    );
    expect(deplacements && plain(ficheTexts.travel(deplacements))).toBe(
      "Déplacements : 10 jours × 5,60 € = 56,00 €.",
    );
  });

  it("compte le rang parmi les stages de trois ans, et joint ce que le contrôle a trouvé", () => {
    const before = stage({ refStage: "S-0", dateDebut: "02/12/2024", dateFin: "13/12/2024" });
    const after = fiche({ tuteur: undefined }, { Stages: [stage({ tuteur: undefined }), before] });
    expect(after.rang).toBe(2);
    expect(after.constats.map(({ rule }) => rule)).toContain("tuteur-designe");
  });
});

describe("la réponse à « puis-je planifier ? »", () => {
  const settings = new Settings();
  const answer = (hours: number, noted: readonly (readonly [string, number])[]) => {
    const ledger = new Ledger(
      noted.map(([day, done]) => ({
        day: jour(day),
        minutes: minutes(done * 60),
        stage: undefined,
      })),
    );
    const plan = {
      heures: minutes(hours * 60),
      debut: jour("09/03/2026"),
      fin: jour("20/03/2026"),
    } as const satisfies { heures: unknown; debut: Day; fin: Day };
    const found = simuler(plan, ledger, settings);
    return [
      found.possible ? simulationTexts.possible(plan) : simulationTexts.impossible(found, plan),
      ...simulationTexts.obstacles(found.obstacles),
    ].map(plain);
  };

  it.each<[string, number, (readonly [string, number])[], string[]]>([
    ["oui", 76, [], ["Possible : 76 h du 09/03/2026 au 20/03/2026."]],
    [
      "non : moins d'heures, ou plus tard",
      76,
      [
        ["21/05/2023", 100],
        ["17/10/2025", 100],
      ],
      [
        "Possible avec 28 h, ou à partir du 10/05/2026 pour la même durée.",
        "Le crédit serait dépassé de 48 h le 20/03/2026.",
      ],
    ],
    [
      "non : trop d'heures pour un stage",
      77,
      [],
      ["Possible avec 76 h.", "Un stage a 76 h au plus.", "Ces 2 semaines comptent 76 h au plus."],
    ],
    [
      "non : plus rien avant que des heures reviennent",
      7,
      [["17/10/2025", 228]],
      [
        "Possible à partir du 06/10/2028 pour la même durée.",
        "Le crédit serait dépassé de 7 h le 20/03/2026.",
      ],
    ],
  ])("%s", (_, hours, noted, expected) => {
    expect(answer(hours, noted)).toEqual(expected);
  });
});
