import type { ManifesteTexts } from "../manifeste";

export const manifesteTexts: ManifesteTexts = {
  nom: "IOP-Praktika",
  description:
    "Prüft das Register der IOP-Praktika eines ÖSHZ, berechnet Stundenguthaben, Entschädigung und Fahrtkosten und erstellt den Jahresbericht. Das Add-In versendet nichts aus dem Register.",
  groupe: "IOP-Praktika",
  bouton: "IOP-Praktika",
  boutonAide:
    "Öffnet den Aufgabenbereich: was zu berichtigen ist, was noch zu tun ist, das Datenblatt eines Praktikums und der Jahresbericht.",
  pretTitre: "IOP-Praktika ist bereit",
  pretTexte:
    "Wählen Sie auf der Registerkarte Start die Schaltfläche IOP-Praktika, um das geöffnete Register zu prüfen. In einer Zelle beginnen die Funktionen mit =IOP.",
  aide: [
    "Dieses Excel-Add-In prüft das Register der Beobachtungspraktika zur beruflichen Eingliederung (stages IOP) eines ÖSHZ. Es zeigt, welche Zeilen zu berichtigen oder zu überprüfen sind, wo, warum und was zu tun ist.",
    "So öffnen Sie es: in Excel auf der Registerkarte Start die Schaltfläche IOP-Praktika. Die Funktionen schreiben Sie in eine Zelle, zum Beispiel =IOP.CREDIT_RESTANT(…).",
    "Es ändert eine Zelle des Registers nur, wenn Sie eine Berichtigung annehmen. Es versendet nichts aus dem Register.",
    "Die Schaltfläche fehlt oder der Aufgabenbereich bleibt leer? Fragen Sie den IT-Dienst, der das Add-In installiert hat. Sie benötigen Microsoft 365 oder Office LTSC 2024; ohne sie prüft die Seite stages-iop.html dasselbe Register.",
  ],
};
