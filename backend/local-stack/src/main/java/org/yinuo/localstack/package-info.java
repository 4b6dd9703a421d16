/** A real PostgreSQL and a real Keycloak as child processes: one way for `make run`, `make dev` and the tests. */
@NullMarked
package org.yinuo.localstack;

import org.jspecify.annotations.NullMarked;
