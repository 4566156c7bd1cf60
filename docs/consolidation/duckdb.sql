-- Les rapports des centres (iop rapport … --format json), additionnés par DuckDB 1.5.
-- Un fichier par centre dans rapports/ ; l'année se change une fois, ci-dessous. Rien n'est écrit sur le disque.
SET VARIABLE annee = 2025;

-- Une année d'un rapport. Les types sont dits, non devinés : une liste vide ou un budget absent dans
-- tous les fichiers garde le sien, et les euros restent des décimaux exacts.
CREATE OR REPLACE TEMP MACRO chiffres(objet) AS json_transform(objet, '{
  "annee": "INTEGER",
  "stages": "BIGINT", "annules": "BIGINT", "interrompus": "BIGINT", "stagiaires": "BIGINT",
  "nouveaux": "BIGINT", "partenaires": "BIGINT", "nouveauxPartenaires": "BIGINT",
  "conventions": "BIGINT", "commences": "BIGINT", "termines": "BIGINT", "evalues": "BIGINT",
  "evaluesATemps": "BIGINT", "suivis": "BIGINT", "dimonasTardives": "BIGINT", "jeunes": "BIGINT",
  "presDuCredit": "BIGINT", "impayes": "BIGINT", "accidents": "BIGINT",
  "accidentsDeclares": "BIGINT",
  "conformite": {"stagesSansErreur": "BIGINT", "parRegle": [{"libelle": "VARCHAR", "nombre": "BIGINT"}]},
  "parStatut": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "parGenre": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "parAge": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "parSecteur": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "parMetier": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "parCommune": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "parInitiative": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "parResultat": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "parMois": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "parSuite": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "parHeures": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "stagesParPersonne": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "creditUtilise": [{"libelle": "VARCHAR", "nombre": "BIGINT"}],
  "indemnites": {"dues": "DECIMAL(18, 2)", "inscrites": "DECIMAL(18, 2)"},
  "deplacements": {"dus": "DECIMAL(18, 2)", "inscrits": "DECIMAL(18, 2)"},
  "budget": {"montant": "DECIMAL(18, 2)"},
  "isp": {"personnes": "BIGINT"},
  "exact": {
    "minutesPrestees": "BIGINT", "millioniemesDeJours": "BIGINT",
    "presence": {"prestees": "BIGINT", "prevues": "BIGINT"},
    "heuresParStage": [{"valeur": "BIGINT", "nombre": "BIGINT"}],
    "delaiDimona": [{"valeur": "BIGINT", "nombre": "BIGINT"}]
  }
}');

-- Une ligne par fichier. Sans code, un centre porte le nom de son fichier.
CREATE OR REPLACE TEMP TABLE fichiers AS
SELECT fichier, json, json ->> '$.centre.code' AS code,
  coalesce(json ->> '$.centre.code', fichier) AS centre
FROM (
  SELECT filename AS fichier, CASE WHEN json_valid(content) THEN CAST(content AS JSON) END AS json
  FROM read_text('rapports/*.json')
);

-- Deux lignes par fichier : l'année du rapport et celle d'avant.
CREATE OR REPLACE TEMP TABLE annees AS
SELECT fichier, centre, chiffres(json) AS c FROM fichiers
UNION ALL
SELECT fichier, centre, chiffres(json -> '$.precedente') AS c FROM fichiers;

