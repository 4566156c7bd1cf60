/** In one process: how long reading a register takes, and how long the rules alone. */
import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/hosts/xlsx";
import { nodeZip } from "../../src/hosts/xlsx/node-zip";
import { readRegister } from "../../src/register/read-register";
import { controler } from "../../src/validation/controle";
import { dayOf } from "../../src/values/day";
import type { Day } from "../../src/values/units";

const file = process.argv[2] as string;
const start = performance.now();
const workbook = openWorkbook("registre.xlsx", readFileSync(file), nodeZip);
if (!workbook.ok) throw new Error(workbook.error.kind);
const register = readRegister([workbook.value]);
if (!register.ok) throw new Error(register.error.kind);
const read = performance.now();
const { findings } = controler(register.value, dayOf(2026, 11, 23) as Day);
const checked = performance.now();
process.stdout.write(
  JSON.stringify({ reading: read - start, rules: checked - read, findings: findings.length }),
);
