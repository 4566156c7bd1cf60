import { addressFaults } from "./addresses";
import { functionFaults, type BuiltFunctions } from "./functions";
import { iconFaults, type Icons } from "./icons";
import { identityFaults } from "./identity";
import { resourceFaults } from "./resources";
import { runtimeFaults } from "./runtime";
import { shapeFaults } from "./shape";
import { textFaults } from "./texts";
import { parseXml } from "./tree";

export interface Surroundings {
  readonly icons: Icons;
  /** Nothing is said of the functions where they are not built. */
  readonly functions?: BuiltFunctions | undefined;
}

/**
 * What is wrong in a manifest of this add-in, as sentences; none where all is well. It says more
 * than the schemas, which see no name that leads nowhere, no file and no language.
 */
export function verifierManifeste(xml: string, { icons, functions }: Surroundings): string[] {
  const root = parseXml(xml);
  if (!root.ok) return [root.error];
  return [
    ...shapeFaults(root.value),
    ...identityFaults(root.value),
    ...resourceFaults(root.value),
    ...textFaults(root.value),
    ...addressFaults(root.value),
    ...runtimeFaults(root.value),
    ...iconFaults(root.value, icons),
    ...(functions ? functionFaults(root.value, functions) : []),
  ];
}
