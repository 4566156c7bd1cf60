/** What a formula is made of, as far as a workbook can be broken by it. */
export interface FormulaParts {
  /** What Excel would refuse in it. */
  readonly faults: readonly string[];
  /** The sheets that it names. */
  readonly sheets: readonly string[];
  /** The tables that it names, empty where it names none, and the columns of each. */
  readonly structured: readonly { readonly table: string; readonly columns: readonly string[] }[];
}

/** A text, an error, a quoted sheet, a bracket with what is in it, a name before `!` or `[`, or a character. */
const TOKEN =
  /"(?:[^"]|"")*"|#(?:REF|VALUE|NUM|NULL|DIV\/0)!|'(?:[^']|'')*'(?=!)|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*|[^]/uy;

const closers: Readonly<Record<string, string>> = { ")": "(", "}": "{" };

export function readFormula(formula: string): FormulaParts {
  const faults = new Set(wholeFaults(formula));
  const sheets: string[] = [];
  const structured: { table: string; columns: string[] }[] = [];
  const open: string[] = [];
  let before = "";
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const [token = ""] = TOKEN.exec(formula) ?? [];
    const next = formula[TOKEN.lastIndex];
    if (token.length > 1 && token.startsWith("'"))
      sheets.push(token.slice(1, -1).replace(/''/g, "'"));
    else if (token.length > 1 && token.startsWith("["))
      structured.push({ table: before, columns: columnsIn(token.slice(1, -1)) });
    else if (isName(token) && next === "!") sheets.push(token);
    for (const fault of faultsOf(token, open)) faults.add(fault);
    before = isName(token) ? token : "";
  }
  if (open.length > 0) faults.add("does not close what it opens");
  return { faults: [...faults], sheets, structured };
}

const isName = (token: string): boolean => /^[\p{L}_\\]/u.test(token);

function* wholeFaults(formula: string): Generator<string> {
  if (formula.trim() === "") yield "is empty";
  if (formula.startsWith("=")) yield "starts with an equals sign";
  if (formula.length > 8192) yield "is longer than 8,192 characters";
}

/** `open`: the parentheses and braces around the token, which it may open or close. */
function* faultsOf(token: string, open: string[]): Generator<string> {
  if (token === '"' || token === "'") yield "has a quote that is not closed";
  else if (token === "[" || token === "]") yield "has a bracket that is not closed";
  else if (token === "(" || token === "{") open.push(token);
  else if (Object.hasOwn(closers, token)) {
    if (open.pop() !== closers[token]) yield "closes what it does not open";
  } else if (token === ";" && open.at(-1) !== "{") yield "has a semicolon between arguments";
  else if (token === "@" || /^\[@/.test(token)) yield "has an @, which the file does not know";
  // Two of the characters are the quotes, and a quote inside is written twice.
  else if (token.startsWith('"') && token.slice(1, -1).replace(/""/g, '"').length > 255)
    yield "has a text longer than 255 characters";
  if (open.length > 64) yield "has more than 64 levels";
}

/** « Col », « [Col] », « [#This Row],[Col] », « [A]:[B] »; an apostrophe marks what follows it. */
function columnsIn(content: string): string[] {
  const inner = content.match(/\[(?:'.|[^'[\]])*\]/gu)?.map((one) => one.slice(1, -1)) ?? [content];
  return inner
    .filter((name) => name !== "" && !name.startsWith("#"))
    .map((name) => name.replace(/^@/, "").replace(/'(.)/gu, "$1"));
}
