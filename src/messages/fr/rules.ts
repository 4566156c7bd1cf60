import type { RuleTexts } from "../language";

/** Each rule in French: the heading of its findings, and what it asks. */
export const ruleTexts: RuleTexts = {
  "colonne-absente": {
    title: "Une colonne manque",
    statement:
      "Chaque feuille a ses colonnes obligatoires, sans lesquelles elle ne peut pas être lue, et celles dont les règles ont besoin.",
  },
  "donnee-manquante": {
    title: "Une donnée manque",
    statement:
      "Les références, les dates, le statut, le parcours ISP, le secteur et les heures d'un jour de présence sont notés. Un stage interrompu a sa date de fin réelle, une indemnité son régime, des déplacements leur tarif.",
  },
  "donnee-invalide": {
    title: "Une donnée ne peut pas être lue",
    statement:
      "Une date, des heures, un montant, un nombre ou une valeur de liste se lit sans doute possible. Un jour ne compte pas plus de 24 heures, et rien n'est négatif.",
  },
  "reference-inconnue": {
    title: "Une référence ne désigne rien",
    statement:
      "Une référence de personne, de partenaire ou de stage est celle d'une ligne de sa feuille.",
  },
  doublon: {
    title: "Une référence est donnée deux fois",
    statement: "Une référence désigne une seule ligne ; seule la première est comptée.",
  },
  "personne-en-double": {
    title: "Une personne semble inscrite deux fois",
    statement:
      "Le même NISS, ou les mêmes nom, prénom et date de naissance, n'ont qu'une référence : sinon le crédit d'heures serait faux.",
  },
  "partenaire-en-double": {
    title: "Un partenaire semble inscrit deux fois",
    statement: "Le même numéro BCE, ou le même nom, n'a qu'une référence.",
  },
  "niss-invalide": {
    title: "Un NISS est à vérifier",
    statement:
      "Un NISS a 11 chiffres, les deux derniers vérifient les autres, et sa date de naissance est celle de la personne. Les numéros bis et les dates inconnues sont admis.",
  },
  "bce-invalide": {
    title: "Un numéro BCE est à vérifier",
    statement: "Un numéro BCE a 10 chiffres, les deux derniers vérifient les autres.",
  },
  "stagiaire-age": {
    title: "La personne n'a pas encore 18 ans",
    statement:
      "Le stagiaire a au moins 18 ans le premier jour du stage ; le jour même de ses 18 ans suffit.",
  },
  "stagiaire-statut": {
    title: "Le statut n'est ni RI ni ASE",
    statement: "Le stagiaire a droit au RI ou à l'ASE.",
  },
  "stagiaire-parcours-isp": {
    title: "La personne n'est pas en parcours ISP",
    statement: "Le stagiaire est en parcours ISP.",
  },
  "partenaire-commercial": {
    title: "Le partenaire est commercial",
    statement: "Le stage se fait chez un partenaire public ou privé non commercial.",
  },
  "objectifs-definis": {
    title: "Les objectifs ne sont pas notés",
    statement: "Les objectifs sont définis avant le début du stage.",
  },
  "tuteur-designe": {
    title: "Le tuteur n'est pas noté",
    statement: "Le partenaire désigne un tuteur avant le début du stage.",
  },
  "programme-activites": {
    title: "Les tâches ne sont pas notées",
    statement: "Le programme des activités est élaboré avant le début du stage.",
  },
  "pas-de-recrutement": {
    title: "Apprentissage, essai ou recrutement",
    statement:
      "Le travailleur social atteste que le stage n'est ni un apprentissage, ni une période d'essai, ni un outil de recrutement.",
  },
  "pas-de-conduite": {
    title: "Une tâche demande peut-être de conduire",
    statement: "Le stagiaire ne conduit pas durant les heures de stage.",
  },
  "convention-signee": {
    title: "La convention n'est pas signée à temps",
    statement:
      "Le stagiaire, le partenaire et le CPAS signent la convention au plus tard le premier jour.",
  },
  "dimona-avant-debut": {
    title: "La Dimona manque ou est tardive",
    statement:
      "La Dimona est introduite au plus tard le premier jour, avant le début du travail. La source la cite aussi après le suivi : la lecture la plus stricte est retenue.",
  },
  "assurance-accidents": {
    title: "La police accidents n'est pas notée",
    statement:
      "Une police accidents corporels couvre le stagiaire : notée au stage, ou une fois pour tous dans Paramètres.",
  },
  "assurance-rc": {
    title: "La police responsabilité civile n'est pas notée",
    statement:
      "Une police responsabilité civile couvre le stagiaire : notée au stage, ou une fois pour tous dans Paramètres.",
  },
  "duree-fixee": {
    title: "La durée n'est pas fixée",
    statement:
      "La durée est fixée avant le début : premier jour, dernier jour, heures ou jours prévus. La fin ne vient pas avant le début.",
  },
  "duree-max-stage": {
    title: "Le stage est trop long",
    statement:
      "Un stage compte au plus 76 heures, ou 10 jours à temps plein, prévues comme prestées.",
  },
  "credit-trois-ans": {
    title: "Le crédit de 228 heures est dépassé",
    statement:
      "Une personne a un crédit de 228 heures sur 3 ans. Les 3 ans se comptent en remontant depuis chaque jour (ou depuis le premier stage, si le paramètre le dit) ; les heures encore prévues comptent le dernier jour.",
  },
  "horaire-hebdomadaire": {
    title: "Plus de 38 heures par semaine",
    statement:
      "L'horaire compte au plus 38 heures par semaine, du lundi au dimanche, tous les stages de la personne ensemble.",
  },
  "evaluation-intermediaire": {
    title: "Le stage précédent n'est pas évalué",
    statement:
      "Entre deux stages d'une personne dans les 3 ans, le premier est évalué : après sa fin, et avant le début du suivant.",
  },
  "taches-differentes": {
    title: "Les tâches sont déjà celles d'un autre stage",
    statement:
      "Chez le même partenaire, dans les 3 ans, les tâches ne sont pas les mêmes. La moitié de tâches communes est à vérifier.",
  },
  "troisieme-stage": {
    title: "Un troisième stage sans nouveaux objectifs",
    statement: "À partir du troisième stage dans les 3 ans, de nouveaux objectifs sont fixés.",
  },
  "stages-simultanes": {
    title: "Deux stages en même temps",
    statement: "Un stage commence après la fin des précédents de la même personne.",
  },
  "prestation-hors-periode": {
    title: "Un jour de présence hors du stage",
    statement: "Un jour presté tombe entre le premier et le dernier jour du stage.",
  },
  "prestation-future": {
    title: "Un jour de présence à venir",
    statement: "Un jour presté ne vient pas après la date du contrôle.",
  },
  "presence-incoherente": {
    title: "Absent, avec des heures",
    statement: "Un jour d'absence n'a pas d'heures prestées.",
  },
  "presence-a-verifier": {
    title: "La présence dépend du calcul",
    statement:
      "Pour un forfait, la présence en jours et la présence en heures tombent du même côté de 80 %.",
  },
  "totaux-differents": {
    title: "Les totaux ne sont pas ceux des présences",
    statement:
      "Les heures et jours prestés d'un stage sont la somme de ses jours de la feuille Prestations.",
  },
  "suivi-stage": {
    title: "Le suivi n'est pas noté",
    statement: "Le CPAS suit le stage pendant son déroulement.",
  },
  "evaluation-finale": {
    title: "Le stage n'est pas évalué",
    statement:
      "Le stage est évalué à sa fin : à vérifier dès le lendemain, à corriger après 30 jours.",
  },
  "indemnite-montant": {
    title: "L'indemnité n'est pas celle du calcul",
    statement:
      "L'indemnité est de 2 € par heure prestée, ou d'un forfait de 100 € pour 10 jours à partir de 80 % de présence, réduit pour un stage plus court (si le paramètre le dit).",
  },
  "tarif-perime": {
    title: "Le tarif n'est pas en vigueur",
    statement: "Le tarif des déplacements est en vigueur le premier jour du stage.",
  },
  "deplacement-montant": {
    title: "Les déplacements ne sont pas ceux du calcul",
    statement:
      "Les déplacements sont le nombre de jours prestés, multiplié par le tarif par jour, jusqu'au plafond du tarif.",
  },
  "accident-avis": {
    title: "Le CPAS est averti tard d'un accident",
    statement: "Le partenaire avertit le CPAS immédiatement en cas d'accident.",
  },
  "accident-assureur": {
    title: "L'assureur n'est pas averti d'un accident",
    statement: "L'assureur est averti de tout accident.",
  },
};
