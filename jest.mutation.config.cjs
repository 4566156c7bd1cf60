/** The tests that mutation testing runs: those that IOP_MUTATION_TESTS names, separated by commas. */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: (process.env.IOP_MUTATION_TESTS ?? "").split(",").map((path) => `<rootDir>/${path}`),
  maxWorkers: 1,
};
