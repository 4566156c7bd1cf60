/** The page of docs about the functions of Excel. */
export const functionsPageTexts = {
  title: "Les fonctions IOP dans Excel",
  introduction:
    "Page faite par `npm run docs`. Chaque argument est une cellule ou une colonne ; des colonnes de même hauteur donnent un résultat par ligne. Les heures sont décimales, les dates celles d'Excel (système 1900). Un argument vide ou omis n'est pas donné ; un 0 dans les heures ou les jours prévus, une cellule vide pour Excel, non plus. Les tables se donnent entières, avec leurs en-têtes : `Paramètres[#Tout]`. Les résultats ci-dessous sont ceux que les tests obtiennent par le moteur de fonctions de Microsoft, sur un hôte d'essai ; rien n'y a été vu dans Excel.",
  formula: "formule",
  result: "résultat",
  errors: "Quand il n'y a pas de résultat",
  errorLines: [
    "`#VALEUR!` : un argument ne peut pas être utilisé ; la phrase dit lequel, à quelle ligne, et que faire.",
    "`#N/A` : ce qui est cherché n'existe pas (un tarif, une règle, un jour qui convient).",
    "`#NOM?` : le complément n'est pas là. Les colonnes calculées du modèle, elles, ne demandent rien.",
  ],
} as const;
