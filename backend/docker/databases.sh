#!/usr/bin/env bash
# At the database's first start: one ordinary role and database each for the API and for Keycloak.
set -euo pipefail

for name in yinuo keycloak; do
  variable="${name^^}_DATABASE_PASSWORD"
  psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres -v name="$name" -v password="${!variable}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
SQL
done
