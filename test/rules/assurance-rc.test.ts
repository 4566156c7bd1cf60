import { describeRule } from "../support/describe-rule";
import { polices } from "../support/polices";

const suite = "Notez son numéro ici, ou une fois pour tous les stages dans Paramètres.";

describeRule(
  "assurance-rc",
  polices({
    rule: "assurance-rc",
    field: "policeRc",
    colonne: "Stages!Q",
    parametre: "assurance.rc",
    autre: "assurance.accidents",
    phrases: {
      avantVeille: `Ce stage commence le 03/03/2025, et aucune police responsabilité civile n'est notée. ${suite}`,
      veille: `Ce stage commence demain, le 03/03/2025, et aucune police responsabilité civile n'est notée. ${suite}`,
      jour: `Ce stage commence aujourd'hui, le 03/03/2025, et aucune police responsabilité civile n'est notée. ${suite}`,
      lendemain: `Ce stage a commencé le 03/03/2025, et aucune police responsabilité civile n'est notée. ${suite}`,
    },
  }),
);
