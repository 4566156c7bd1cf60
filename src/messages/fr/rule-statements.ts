import type { RuleTexts } from "../language";

/** What each rule asks, in one or two sentences; its heading is in `rule-titles.ts`. */
export const ruleStatements: RuleTexts = {
  "colonne-absente":
    "Chaque feuille a ses colonnes obligatoires, sans lesquelles elle ne peut pas être lue, et celles dont les règles ont besoin.",
  "donnee-manquante":
    "Les références, les dates, le statut, le parcours ISP, le secteur et les heures d'un jour de présence sont notés. Un stage interrompu a sa date de fin réelle, une indemnité son régime, des déplacements leur tarif.",
  "donnee-invalide":
    "Une date, des heures, un montant, un nombre ou une valeur de liste se lit sans doute possible. Un jour ne compte pas plus de 24 heures, et rien n'est négatif.",
  "reference-inconnue":
    "Une référence de personne, de partenaire ou de stage est celle d'une ligne de sa feuille.",
  doublon: "Une référence désigne une seule ligne ; seule la première est comptée.",
  "personne-en-double":
    "Le même NISS, ou les mêmes nom, prénom et date de naissance, n'ont qu'une référence : sinon le crédit d'heures serait faux.",
  "partenaire-en-double": "Le même numéro BCE, ou le même nom, n'a qu'une référence.",
  "niss-invalide":
    "Un NISS a 11 chiffres, les deux derniers vérifient les autres, et sa date de naissance est celle de la personne. Les numéros bis et les dates inconnues sont admis.",
  "bce-invalide": "Un numéro BCE a 10 chiffres, les deux derniers vérifient les autres.",
  "stagiaire-age":
    "Le stagiaire a au moins 18 ans le premier jour du stage ; le jour même de ses 18 ans suffit.",
  "stagiaire-statut": "Le stagiaire a droit au RI ou à l'ASE.",
  "stagiaire-parcours-isp": "Le stagiaire est en parcours ISP.",
  "partenaire-commercial": "Le stage se fait chez un partenaire public ou privé non commercial.",
  "objectifs-definis": "Les objectifs sont définis avant le début du stage.",
  "tuteur-designe": "Le partenaire désigne un tuteur avant le début du stage.",
  "programme-activites": "Le programme des activités est élaboré avant le début du stage.",
  "pas-de-recrutement":
    "Le travailleur social atteste que le stage n'est ni un apprentissage, ni une période d'essai, ni un outil de recrutement.",
  "pas-de-conduite": "Le stagiaire ne conduit pas durant les heures de stage.",
  "convention-signee":
    "Le stagiaire, le partenaire et le CPAS signent la convention au plus tard le premier jour.",
  "dimona-avant-debut":
    "La Dimona est introduite au plus tard le premier jour, avant le début du travail. La source la cite aussi après le suivi : la lecture la plus stricte est retenue.",
  "assurance-accidents":
    "Une police accidents corporels couvre le stagiaire : notée au stage, ou une fois pour tous dans Paramètres.",
  "assurance-rc":
    "Une police responsabilité civile couvre le stagiaire : notée au stage, ou une fois pour tous dans Paramètres.",
  "duree-fixee":
    "La durée est fixée avant le début : premier jour, dernier jour, heures ou jours prévus. La fin ne vient pas avant le début.",
  "duree-max-stage":
    "Un stage compte au plus 76 heures, ou 10 jours à temps plein, prévues comme prestées.",
  "credit-trois-ans":
    "Une personne a un crédit de 228 heures sur 3 ans. Les 3 ans se comptent en remontant depuis chaque jour (ou depuis le premier stage, si le paramètre le dit) ; les heures encore prévues comptent le dernier jour.",
  "horaire-hebdomadaire":
    "L'horaire compte au plus 38 heures par semaine, du lundi au dimanche, tous les stages de la personne ensemble.",
  "evaluation-intermediaire":
    "Entre deux stages d'une personne dans les 3 ans, le premier est évalué : après sa fin, et avant le début du suivant.",
  "taches-differentes":
    "Chez le même partenaire, dans les 3 ans, les tâches ne sont pas les mêmes. La moitié de tâches communes est à vérifier.",
  "troisieme-stage":
    "À partir du troisième stage dans les 3 ans, de nouveaux objectifs sont fixés.",
  "stages-simultanes": "Un stage commence après la fin des précédents de la même personne.",
  "prestation-hors-periode": "Un jour presté tombe entre le premier et le dernier jour du stage.",
  "prestation-future": "Un jour presté ne vient pas après la date du contrôle.",
  "presence-incoherente": "Un jour d'absence n'a pas d'heures prestées.",
  "presence-a-verifier":
    "Pour un forfait, la présence en jours et la présence en heures tombent du même côté de 80 %.",
  "totaux-differents":
    "Les heures et jours prestés d'un stage sont la somme de ses jours de la feuille Prestations.",
  "suivi-stage": "Le CPAS suit le stage pendant son déroulement.",
  "evaluation-finale":
    "Le stage est évalué à sa fin : à vérifier dès le lendemain, à corriger après 30 jours.",
  "indemnite-montant":
    "L'indemnité est de 2 € par heure prestée, ou d'un forfait de 100 € pour 10 jours à partir de 80 % de présence, réduit pour un stage plus court (si le paramètre le dit).",
  "tarif-perime": "Le tarif des déplacements est en vigueur le premier jour du stage.",
  "deplacement-montant":
    "Les déplacements sont le nombre de jours prestés, multiplié par le tarif par jour, jusqu'au plafond du tarif.",
  "accident-avis": "Le partenaire avertit le CPAS immédiatement en cas d'accident.",
  "accident-assureur": "L'assureur est averti de tout accident.",
};