-- Les nombres seuls, tous entiers : des effectifs, des minutes, des millionièmes de jour, des cents.
CREATE OR REPLACE TEMP VIEW seuls AS
SELECT fichier, centre, annee, s.indicateur, s.valeur
FROM (
  SELECT fichier, centre, c.annee AS annee, unnest([
    {indicateur: 'stages', valeur: c.stages},
    {indicateur: 'annules', valeur: c.annules},
    {indicateur: 'interrompus', valeur: c.interrompus},
    {indicateur: 'stagiaires', valeur: c.stagiaires},
    {indicateur: 'nouveaux', valeur: c.nouveaux},
    {indicateur: 'partenaires', valeur: c.partenaires},
    {indicateur: 'nouveauxPartenaires', valeur: c.nouveauxPartenaires},
    {indicateur: 'conventions', valeur: c.conventions},
    {indicateur: 'commences', valeur: c.commences},
    {indicateur: 'termines', valeur: c.termines},
    {indicateur: 'evalues', valeur: c.evalues},
    {indicateur: 'evaluesATemps', valeur: c.evaluesATemps},
    {indicateur: 'suivis', valeur: c.suivis},
    {indicateur: 'dimonasTardives', valeur: c.dimonasTardives},
    {indicateur: 'jeunes', valeur: c.jeunes},
    {indicateur: 'presDuCredit', valeur: c.presDuCredit},
    {indicateur: 'impayes', valeur: c.impayes},
    {indicateur: 'accidents', valeur: c.accidents},
    {indicateur: 'accidentsDeclares', valeur: c.accidentsDeclares},
    {indicateur: 'stagesSansErreur', valeur: c.conformite.stagesSansErreur},
    {indicateur: 'minutesPrestees', valeur: c.exact.minutesPrestees},
    {indicateur: 'millioniemesDeJours', valeur: c.exact.millioniemesDeJours},
    {indicateur: 'presence.prestees', valeur: c.exact.presence.prestees},
    {indicateur: 'presence.prevues', valeur: c.exact.presence.prevues},
    {indicateur: 'indemnites.dues', valeur: CAST(c.indemnites.dues * 100 AS BIGINT)},
    {indicateur: 'indemnites.inscrites', valeur: CAST(c.indemnites.inscrites * 100 AS BIGINT)},
    {indicateur: 'deplacements.dus', valeur: CAST(c.deplacements.dus * 100 AS BIGINT)},
    {indicateur: 'deplacements.inscrits', valeur: CAST(c.deplacements.inscrits * 100 AS BIGINT)},
    {indicateur: 'budget', valeur: CAST(c.budget.montant * 100 AS BIGINT)},
    {indicateur: 'personnesIsp', valeur: c.isp.personnes}
  ]) AS s
  FROM annees
);

-- Les répartitions : une liste de libellés par indicateur.
CREATE OR REPLACE TEMP VIEW listes AS
SELECT fichier, centre, annee, l.indicateur, l.liste
FROM (
  SELECT fichier, centre, c.annee AS annee, unnest([
    {indicateur: 'parStatut', liste: c.parStatut},
    {indicateur: 'parGenre', liste: c.parGenre},
    {indicateur: 'parAge', liste: c.parAge},
    {indicateur: 'parSecteur', liste: c.parSecteur},
    {indicateur: 'parMetier', liste: c.parMetier},
    {indicateur: 'parCommune', liste: c.parCommune},
    {indicateur: 'parInitiative', liste: c.parInitiative},
    {indicateur: 'parResultat', liste: c.parResultat},
    {indicateur: 'parMois', liste: c.parMois},
    {indicateur: 'parSuite', liste: c.parSuite},
    {indicateur: 'parHeures', liste: c.parHeures},
    {indicateur: 'stagesParPersonne', liste: c.stagesParPersonne},
    {indicateur: 'creditUtilise', liste: c.creditUtilise},
    {indicateur: 'parRegle', liste: c.conformite.parRegle}
  ]) AS l
  FROM annees
);

-- Les histogrammes : combien de stages ont chaque nombre de minutes, ou de jours.
CREATE OR REPLACE TEMP VIEW histogrammes AS
SELECT fichier, centre, annee, l.indicateur, l.liste
FROM (
  SELECT fichier, centre, c.annee AS annee, unnest([
    {indicateur: 'heuresParStage', liste: c.exact.heuresParStage},
    {indicateur: 'delaiDimona', liste: c.exact.delaiDimona}
  ]) AS l
  FROM annees
);

-- LA FORME LONGUE. La modalité d'un nombre seul est vide ; celle d'un histogramme, ses minutes ou jours.
CREATE OR REPLACE TEMP TABLE longue AS
SELECT indicateur, NULL AS modalite, annee, centre, valeur
FROM seuls
WHERE valeur IS NOT NULL
UNION ALL
SELECT indicateur, m.libelle AS modalite, annee, centre, m.nombre AS valeur
FROM (SELECT indicateur, annee, centre, unnest(liste) AS m FROM listes)
UNION ALL
SELECT indicateur, CAST(m.valeur AS VARCHAR) AS modalite, annee, centre, m.nombre AS valeur
FROM (SELECT indicateur, annee, centre, unnest(liste) AS m FROM histogrammes);

