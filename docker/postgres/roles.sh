#!/bin/sh
# A database and a role for each side, and neither may look into the other's. Run once, when the data are first made.
set -eu

role() {
    psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres -v role="$1" -v password="$2" <<'SQL'
create role :"role" login password :'password';
create database :"role" owner :"role";
revoke connect on database :"role" from public;
SQL
}

role rapporteur_command "$COMMAND_PASSWORD"
role rapporteur_query "$QUERY_PASSWORD"
