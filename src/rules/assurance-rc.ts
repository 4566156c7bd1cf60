import { policyBeforeStart } from "./shared/policy";

/** Une police responsabilité civile couvre le stagiaire. — Assurance */
export const assuranceRc = policyBeforeStart("assurance-rc", "policeRc", "assurance.rc");
