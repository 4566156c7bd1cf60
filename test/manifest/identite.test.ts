import { enleve, remplace, verifie } from "./dommages";

verifie("ce qu'est le complément", [
  [
    "un identifiant qui n'en est pas un",
    remplace("11111111-2222", "1111-2222"),
    ['<Id> is no GUID: "1111-2222-5333-8444-555555555555"'],
  ],
  [
    "une version de trois nombres",
    remplace("1.2.3.0", "1.2.3"),
    ['<Version> is not four numbers: "1.2.3"'],
  ],
  [
    "une version d'essai",
    remplace("1.2.3.0", "1.2.3.0-rc"),
    ['<Version> is not four numbers: "1.2.3.0-rc"'],
  ],
  [
    "une autre langue de base",
    remplace("<DefaultLocale>fr-FR", "<DefaultLocale>fr-BE"),
    ['<DefaultLocale> is not fr-FR: "fr-BE"'],
  ],
  [
    "moins de droits",
    remplace("ReadWriteDocument", "ReadDocument"),
    ['<Permissions> is not ReadWriteDocument: "ReadDocument"'],
  ],
  [
    "un autre programme qu'Excel",
    remplace('<Host Name="Workbook"/>', '<Host Name="Document"/>'),
    ['<Host> is not Workbook: "Document"'],
  ],
  [
    "une exigence plus basse",
    remplace('MinVersion="1.9"', 'MinVersion="1.8"'),
    ['<Requirements> is not ExcelApi 1.9, SharedRuntime 1.1: "ExcelApi 1.8, SharedRuntime 1.1"'],
  ],
  [
    "une exigence oubliée",
    enleve('<Set Name="SharedRuntime" MinVersion="1.1"/>'),
    ['<Requirements> is not ExcelApi 1.9, SharedRuntime 1.1: "ExcelApi 1.9"'],
  ],
  [
    "une exigence de trop",
    remplace(
      '<Set Name="SharedRuntime"',
      '<Set Name="CustomFunctionsRuntime" MinVersion="1.2"/><Set Name="SharedRuntime"',
    ),
    [
      '<Requirements> is not ExcelApi 1.9, SharedRuntime 1.1: "CustomFunctionsRuntime 1.2, ExcelApi 1.9, SharedRuntime 1.1"',
    ],
  ],
]);
