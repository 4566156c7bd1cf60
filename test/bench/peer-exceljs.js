// What exceljs takes merely to read the workbook.
const ExcelJS = require("exceljs");

void new ExcelJS.Workbook().xlsx.readFile(process.argv[2]);
