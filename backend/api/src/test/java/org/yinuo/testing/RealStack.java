package org.yinuo.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.yinuo.localstack.Databases;
import org.yinuo.localstack.LocalStack;

/** The API under test on a real PostgreSQL and a real Keycloak; a new database each run. */
public class RealStack implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "api_test";

    @Override
    public Map<String, String> start() {
        var stack = LocalStack.shared();
        stack.databases().drop(DATABASE);
        return Map.of(
                "quarkus.datasource.jdbc.url",
                stack.createDatabase(DATABASE),
                "quarkus.datasource.username",
                Databases.USER,
                "quarkus.datasource.password",
                Databases.PASSWORD,
                "quarkus.oidc.auth-server-url",
                stack.issuer());
    }

    /** The stack ends with the JVM, or with whoever started it. */
    @Override
    public void stop() {}
}