-- Ce qui empêche d'additionner. Doit être vide.
CREATE OR REPLACE TEMP VIEW refus AS
SELECT fichier, 'pas un rapport de version 1' AS pourquoi FROM fichiers
WHERE json ->> '$.version' IS DISTINCT FROM '1'
UNION ALL
SELECT fichier, 'autre année' FROM annees
GROUP BY fichier
HAVING max(c.annee) IS DISTINCT FROM getvariable('annee')
  OR min(c.annee) IS DISTINCT FROM getvariable('annee') - 1
UNION ALL
SELECT max(fichier), 'code déjà pris' FROM fichiers
WHERE code IS NOT NULL
GROUP BY lower(nfc_normalize(code))
HAVING count(*) > 1
UNION ALL
SELECT DISTINCT fichier, 'nombre absent ou négatif : ' || indicateur FROM seuls
WHERE valeur < 0 OR (valeur IS NULL AND indicateur NOT IN ('budget', 'personnesIsp'))
UNION ALL
SELECT DISTINCT fichier, 'liste absente : ' || indicateur FROM listes WHERE liste IS NULL
UNION ALL
SELECT DISTINCT fichier, 'liste absente : ' || indicateur FROM histogrammes WHERE liste IS NULL;

SELECT CASE WHEN count(*) > 0
  THEN error('À ne pas additionner : ' || string_agg(fichier || ' (' || raison || ')', ', ')) END
FROM (SELECT fichier, max(pourquoi) AS raison FROM refus GROUP BY fichier);

-- Sans casse ni accents, comme iop compare les libellés.
CREATE OR REPLACE TEMP MACRO plier(texte) AS
  translate(replace(strip_accents(lower(texte)), 'œ', 'oe'), '’‘ʼ', repeat(chr(39), 3));

-- LES TOTAUX. Un budget ou un public ISP qu'un seul centre n'a pas noté n'a pas de total.
CREATE OR REPLACE TEMP VIEW totaux AS
SELECT indicateur, min_by(modalite, centre) AS modalite, annee, CAST(sum(valeur) AS BIGINT) AS valeur
FROM longue
GROUP BY indicateur, plier(modalite), annee
HAVING indicateur NOT IN ('budget', 'personnesIsp') OR count(*) = (SELECT count(*) FROM fichiers);

-- LES MÉDIANES, lues dans l'histogramme de tous les stages ; jamais une moyenne de médianes.
CREATE OR REPLACE TEMP VIEW medianes AS
WITH effectifs AS (
  SELECT indicateur, annee, CAST(modalite AS BIGINT) AS v, sum(valeur) AS n
  FROM longue
  WHERE indicateur IN ('heuresParStage', 'delaiDimona')
  GROUP BY indicateur, annee, CAST(modalite AS BIGINT)
),
cumuls AS (
  SELECT indicateur, annee, v,
    sum(n) OVER (PARTITION BY indicateur, annee ORDER BY v) AS jusque,
    sum(n) OVER (PARTITION BY indicateur, annee) AS tous
  FROM effectifs
)
SELECT indicateur, annee, (
    min(CASE WHEN 2 * jusque >= tous THEN v END) + min(CASE WHEN 2 * jusque > tous THEN v END)
  ) / 2.0 AS mediane
FROM cumuls
GROUP BY indicateur, annee;

-- Le taux de présence est celui des sommes, non la moyenne des taux. Les heures sont en minutes.
SELECT annee,
  max(CASE WHEN indicateur = 'stages' THEN valeur END) AS stages,
  max(CASE WHEN indicateur = 'minutesPrestees' THEN valeur END) AS minutes,
  max(CASE WHEN indicateur = 'indemnites.dues' THEN valeur END) AS cents_dus,
  max(CASE WHEN indicateur = 'presence.prestees' THEN valeur END)
    / max(CASE WHEN indicateur = 'presence.prevues' THEN valeur END) AS taux_presence
FROM totaux GROUP BY annee ORDER BY annee DESC;
SELECT * FROM medianes ORDER BY indicateur, annee DESC;
SELECT * FROM totaux ORDER BY indicateur, annee DESC, valeur DESC, modalite;
