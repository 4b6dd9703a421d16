# Yinuo's commands. Ports of `make run` and `make dev`: WEB_PORT 8080, API_PORT 8081, KEYCLOAK_PORT 8180, POSTGRES_PORT 5433,
# for example: make run WEB_PORT=9090
YINUO := backend/local-stack/bin/yinuo
export WEB_PORT API_PORT KEYCLOAK_PORT POSTGRES_PORT

.DEFAULT_GOAL := help
.PHONY: help run dev test bench lint format openapi clean

help: ## Show these lines
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build what changed and start everything: PostgreSQL, Keycloak, the API, the pages; Ctrl-C stops it
	@$(YINUO) run

dev: ## The same with live reload of both halves
	@$(YINUO) dev

test: ## Everything that is tested, browser included; may run beside `make run`
	@$(YINUO) test

bench: ## Measure what `make run` has started in another window, against the database by itself
	@$(YINUO) bench

lint: ## Format, types, laws, contract and compose file, without changing anything
	@$(YINUO) lint

format: ## Format Java and TypeScript
	@$(YINUO) format

openapi: ## Write openapi.yaml and the diagram of a case's life from the code, and the client from it
	@$(YINUO) openapi

clean: ## Remove all that was built or stored, the local data too
	@$(YINUO) clean
