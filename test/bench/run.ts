/* eslint-disable no-console -- a benchmark speaks to the terminal */
/**
 * Speed and memory, as ratios against peers that run in the same go: whole processes in turn,
 * medians of several runs. `--write` keeps the table in docs/bench.md.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { generateRegister, type Size } from "./generate";

const RUNS = 5;
const here = (name: string): string => join("test", "bench", name);
const folder = mkdtempSync(join(tmpdir(), "iop-bench-"));

interface Measure {
  readonly seconds: number;
  readonly megabytes: number;
  readonly out: string;
}

function measure(args: readonly string[]): Measure {
  const start = performance.now();
  const { status, output, stderr } = spawnSync(
    process.execPath,
    ["--require", `./${here("report-usage.js")}`, ...args],
    { stdio: ["ignore", "pipe", "pipe", "pipe"], encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")}: ${stderr}`);
  return { seconds, megabytes: Number(output[3]) / 1024, out: output[1] ?? "" };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function write(name: string, size: Size): string {
  const path = join(folder, name);
  writeFileSync(path, generateRegister(size));
  return path;
}

/** The processes in turn, A B C A B C…, so that a drift of the machine touches all alike. */
function compare(file: string): string[] {
  const commands: Readonly<Record<string, readonly string[]>> = {
    "plancher : zlib et une boucle qui compte les cellules": [here("floor.js"), file],
    "iop controler --format json": [
      "dist/iop.js",
      "controler",
      file,
      "--date",
      "2026-11-23",
      "--format",
      "json",
    ],
    "exceljs 4.4.0, lecture seule": [here("peer-exceljs.js"), file],
    "SheetJS 0.20.3, lecture seule": [here("peer-sheetjs.js"), file],
  };
  const results = new Map<string, Measure[]>(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run += 1)
    for (const [name, args] of Object.entries(commands)) results.get(name)?.push(measure(args));
  const rows = [...results].map(([name, runs]) => ({
    name,
    seconds: median(runs.map(({ seconds }) => seconds)),
    megabytes: median(runs.map(({ megabytes }) => megabytes)),
  }));
  const floor = rows[0]?.seconds ?? Number.NaN;
  return [
    "| commande | secondes (médiane) | × plancher | mémoire au plus (Mo) |",
    "| --- | --- | --- | --- |",
    ...rows.map(
      ({ name, seconds, megabytes }) =>
        `| ${name} | ${seconds.toFixed(2)} | ${(seconds / floor).toFixed(1)} | ${megabytes.toFixed(0)} |`,
    ),
  ];
}

