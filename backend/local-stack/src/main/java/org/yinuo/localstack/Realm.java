package org.yinuo.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The local realm: who is who, in a file that Keycloak imports into an empty database. */
final class Realm {

    static final String NAME = "yinuo";
    private static final String RESOURCE = "/keycloak/yinuo-realm.json";

    private Realm() {}

    /**
     * Keycloak imports only once, so a changed realm gets a database of its own: the name carries the realm's and the
     * version's fingerprint.
     */
    static String database() {
        return "keycloak_" + HexFormat.of().formatHex(fingerprint(), 0, 4);
    }

    /** Of what earlier tests left, only Keycloak's own is worth keeping. */
    static void keepOnlyIn(Databases databases) {
        databases.names().stream().filter(name -> !name.equals(database())).forEach(databases::drop);
    }

    /** By a move, since another stack's Keycloak may read the same file now. */
    static void placeIn(Path home) {
        var folder = Folders.created(home.resolve("data/import"));
        try {
            var fresh = Files.createTempFile(folder, "realm", ".part");
            Files.write(fresh, Resources.bytes(RESOURCE));
            Files.move(fresh, folder.resolve("yinuo-realm.json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Versions.keycloak().getBytes(StandardCharsets.UTF_8));
            return digest.digest(Resources.bytes(RESOURCE));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
