import type { ExempleTexts } from "./preuve";

/** The words of the examples about money: the allowance, and travel. */
export const preuveMontants = {
  "presence-de-80-pour-cent": {
    title: "80 % de présence, exactement",
    facts: [
      "S-1, au forfait, prévoit 10 jours : 8 jours de présence, du 03/03/2025 au 12/03/2025, puis 2 jours d'absence.",
      "S-2, au forfait, prévoit 76 h, sans jours prévus : 60 h 48 sont prestées.",
    ],
    steps: [
      "S-1 se compte en jours, puisque ses jours prévus sont notés : 8 jours ÷ 10 jours = 80 %. C'est assez.",
      "10 jours prévus donnent tout le forfait : 100,00 € × 10 ÷ 10 = 100,00 €.",
      "S-2 se compte en heures : 60 h 48 ÷ 76 h = 80 %. C'est assez aussi.",
      "76 h ÷ 7 h 36 = 10 jours : S-2 a tout le forfait, 100,00 €.",
    ],
  },
  "presence-sous-80-pour-cent": {
    title: "Un peu moins de 80 % de présence",
    facts: [
      "S-1, au forfait, prévoit 10 jours ; ses 8 lignes de présence vont du 03/03/2025 au 11/03/2025, dont deux le 11/03/2025 (matin et après-midi).",
      "S-2, au forfait, prévoit 76 h, sans jours prévus : 60 h 47 sont prestées.",
    ],
    steps: [
      "Un jour compte une fois, même noté en deux lignes : S-1 a 7 jours de présence.",
      "7 jours ÷ 10 jours = 70 %, moins que 80 % : l'indemnité de S-1 est de 0,00 €.",
      "Pour S-2, 80 % font 76 h × 80 % = 60 h 48. Avec 60 h 47, il manque une minute.",
      "L'indemnité de S-2 est de 0,00 €.",
    ],
  },
  "forfait-reduit": {
    title: "Le forfait d'un stage plus court, et son arrondi",
    facts: [
      "S-1 prévoit 8 jours ; S-2 en prévoit 12, à temps partiel. Ils commencent en 2025, quand le forfait est de 100 €.",
      "S-3 prévoit 7,5 jours et S-4 en prévoit 7,25. Ils commencent le 12/01/2026, et le Conseil a porté le forfait à 102,50 € dès le 01/01/2026.",
      "Tous les jours prévus sont prestés.",
    ],
    steps: [
      "S-1 : 100,00 € × 8 ÷ 10 = 80,00 €.",
      "S-2 : 100,00 € × 12 ÷ 10 = 120,00 €, plus que le forfait : l'indemnité est de 100,00 €.",
      "S-3 : 102,50 € × 7,5 ÷ 10 = 76,875 €. Un demi-cent monte : 76,88 €.",
      "S-4 : 102,50 € × 7,25 ÷ 10 = 74,3125 €. Moins d'un demi-cent descend : 74,31 €.",
    ],
  },
  "horaire-au-cent": {
    title: "L'indemnité horaire, au cent près",
    facts: [
      "S-1 commence le 31/12/2025 : 7 h 36 ce jour-là, 7 h 38 le 02/01/2026. S-2 a 7 h 36 le 05/01/2026.",
      "S-3 commence le 01/01/2026 : 7 h 37 le 02/01/2026. S-4 a 7 h 37 le 05/01/2026 et autant le 06/01/2026.",
      "Le Conseil a porté l'heure de 2 € à 2,10 € dès le 01/01/2026.",
    ],
    steps: [
      "Le montant du premier jour vaut pour tout le stage : 2 € pour S-1, 2,10 € pour les trois autres.",
      "S-1 : 7 h 36 + 7 h 38 = 15 h 14 ; 15 h 14 × 2 € = 30,466… €, arrondi à 30,47 €.",
      "S-2 : 7 h 36 × 2,10 € = 15,96 €, sans arrondi.",
      "S-3 : 7 h 37 × 2,10 € = 15,995 €. Un demi-cent monte : 16,00 €.",
      "S-4 : 15 h 14 × 2,10 € = 31,99 €. L'arrondi se fait une fois, sur le total : jour par jour, on aurait 16 € + 16 € = 32 €.",
    ],
  },
  "tarif-en-deux-versions": {
    title: "Un tarif qui change, puis qui n'existe plus",
    facts: [
      "TEC-NEXT vaut 4,20 € par jour dès le 01/02/2024 et 4,40 € dès le 01/02/2025. Dès le 01/02/2026, son montant est vide.",
      "Cinq stages de 5 jours prestés commencent le 31/01/2024 (S-1), le 31/01/2025 (S-2), le 01/02/2025 (S-3), le 31/01/2026 (S-4) et le 01/02/2026 (S-5).",
    ],
    steps: [
      "Le tarif du premier jour vaut pour tout le stage.",
      "S-1 commence la veille du premier montant : il n'y a pas encore de tarif le 31/01/2024, donc pas de montant.",
      "S-2 commence la veille du changement : 5 × 4,20 € = 21,00 €. S-3 commence le jour même : 5 × 4,40 € = 22,00 €.",
      "S-4 commence le dernier jour du tarif, qui vaut encore pour la suite : 5 × 4,40 € = 22,00 €.",
      "S-5 commence le 01/02/2026. Un montant vide ferme le code TEC-NEXT : pas de montant, il faut choisir un autre tarif.",
    ],
  },
  "jours-et-plafond": {
    title: "Des jours tirés des heures, et un plafond",
    facts: [
      "TEC-CLASSIQUE vaut 5,60 € par jour, au plus 56 € par stage, dès le 01/02/2026.",
      "S-1 et S-2 n'ont ni ligne dans Prestations ni jours prestés : seules leurs heures sont notées, 68 h 24 et 68 h 25.",
      "S-3, à temps partiel, a 11 jours prestés.",
    ],
    steps: [
      "Un jour à temps plein compte 7 h 36 ; un jour commencé est un jour.",
      "S-1 : 68 h 24 ÷ 7 h 36 = 9 jours, et 9 × 5,60 € = 50,40 €.",
      "S-2 a une minute de plus, donc 10 jours : 10 × 5,60 € = 56,00 €. C'est le plafond, exactement.",
      "S-3 : 11 × 5,60 € = 61,60 €, plus que le plafond. Le montant est de 56,00 €.",
    ],
  },
} as const satisfies ExempleTexts;
