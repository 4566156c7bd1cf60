-- La même requête que duckdb.sql, en Spark SQL 3.1 ou plus : spark-sql -f spark.sql, ou PySpark.
-- Un fichier par centre dans rapports/ ; l'année se change une fois, ci-dessous.
CREATE OR REPLACE TEMPORARY VIEW demande AS SELECT 2025 AS annee;

-- Une ligne par fichier. Sans code, un centre porte le nom de son fichier.
CREATE OR REPLACE TEMPORARY VIEW textes
USING text OPTIONS (path 'rapports/*.json', wholetext 'true');

CREATE OR REPLACE TEMPORARY VIEW fichiers AS
SELECT fichier, json, get_json_object(json, '$.centre.code') AS code,
  coalesce(get_json_object(json, '$.centre.code'), fichier) AS centre
FROM (SELECT input_file_name() AS fichier, value AS json FROM textes) AS lus;

CACHE TABLE fichiers;

-- Deux lignes par fichier : l'année du rapport et celle d'avant. Les types sont dits, non devinés.
CREATE OR REPLACE TEMPORARY VIEW annees AS
SELECT fichier, centre, from_json(objet, '
  annee INT,
  stages BIGINT, annules BIGINT, interrompus BIGINT, stagiaires BIGINT, nouveaux BIGINT,
  partenaires BIGINT, nouveauxPartenaires BIGINT, conventions BIGINT, commences BIGINT,
  termines BIGINT, evalues BIGINT, evaluesATemps BIGINT, suivis BIGINT, dimonasTardives BIGINT,
  jeunes BIGINT, presDuCredit BIGINT, impayes BIGINT, accidents BIGINT, accidentsDeclares BIGINT,
  conformite STRUCT<stagesSansErreur: BIGINT, parRegle: ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>>,
  parStatut ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  parGenre ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  parAge ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  parSecteur ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  parMetier ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  parCommune ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  parInitiative ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  parResultat ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  parMois ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  parSuite ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  parHeures ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  stagesParPersonne ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  creditUtilise ARRAY<STRUCT<libelle: STRING, nombre: BIGINT>>,
  indemnites STRUCT<dues: DECIMAL(18,2), inscrites: DECIMAL(18,2)>,
  deplacements STRUCT<dus: DECIMAL(18,2), inscrits: DECIMAL(18,2)>,
  budget STRUCT<montant: DECIMAL(18,2)>,
  isp STRUCT<personnes: BIGINT>,
  exact STRUCT<
    minutesPrestees: BIGINT, millioniemesDeJours: BIGINT,
    presence: STRUCT<prestees: BIGINT, prevues: BIGINT>,
    heuresParStage: ARRAY<STRUCT<valeur: BIGINT, nombre: BIGINT>>,
    delaiDimona: ARRAY<STRUCT<valeur: BIGINT, nombre: BIGINT>>>
') AS c
FROM (
  SELECT fichier, centre, json AS objet FROM fichiers
  UNION ALL
  SELECT fichier, centre, get_json_object(json, '$.precedente') AS objet FROM fichiers
) AS objets;

-- Les nombres seuls, tous entiers : des effectifs, des minutes, des millionièmes de jour, des cents.
CREATE OR REPLACE TEMPORARY VIEW seuls AS
SELECT fichier, centre, c.annee AS annee, indicateur, valeur
FROM annees
LATERAL VIEW stack(30,
  'stages', c.stages,
  'annules', c.annules,
  'interrompus', c.interrompus,
  'stagiaires', c.stagiaires,
  'nouveaux', c.nouveaux,
  'partenaires', c.partenaires,
  'nouveauxPartenaires', c.nouveauxPartenaires,
  'conventions', c.conventions,
  'commences', c.commences,
  'termines', c.termines,
  'evalues', c.evalues,
  'evaluesATemps', c.evaluesATemps,
  'suivis', c.suivis,
  'dimonasTardives', c.dimonasTardives,
  'jeunes', c.jeunes,
  'presDuCredit', c.presDuCredit,
  'impayes', c.impayes,
  'accidents', c.accidents,
  'accidentsDeclares', c.accidentsDeclares,
  'stagesSansErreur', c.conformite.stagesSansErreur,
  'minutesPrestees', c.exact.minutesPrestees,
  'millioniemesDeJours', c.exact.millioniemesDeJours,
  'presence.prestees', c.exact.presence.prestees,
  'presence.prevues', c.exact.presence.prevues,
  'indemnites.dues', CAST(c.indemnites.dues * 100 AS BIGINT),
  'indemnites.inscrites', CAST(c.indemnites.inscrites * 100 AS BIGINT),
  'deplacements.dus', CAST(c.deplacements.dus * 100 AS BIGINT),
  'deplacements.inscrits', CAST(c.deplacements.inscrits * 100 AS BIGINT),
  'budget', CAST(c.budget.montant * 100 AS BIGINT),
  'personnesIsp', c.isp.personnes
) s AS indicateur, valeur;

-- Les répartitions : une liste de libellés par indicateur.
CREATE OR REPLACE TEMPORARY VIEW listes AS
SELECT fichier, centre, c.annee AS annee, indicateur, liste
FROM annees
LATERAL VIEW stack(14,
  'parStatut', c.parStatut,
  'parGenre', c.parGenre,
  'parAge', c.parAge,
  'parSecteur', c.parSecteur,
  'parMetier', c.parMetier,
  'parCommune', c.parCommune,
  'parInitiative', c.parInitiative,
  'parResultat', c.parResultat,
  'parMois', c.parMois,
  'parSuite', c.parSuite,
  'parHeures', c.parHeures,
  'stagesParPersonne', c.stagesParPersonne,
  'creditUtilise', c.creditUtilise,
  'parRegle', c.conformite.parRegle
) l AS indicateur, liste;

-- Les histogrammes : combien de stages ont chaque nombre de minutes, ou de jours.
CREATE OR REPLACE TEMPORARY VIEW histogrammes AS
SELECT fichier, centre, c.annee AS annee, indicateur, liste
FROM annees
LATERAL VIEW stack(2,
  'heuresParStage', c.exact.heuresParStage,
  'delaiDimona', c.exact.delaiDimona
) l AS indicateur, liste;

-- LA FORME LONGUE. La modalité d'un nombre seul est vide ; celle d'un histogramme, ses minutes ou jours.
CREATE OR REPLACE TEMPORARY VIEW longue AS
SELECT indicateur, CAST(NULL AS STRING) AS modalite, annee, centre, valeur
FROM seuls
WHERE valeur IS NOT NULL
UNION ALL
SELECT indicateur, m.libelle AS modalite, annee, centre, m.nombre AS valeur
FROM listes
LATERAL VIEW explode(liste) e AS m
UNION ALL
SELECT indicateur, CAST(m.valeur AS STRING) AS modalite, annee, centre, m.nombre AS valeur
FROM histogrammes
LATERAL VIEW explode(liste) e AS m;

CACHE TABLE longue;

-- Ce qui empêche d'additionner. Doit être vide.
CREATE OR REPLACE TEMPORARY VIEW refus AS
SELECT fichier, 'pas un rapport de version 1' AS pourquoi FROM fichiers
WHERE get_json_object(json, '$.version') IS DISTINCT FROM '1'
UNION ALL
SELECT fichier, 'autre année' AS pourquoi FROM annees
GROUP BY fichier
HAVING max(c.annee) IS DISTINCT FROM (SELECT annee FROM demande)
  OR min(c.annee) IS DISTINCT FROM (SELECT annee - 1 FROM demande)
UNION ALL
SELECT max(fichier) AS fichier, 'code déjà pris' AS pourquoi FROM fichiers
WHERE code IS NOT NULL
GROUP BY lower(code)
HAVING count(*) > 1
UNION ALL
SELECT DISTINCT fichier, concat('nombre absent ou négatif : ', indicateur) AS pourquoi FROM seuls
WHERE valeur < 0 OR (valeur IS NULL AND indicateur NOT IN ('budget', 'personnesIsp'))
UNION ALL
SELECT DISTINCT fichier, concat('liste absente : ', indicateur) AS pourquoi FROM listes
WHERE liste IS NULL
UNION ALL
SELECT DISTINCT fichier, concat('liste absente : ', indicateur) AS pourquoi FROM histogrammes
WHERE liste IS NULL;

SELECT CASE WHEN count(*) > 0
  THEN CAST(raise_error(concat('À ne pas additionner : ',
    array_join(collect_list(concat(fichier, ' (', raison, ')')), ', '))) AS STRING) END
FROM (SELECT fichier, max(pourquoi) AS raison FROM refus GROUP BY fichier) AS raisons;

-- LES TOTAUX. Sans casse ni accents, comme iop compare les libellés. Un budget ou un public ISP
-- qu'un seul centre n'a pas noté n'a pas de total.
CREATE OR REPLACE TEMPORARY VIEW totaux AS
SELECT indicateur, min_by(modalite, centre) AS modalite, annee, sum(valeur) AS valeur
FROM (
  SELECT indicateur, modalite, annee, centre, valeur,
    replace(translate(lower(modalite),
      concat('àâäáãåçéèêëíìîïñóòôöõúùûüýÿ‘ʼ', chr(39)), 'aaaaaaceeeeiiiinooooouuuuyy’’’'),
      'œ', 'oe') AS pliee
  FROM longue
) AS plies
GROUP BY indicateur, pliee, annee
HAVING indicateur NOT IN ('budget', 'personnesIsp') OR count(*) = (SELECT count(*) FROM fichiers);

-- LES MÉDIANES, lues dans l'histogramme de tous les stages ; jamais une moyenne de médianes.
CREATE OR REPLACE TEMPORARY VIEW medianes AS
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
