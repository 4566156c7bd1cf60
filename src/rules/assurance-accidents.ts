import { policyBeforeStart } from "./shared/policy";

/** Une police accidents corporels couvre le stagiaire. — Assurance */
export const assuranceAccidents = policyBeforeStart(
  "assurance-accidents",
  "policeAccidents",
  "assurance.accidents",
);