/** Reading and rules in one process, for registers of growing size. */
function grow(sizes: Readonly<Record<string, Size>>): string[] {
  const rows = Object.entries(sizes).map(([name, size], place) => {
    const file = write(`grow-${String(place)}.xlsx`, size);
    const runs = Array.from({ length: 3 }, () => {
      const { out } = measure(["--import", "tsx", here("phases.ts"), file]);
      return JSON.parse(out) as { reading: number; rules: number };
    });
    const reading = median(runs.map((run) => run.reading));
    const rules = median(runs.map((run) => run.rules));
    const perThousand = (rules / size.stages) * 1000;
    return `| ${name} | ${reading.toFixed(0)} | ${rules.toFixed(0)} | ${(rules / reading).toFixed(2)} | ${perThousand.toFixed(1)} |`;
  });
  return [
    "| registre | lecture (ms) | règles (ms) | règles ÷ lecture | règles, ms par 1 000 stages |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ];
}

/** The annual report of the large register, in one process. */
function report(file: string): string[] {
  const runs = Array.from({ length: 3 }, () => {
    const { out } = measure(["--import", "tsx", here("report.ts"), file]);
    return JSON.parse(out) as Record<"reading" | "figures" | "html" | "xlsx" | "adding", number>;
  });
  const of = (key: keyof (typeof runs)[number]): number => median(runs.map((run) => run[key]));
  return [
    "| rapport annuel | ms | ÷ lecture |",
    "| --- | --- | --- |",
    ...(
      [
        ["lecture du registre", "reading"],
        ["tous les chiffres de deux années", "figures"],
        ["page html", "html"],
        ["classeur xlsx avec ses graphiques (exceljs compris)", "xlsx"],
        ["300 rapports json lus et additionnés", "adding"],
      ] as const
    ).map(
      ([name, key]) =>
        `| ${name} | ${of(key).toFixed(0)} | ${(of(key) / of("reading")).toFixed(2)} |`,
    ),
  ];
}

/** The page in a browser, beside the command on the same register. */
function browser(): string[] {
  const usual = write("usual.xlsx", { stages: 2_000, daysPerStage: 8 });
  const many = write("many.xlsx", { stages: 1_250, daysPerStage: 8, persons: 1 });
  const command = ["dist/iop.js", "controler", usual, "--date", "2026-11-23"];
  const seconds = median(Array.from({ length: RUNS }, () => measure(command).seconds));
  const { out } = measure(["--import", "tsx", here("page.ts"), usual, many]);
  const { first, frame, worst, cards, sizes } = JSON.parse(out) as Record<
    "first" | "frame" | "worst" | "cards",
    number
  > & { readonly sizes: Readonly<Record<string, number>> };
  const size = (name: string): string => (sizes[name] ?? Number.NaN).toFixed(1);
  return [
    "| la page sans Excel | |",
    "| --- | --- |",
    `| un registre de 2 000 stages : du fichier donné au premier constat à l'écran | ${first.toFixed(0)} ms |`,
    `| la commande sur le même registre, processus entier | ${(seconds * 1000).toFixed(0)} ms : la page prend ${(first / 1000 / seconds).toFixed(1)} × ce temps |`,
    `| ${String(cards)} constats dépliés, tout le long de la liste, un écran à la fois | ${frame.toFixed(1)} ms par image (médiane), ${worst.toFixed(0)} ms la plus longue |`,
    `| vues, règles et messages, gzip | ${(Number(size("page")) + Number(size("worker"))).toFixed(1)} ko (page ${size("page")}, règles et messages ${size("worker")}) |`,
    `| à la demande, gzip | lecture des fichiers ${size("lecteur")} ko, rapports et écriture ${size("documents")} ko, graphiques ${size("charts")} ko, et exceljs |`,
  ];
}

/** The functions of Excel, in one process. */
function functions(): string[] {
  const { out } = measure(["--import", "tsx", here("functions.ts")]);
  const { spilled, sort, usual, single, sumifs } = JSON.parse(out) as Record<
    "spilled" | "sort" | "usual" | "single",
    number
  > & { readonly sumifs?: number };
  return [
    "| les fonctions d'Excel | ms | |",
    "| --- | --- | --- |",
    `| \`IOP.CREDIT_RESTANT\` répandue sur 10 000 personnes et 100 000 lignes | ${spilled.toFixed(0)} | ${(spilled / sort).toFixed(1)} × un tri de ces lignes par personne et par date (${sort.toFixed(0)} ms) |`,
    `| la même sur 1 000 personnes et 10 000 lignes | ${usual.toFixed(1)} | ${sumifs === undefined ? "LibreOffice n'est pas installé" : `LibreOffice met ${sumifs.toFixed(0)} ms à calculer la même chose par SUMIFS : ${(sumifs / usual).toFixed(0)} × plus`} |`,
    `| 5 000 appels d'une cellule sur 1 000 lignes | ${single.toFixed(0)} | Excel relance un complément après 5 000 ms de silence |`,
  ];
}

/** The pane in Excel: an edit beside a full check, its round trips and its script. */
function pane(): string[] {
  const { out } = measure(["--import", "tsx", here("reprise.ts")]);
  const { full, edit } = JSON.parse(out) as Record<"full" | "edit", number>;
  const size = (name: string): string =>
    (gzipSync(readFileSync(join("dist", "excel", name)), { level: 9 }).length / 1000).toFixed(1);
  return [
    "| le volet dans Excel | |",
    "| --- | --- |",
    `| une cellule d'un registre de 10 000 stages : contrôle de ce qu'elle touche | ${edit.toFixed(2)} ms, contre ${full.toFixed(0)} ms pour tout : ${(full / edit).toFixed(0)} × moins |`,
    `| scripts, gzip | noms des fonctions ${size("functions.js")} ko, leurs calculs ${size("core.js")} ko, volet ${size("pane.js")} ko ; à la demande : rapport et écriture ${size("documents.js")} ko, graphiques ${size("charts.js")} ko |`,
    "| allers-retours avec Excel pour contrôler un registre | comptés dans `test/hosts/excel/lecture.test.ts` : 6 au plus pour 2 000 stages |",
  ];
}

try {
  const large = write("large.xlsx", { stages: 25_000, daysPerStage: 8 });
  const page = [
    "# Vitesse et mémoire",
    "",
    "Un registre de 25 000 stages et 200 000 jours (2,2 millions de cellules, fait par `test/bench/generate.ts`, un constat pour vingt stages), " +
      `contrôlé de la lecture au JSON ; processus entiers, à tour de rôle, médianes de ${String(RUNS)}. Node ${process.version}, ${String(cpus().length)} cœurs. ` +
      "Refaire : `npm run bench -- --write`. Les rapports comptent, pas les secondes.",
    "",
    ...compare(large),
    "",
    "La lecture et les règles seules, dans un processus, médianes de 3 :",
    "",
    ...grow({
      "1 000 stages, 2 000 jours": { stages: 1_000, daysPerStage: 2 },
      "10 000 stages, 20 000 jours": { stages: 10_000, daysPerStage: 2 },
      "100 000 stages, 200 000 jours": { stages: 100_000, daysPerStage: 2 },
      "25 000 stages, 200 000 jours": { stages: 25_000, daysPerStage: 8 },
      "une personne, 1 250 stages, 10 000 jours": { stages: 1_250, daysPerStage: 8, persons: 1 },
    }),
    "",
    "Le rapport annuel du registre de 25 000 stages, dans un processus, médianes de 3 :",
    "",
    ...report(large),
    "",
    "Dans Chromium, médianes de 5 :",
    "",
    ...browser(),
    "",
    ...functions(),
    "",
    ...pane(),
    "",
  ].join("\n");
  console.log(page);
  if (process.argv.includes("--write")) writeFileSync("docs/bench.md", page);
} finally {
  rmSync(folder, { recursive: true });
}
