import type { ExempleTexts } from "./preuve";

/** The words of the examples about hours: the credit, its three years, a week. */
export const preuveCredit = {
  "credit-epuise": {
    title: "Le crédit est épuisé, il n'est pas dépassé",
    facts: [
      "B-001 a presté 76 h dans chacun des stages S-1, S-2 et S-3, finis le 17/01/2025, le 16/05/2025 et le 17/10/2025.",
      "Le stage S-4, 76 h prévues du 03/11/2025 au 14/11/2025, est annulé.",
    ],
    steps: [
      "Sans ligne dans la feuille Prestations, les heures d'un stage comptent le dernier jour du stage.",
      "Le 16/10/2025, les 3 ans vont du 17/10/2022 au 16/10/2025 : 76 h + 76 h = 152 h. Il reste 228 h − 152 h = 76 h.",
      "Le 17/10/2025, S-3 s'ajoute : 152 h + 76 h = 228 h. Il reste 228 h − 228 h = 0 h. Aller jusqu'à 228 h est permis.",
      "S-4 est annulé et ne compte pas : le 31/12/2025, il reste toujours 0 h.",
    ],
  },
  "credit-depasse-d-une-minute": {
    title: "Le crédit est dépassé d'une minute",
    facts: [
      "B-001 a fait 76 h dans un autre CPAS (feuille Reprises, le 14/02/2023), puis 76 h dans S-1, fini le 17/01/2025.",
      "S-2 prévoyait 76 h ; il est interrompu le 09/05/2025, après 38 h.",
      "S-3 a 9 demi-jours de 3 h 48, du 06/10/2025 au 16/10/2025, et un dernier de 3 h 49 le 17/10/2025.",
    ],
    steps: [
      "Avant S-3 : 76 h + 76 h + 38 h = 190 h. La reprise compte, car les 3 ans du 17/10/2025 commencent le 18/10/2022 ; d'un stage interrompu, seules comptent les heures prestées.",
      "Le 16/10/2025 : 9 × 3 h 48 = 34 h 12, et 190 h + 34 h 12 = 224 h 12. Il reste 228 h − 224 h 12 = 3 h 48.",
      "Le 17/10/2025 : 224 h 12 + 3 h 49 = 228 h 01, soit 228 h 01 − 228 h = 0 h 01 de trop.",
      "Un dernier demi-jour de 3 h 48 aurait suffi : 224 h 12 + 3 h 48 = 228 h.",
    ],
  },
  "heures-qui-reviennent": {
    title: "Le premier jour où 76 heures tiennent de nouveau",
    facts: [
      "B-001 a presté S-1, 10 jours de 7 h 36, du 06/03/2023 au 17/03/2023.",
      "Puis S-2, 60 h 48, fini le 13/09/2023, et S-3, 76 h, fini le 17/10/2025.",
    ],
    steps: [
      "Le 02/03/2026, les 3 ans vont du 03/03/2023 au 02/03/2026 : 76 h + 60 h 48 + 76 h = 212 h 48. Il reste 228 h − 212 h 48 = 15 h 12.",
      "15 h 12 tiennent donc dès le 02/03/2026. Pour 76 h, il manque 76 h − 15 h 12 = 60 h 48, soit 60 h 48 ÷ 7 h 36 = 8 jours.",
      "Chaque jour de S-1 revient trois ans après : le 7e, du 14/03/2023, revient le 14/03/2026, et le 8e, du 15/03/2023, revient le 15/03/2026.",
      "Le 14/03/2026 : 15 h 12 + 7 × 7 h 36 = 68 h 24, trop peu. Le 15/03/2026 : 15 h 12 + 8 × 7 h 36 = 76 h. C'est juste assez.",
    ],
  },
  "vingt-neuf-fevrier": {
    title: "Les trois ans et le 29 février",
    facts: [
      "B-001 a presté 7 h le 28/02/2024, le 29/02/2024, le 28/02/2025 et le 01/03/2025.",
      "Les années 2024 et 2028 ont un 29 février ; 2025 et 2027 n'en ont pas.",
    ],
    steps: [
      "Les 3 ans d'un jour finissent ce jour-là, et commencent le lendemain de la même date trois ans plus tôt.",
      "Le 27/02/2027, ils commencent le 28/02/2024 : 4 × 7 h = 28 h. Il reste 228 h − 28 h = 200 h.",
      "Le 28/02/2027, ils commencent le 29/02/2024 : 3 × 7 h = 21 h. Il reste 228 h − 21 h = 207 h.",
      "Le 01/03/2027, ils commencent le 02/03/2024 : 2 × 7 h = 14 h. Il reste 228 h − 14 h = 214 h : les heures du 29/02/2024 reviennent ce jour-là.",
      "Le 28/02/2028, ils commencent le 01/03/2025 : il y a encore 7 h. Il reste 228 h − 7 h = 221 h.",
      "Le 29/02/2028, la même date n'existe pas en 2025 ; le 28/02/2025 la remplace. Ils commencent encore le 01/03/2025, et il reste 221 h.",
      "Le 01/03/2028, ils commencent le 02/03/2025 : plus rien ne compte. Il reste 228 h − 0 h = 228 h.",
    ],
  },
  "credit-depuis-le-premier-stage": {
    title: "Le crédit compté depuis le premier stage",
    facts: [
      "Le paramètre credit.fenetre dit premier-stage.",
      "B-001 a presté 76 h dans S-1, du 03/03/2025 au 14/03/2025, et 76 h dans S-2, fini le 13/03/2026.",
      "S-3 prévoit 76 h, du 04/10/2027 au 15/10/2027 ; il n'a pas commencé.",
    ],
    steps: [
      "Les périodes de 3 ans se suivent depuis le 03/03/2025, premier jour du premier stage : la première finit le 02/03/2028.",
      "Le 14/10/2027 : 76 h + 76 h = 152 h. Il reste 228 h − 152 h = 76 h.",
      "Les heures prévues de S-3 comptent déjà, le 15/10/2027, son dernier jour : 152 h + 76 h = 228 h. Jusqu'au 02/03/2028, il reste 228 h − 228 h = 0 h.",
      "Le 03/03/2028, la deuxième période commence, sans aucune heure : 228 h − 0 h = 228 h. C'est le premier jour où 76 h tiennent.",
      "228 h 01 ne tiennent aucun jour : le crédit entier est de 228 h.",
    ],
  },
  "semaine-et-stage": {
    title: "38 heures par semaine, 76 heures par stage",
    facts: [
      "B-001 suit S-1 chaque matin, 3 h 48 par jour, du 03/03/2025 au 14/03/2025.",
      "Et S-2 l'après-midi, 3 h 48 par jour, du 03/03/2025 au 07/03/2025 et du 10/03/2025 au 13/03/2025, puis 3 h 49 le dimanche 16/03/2025 et 4 h le lundi 17/03/2025.",
      "B-002 a presté 76 h dans S-3 et 76 h 01 dans S-4.",
    ],
    steps: [
      "Une semaine va du lundi au dimanche ; les heures des deux stages s'additionnent.",
      "Semaine du 03/03/2025 : 5 × 3 h 48 + 5 × 3 h 48 = 38 h. C'est le maximum, et il est permis.",
      "Semaine du 10/03/2025 : 5 × 3 h 48 + 4 × 3 h 48 + 3 h 49 = 38 h 01, soit 38 h 01 − 38 h = 0 h 01 de trop.",
      "Le lundi 17/03/2025 ouvre une autre semaine, qui compte 4 h.",
      "Un stage compte 76 h au plus : S-3 y est exactement, et S-4 a 76 h 01 − 76 h = 0 h 01 de trop.",
    ],
  },
} as const satisfies ExempleTexts;
