import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const CANDIDATES = [
  "soffice",
  "libreoffice",
  "/usr/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** LibreOffice on this machine, where there is one. */
export const libreOffice: string | undefined = CANDIDATES.find((path) =>
  path.includes("/") || path.includes("\\")
    ? existsSync(path)
    : spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0,
);

/** A test that LibreOffice makes possible: without it, it is skipped, and says so in its name. */
export const itWithLibreOffice: (name: string, test: () => Promise<void>) => void = (
  name,
  test,
) => {
  if (libreOffice === undefined) it.skip(`${name} (sauté : LibreOffice n'est pas installé)`, test);
  else it(name, test, 120_000);
};

/** A workbook as LibreOffice writes it again: every formula worked out, or a printed page. */
export function convert(bytes: Uint8Array, format: "xlsx" | "pdf"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "iop-"));
  try {
    const input = join(folder, "classeur.xlsx");
    writeFileSync(input, bytes);
    const [command, args] = convertCommand(input, folder, format);
    execFileSync(command, args, { stdio: "ignore", timeout: 110_000 });
    return readFileSync(join(folder, "out", `classeur.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command that does it, in a profile of its own: a running LibreOffice must not answer instead. */
export const convertCommand = (
  input: string,
  folder: string,
  format: string,
): [command: string, args: string[]] => [
  libreOffice as string,
  [
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
    "--headless",
    "--convert-to",
    format,
    "--outdir",
    join(folder, "out"),
    input,
  ],
];
