// What Excel shows of each function, in four languages, from the comments of functions/.
const { readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const root = path.resolve(__dirname, "..");
const folder = path.join(root, "functions");
const words = (language) =>
  JSON.parse(readFileSync(path.join(folder, "langues", `${language}.json`), "utf8"));

/** The text of each metadata file by its name. Throws where a function cannot be described. */
async function functionsMetadata() {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const described = files.filter((name) =>
    readFileSync(path.join(folder, name), "utf8").includes("@customfunction"),
  );
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(
    described.map((name) => path.join(folder, name)),
  );
  // One faulty function empties the whole result, without a word.
  if (errors.length > 0) throw new Error(`Functions without metadata:\n${errors.join("\n")}`);
  const french = JSON.parse(metadataJson);
  if (french.functions.length !== described.length)
    throw new Error(`${described.length} functions, ${french.functions.length} described.`);
  // The generator always asks for data types, which no perpetual Excel has; ours take plain cells.
  delete french.allowCustomDataForDataTypeAny;
  french.functions.sort((a, b) => (a.id < b.id ? -1 : 1));
  const accents = words("fr");
  for (const one of french.functions)
    for (const parameter of one.parameters)
      parameter.name = accents[parameter.name] ?? parameter.name;
  const text = (metadata) => `${JSON.stringify(metadata, null, 2)}\n`;
  return {
    "functions.json": text(french),
    ...Object.fromEntries(
      ["nl", "de", "en"].map((language) => [
        `functions.${language}.json`,
        text(translated(french, words(language), language)),
      ]),
    ),
  };
}

/** The same ids, names and types; other descriptions and names of arguments. */
function translated(french, dictionary, language) {
  return {
    ...french,
    functions: french.functions.map((one) => {
      const own = dictionary[one.id];
      if (!own || own.parameters.length !== one.parameters.length)
        throw new Error(`functions/langues/${language}.json does not describe ${one.id}.`);
      return {
        ...one,
        description: own.description,
        parameters: one.parameters.map((parameter, at) => ({
          ...parameter,
          ...own.parameters[at],
        })),
      };
    }),
  };
}

module.exports = { functionsMetadata };
