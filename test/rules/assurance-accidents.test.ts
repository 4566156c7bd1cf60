import { describeRule } from "../support/describe-rule";
import { polices } from "../support/polices";

const suite = "Notez son numéro ici, ou une fois pour tous les stages dans Paramètres.";

describeRule(
  "assurance-accidents",
  polices({
    rule: "assurance-accidents",
    field: "policeAccidents",
    colonne: "Stages!P",
    parametre: "assurance.accidents",
    autre: "assurance.rc",
    phrases: {
      avantVeille: `Ce stage commence le 03/03/2025, et aucune police accidents corporels n'est notée. ${suite}`,
      veille: `Ce stage commence demain, le 03/03/2025, et aucune police accidents corporels n'est notée. ${suite}`,
      jour: `Ce stage commence aujourd'hui, le 03/03/2025, et aucune police accidents corporels n'est notée. ${suite}`,
      lendemain: `Ce stage a commencé le 03/03/2025, et aucune police accidents corporels n'est notée. ${suite}`,
    },
  }),
);
