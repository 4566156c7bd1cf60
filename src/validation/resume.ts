import type { Row } from "../register/row";
import type { Controle } from "./controle";
import type { Severity } from "./finding";

/** What was read, doubles left out, and what was found. */
export interface Resume {
  readonly stagiaires: number;
  readonly partenaires: number;
  readonly stages: number;
  readonly prestations: number;
  readonly erreurs: number;
  readonly avertissements: number;
  readonly acquittes: number;
}

export function resumeOf({ register, findings }: Controle): Resume {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    stagiaires: distinct(register.stagiaires, (row) => row.key("refStagiaire")),
    partenaires: distinct(register.partenaires, (row) => row.key("refPartenaire")),
    stages: register.stages.filter((stage) => stage.doublonDe === undefined).length,
    prestations: register.prestations.length,
    erreurs: count("erreur"),
    avertissements: count("avertissement"),
    acquittes: count("acquitte"),
  };
}

/** A person or partner known in several files counts once; a row without a key is one of its own. */
function distinct<R extends Row>(
  rows: readonly R[],
  keyOf: (row: R) => string | undefined,
): number {
  const keys = new Set<string>();
  let keyless = 0;
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) keyless += 1;
    else keys.add(key);
  }
  return keys.size + keyless;
}
