/** The words of the sheet to read first, in the register to fill in and in the example. */
export const readmeTexts = {
  sheet: "Lisez-moi",
  example: "EXEMPLE – données inventées",
  title: "Registre des stages IOP",
  introduction:
    "Ce classeur garde les stages d'insertion par l'observation professionnelle de votre CPAS. Chaque feuille contient un tableau : " +
    "écrivez sous la dernière ligne, le tableau s'agrandit.",
  exampleIntroduction:
    "Tout est inventé ici : les personnes, les partenaires, les numéros. Des fautes y sont cachées, comme chacun en fait : " +
    "cherchez-les, puis lancez le contrôle à la date du 31/12/2025.",
  order: {
    heading: "Dans l'ordre de la procédure",
    entries: [
      [
        "Avant",
        "Une ligne dans Stagiaires et dans Partenaires si elles n'y sont pas encore, puis une ligne dans Stages : objectifs, tâches, tuteur, attestation, durée, polices d'assurance, trois signatures, Dimona.",
      ],
      [
        "Pendant",
        "Une ligne par jour dans Prestations, d'après la feuille de présence. La date du suivi dans Stages.",
      ],
      [
        "Après",
        "L'évaluation et son résultat, l'indemnité et les déplacements, la date du paiement.",
      ],
    ],
  },
  sheets: {
    heading: "Les feuilles",
    entries: [
      [
        "Tableau de bord",
        "Les prochains débuts et ce qui manque, calculés par Excel : rien à y écrire, sauf une autre date.",
      ],
      ["Stagiaires", "Une ligne par personne, avec une référence à vous : B-001, B-002…"],
      ["Partenaires", "Une ligne par lieu de stage : P-01, P-02…"],
      [
        "Stages",
        "Une ligne par stage : S-2026-001… Séparez les tâches par des points-virgules. Pour un stage sans lignes dans Prestations, notez les heures et les jours prestés. Les boutons + et – au-dessus des colonnes plient les étapes. Les colonnes « Calcul » se remplissent seules.",
      ],
      [
        "Prestations",
        "Les heures de chaque jour, ou l'absence. Les dernières colonnes se remplissent seules.",
      ],
      [
        "Reprises",
        "Les heures faites ailleurs, ou avant ce registre : elles comptent dans le crédit.",
      ],
      ["Accidents", "Chaque accident, et le jour où le CPAS et l'assureur ont été avertis."],
      ["Paramètres", "Les limites et les montants, avec la date dès laquelle ils valent."],
      ["Tarifs", "Les tarifs de déplacement, à remplacer par la décision de votre Conseil."],
      ["Acquittements", "Les points « à vérifier » que vous avez regardés et acceptés."],
    ],
  },
  writing: {
    heading: "Écrire dans les cellules",
    entries: [
      ["Dates", "12/03/2026"],
      ["Heures", "7,6 pour 7 h 36"],
      ["Montants", "152,00"],
      [
        "En-têtes",
        "Foncé : la colonne est obligatoire. Bleu : des contrôles en ont besoin. Pâle : facultatif.",
      ],
      ["Rien à noter", "Laissez la cellule vide, ou écrivez un tiret."],
    ],
  },
  check: {
    heading: "Contrôler",
    note: "Enregistrez et fermez ce classeur, puis lancez « iop controler » suivi de son nom. Le classeur n'est jamais modifié.",
  },
  privacy: {
    heading: "Les données des personnes",
    entries: [
      [
        "NISS",
        "Il n'est pas nécessaire : sans lui, seule la recherche des personnes inscrites deux fois est moins sûre. Sa colonne est masquée dans un registre vide.",
      ],
      ["Santé", "N'écrivez pas de données de santé : « Absent justifié » suffit."],
      ["Envoi", "Rien n'est envoyé : le contrôle se fait sur votre ordinateur."],
    ],
  },
  functions: {
    heading: "Avec le complément Stages IOP",
    note:
      "Les colonnes calculées de ce classeur suffisent. Là où le complément est installé, ces formules donnent les mêmes heures et les mêmes montants, " +
      "et disent en une phrase ce qui les empêche de répondre : copiez-en une dans une cellule vide.",
    entries: [
      [
        "Crédit d'une personne, ce que le contrôle compte ce jour-là",
        '=IOP.CREDIT("B-001";AUJOURDHUI();Stages[#Tout];Prestations[#Tout];Reprises[#Tout];Paramètres[#Tout])',
      ],
      [
        "Indemnité d'un stage, à droite de la table Stages, sur sa ligne",
        "=IOP.INDEMNITE([@[Régime indemnité]];[@[Calcul heures]];[@[Calcul jours]];[@[Heures prévues]];[@[Jours prévus]];[@[Date de début]];Paramètres[#Tout])",
      ],
      ["Un calcul expliqué", '=IOP.EXPLIQUER("Forfait";72;9;;10)'],
      [
        "Déplacements de 10 jours",
        '=IOP.DEPLACEMENT(10;"TEC-CLASSIQUE";AUJOURDHUI();Tarifs[#Tout])',
      ],
      ["Ce que demande une règle", '=IOP.REGLE("duree-max-stage")'],
    ],
  },
  ownSetting: "Réglage du centre",
  slide: (name: string) => `Diapositive « ${name} »`,
  inEachStage: "vide, à noter dans chaque stage",
  byYou: "à noter par vous",
  parameters: {
    heading: "Les paramètres",
    note: "Une valeur vaut dès la date notée, ou depuis toujours si elle est vide. Pour la changer, ajoutez une ligne avec sa date : l'ancienne reste vraie pour les stages d'avant.",
  },
} as const;

/** What Excel says of a value that is not in the list of its column. */
export const listTexts = {
  title: "Pas dans la liste",
  choices: (choices: readonly string[]) => `Choix proposés : ${choices.join(", ")}.`,
  unknownTitle: "Référence inconnue",
  unknown: (sheet: string) =>
    `Cette référence n'est pas dans la feuille ${sheet}. Vérifiez-la, ou ajoutez-y d'abord sa ligne.`,
} as const;

/** Over the columns of `Stages`. */
export const procedureTexts = {
  before: "AVANT",
  during: "PENDANT",
  after: "APRÈS",
  situation: "SITUATION (si elle a changé)",
  calculated: "SE REMPLIT SEUL",
} as const;

/** The sheet that shows what comes next and what is late. */
export const dashboardTexts = {
  sheet: "Tableau de bord",
  title: "Tableau de bord",
  introduction:
    "Tout se calcule seul, d'après les autres feuilles et sans complément. Le contrôle complet dit bien plus : lancez-le avant de payer et avant un rapport.",
  situation: "Situation au",
  situationNote: "Aujourd'hui. Pour regarder un autre jour, écrivez sa date ici.",
  figures: {
    title: "En un coup d'œil",
    coming: "Stages à venir",
    running: "Stages en cours",
    ofYear: "Stages commencés ou à commencer cette année",
    hours: "Heures prestées de ces stages",
    unpaid: "Dû et pas encore payé",
    late: "Stages où quelque chose manque",
    toRead: "Stages dont une cellule est à relire",
  },
  next: "Prochains débuts",
  nextHeaders: ["Réf. stage", "Début", "Fin", "Personne", "Partenaire", "À faire avant le début"],
  late: "Il manque quelque chose",
  lateHeaders: ["Réf. stage", "Début", "Dernier jour", "Personne", "Partenaire", "Ce qui manque"],
  more: " autres stages sont dans la feuille Stages, colonne « Calcul à faire ».",
} as const;
