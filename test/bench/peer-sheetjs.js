// What SheetJS takes merely to read the workbook.
const { readFileSync } = require("node:fs");
const XLSX = require("@e965/xlsx");

XLSX.read(readFileSync(process.argv[2]), { dense: true, cellDates: false });
