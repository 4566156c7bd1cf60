import { openWorkbook } from "../../src/hosts/xlsx";
import { nodeZip } from "../../src/hosts/xlsx/node-zip";
import { readRegister } from "../../src/register/read-register";
import type { Register } from "../../src/register/register";

/** The register in the bytes of a workbook. */
export function registerIn(bytes: Uint8Array, name = "registre.xlsx"): Register {
  const workbook = openWorkbook(name, bytes, nodeZip);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  const register = readRegister([workbook.value]);
  if (!register.ok) throw new Error(register.error.kind);
  return register.value;
}
