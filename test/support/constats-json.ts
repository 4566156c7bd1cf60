import type { Register } from "../../src/register/register";
import { constatsJson, type ConstatsJson } from "../../src/report/constats-json";
import { controler } from "../../src/validation/controle";
import { jour, registre, stage, stagiaire } from "./registre";

/** What `iop controler --format json` prints, read again. */
export const json = (register: Register, au = "31/12/2025"): ConstatsJson =>
  JSON.parse(JSON.stringify(constatsJson(controler(register, jour(au))))) as ConstatsJson;

/** A register with a finding of each sort. */
export const sorte = (): Register =>
  registre(
    {
      Stagiaires: [stagiaire({ statut: "Chômage" })],
      Stages: [
        stage({ suiviLe: "" }),
        stage({
          refStage: "S-2",
          dateDebut: "14/03/2025",
          dateFin: "28/03/2025",
          taches: "Cuisine",
          suiviLe: "17/03/2025",
          evaluationLe: "31/03/2025",
          tarifParJour: "TEC",
          heuresPrevues: 60,
        }),
      ],
      Accidents: [{ refStage: "S-1", date: "05/03/2025" }],
      Paramètres: [{ parametre: "stage.heures-max", valeur: "beaucoup" }],
      Tarifs: [{ code: "SNCB", montantParJour: "gratuit" }],
      Acquittements: [
        { regle: "suivi-stage", reference: "S-1" },
        { regle: "x", reference: "S-9", le: "hier" },
      ],
    },
    { without: { Accidents: ["assureurAverti"] } },
  );
