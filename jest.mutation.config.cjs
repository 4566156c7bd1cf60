/** The tests that mutation testing runs: those of the core, which need no build and no file. */
module.exports = {
  ...require("./jest.config.cjs"),
  roots: ["<rootDir>/test/rules", "<rootDir>/test/calculations", "<rootDir>/test/parameters"],
};
