-- The command side's database is made by the image (POSTGRES_DB); the query side has one of its own.
create database rapporteur_query;
