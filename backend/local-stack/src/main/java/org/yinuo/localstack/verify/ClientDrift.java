package org.yinuo.localstack.verify;

import org.yinuo.localstack.Folders;

/** The committed client must be what the contract generates today; generated beside it and compared, nothing is changed. */
final class ClientDrift {

    private ClientDrift() {}

    static Stage stage() {
        var fresh = Folders.created(Folders.local().resolve("generated")).resolve("client");
        Folders.delete(fresh);
        return Stage.frontend(
                "Client drift",
                "exec",
                "sh",
                "-c",
                "openapi-ts --output \"$1\" && diff -r src/api/generated \"$1\"",
                "sh",
                fresh.toString());
    }
}
