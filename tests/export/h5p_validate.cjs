// Tells of each unpacked package that is named whether H5P's own rules, as @lumieducation/h5p-server has them, take it.
const { H5PConfig, LibraryManager, fsImplementations } = require("@lumieducation/h5p-server");
const PackageValidator = require("@lumieducation/h5p-server/build/src/PackageValidator").default;
const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

(async () => {
  const libraries = new fsImplementations.FileLibraryStorage(mkdtempSync(join(tmpdir(), "libraries-")));
  const config = new H5PConfig(new fsImplementations.InMemoryStorage());
  const validator = new PackageValidator(config, new LibraryManager(libraries));
  const told = {};
  for (const folder of process.argv.slice(2)) {
    try {
      await validator.validateExtractedPackage(folder, true, true);
      told[folder] = [];
    } catch (error) {
      told[folder] = error.getErrors ? error.getErrors().map((one) => JSON.stringify(one)) : [String(error)];
    }
  }
  console.log(JSON.stringify(told));
})();
