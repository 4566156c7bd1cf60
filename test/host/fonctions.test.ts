import { useExcel } from ".";
import { registre } from "./support";

const excel = useExcel();

const SCRIPT = `
  // Not before a call: CustomFunctions.Error comes with the library of Excel, after this script.
  const failure = (code, message) => {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
  };
  CustomFunctions.associate({
    DOUBLE: (value) => value * 2,
    SOMME: (cells) => cells.flat().reduce((sum, value) => sum + value, 0),
    COLONNE: (count) => Array.from({ length: count }, (_, place) => [place + 1, "x"]),
    OU: (required, optional, invocation) => [[String(optional), invocation.address]],
    REFUSE: () => { throw failure("invalidValue", "La date manque."); },
    ABSENT: () => { throw failure("notAvailable", "Stage inconnu."); },
    REND: () => failure("invalidNumber"),
    PARMI: () => [[1, failure("invalidNumber")]],
    CASSE: () => null.x,
    INFINI: () => Infinity,
    PLUS_TARD: async (value) => value,
    JAMAIS: () => new Promise(() => undefined),
  });
`;
const start = () => excel.start({ workbook: registre(), scripts: [SCRIPT] });

test("une fonction rend une valeur, une matrice qui se répand, une promesse", async () => {
  const { call, argument } = await start();
  expect(await call("DOUBLE", [19])).toEqual({ value: 38 });
  expect(await call("SOMME", [argument("Stages!C2:C4")])).toEqual({ value: 45.6 });
  expect(await call("COLONNE", [2])).toEqual({
    value: [
      [1, "x"],
      [2, "x"],
    ],
  });
  expect(await call("plus_tard", [3])).toEqual({ value: 3 });
});

test("un argument omis est null et l'adresse de la cellule suit", async () => {
  const { call } = await start();
  expect(await call("OU", [1, null], { address: "Stages!D2" })).toEqual({
    value: [["null", "Stages!D2"]],
  });
});

test.each([
  ["REFUSE", { error: "#VALUE!", message: "La date manque." }],
  ["ABSENT", { error: "#N/A", message: "Stage inconnu." }],
  ["REND", { error: "#NUM!", message: "" }],
  ["CASSE", { error: "#VALUE!", message: "" }],
  ["INFINI", { error: "#NUM!", message: "" }],
])("%s montre l'erreur d'Excel", async (name, expected) => {
  const { call } = await start();
  expect(await call(name, [])).toEqual(expected);
});

test("une erreur parmi les valeurs d'une matrice", async () => {
  const { call } = await start();
  expect(await call("PARMI", [])).toEqual({ value: [[1, "#NUM!"]] });
});

test("des centaines d'appels en un seul message", async () => {
  const { callAll } = await start();
  const results = await callAll(
    Array.from({ length: 500 }, (_, place) => ({ name: "DOUBLE", args: [place] })),
  );
  expect(results.length).toBe(500);
  expect(results[499]).toEqual({ value: 998 });
});

test("une fonction qui n'est pas associée échoue", async () => {
  const { call } = await start();
  await expect(call("CREDIT", [])).rejects.toThrow("CREDIT");
});
