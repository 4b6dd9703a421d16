package org.yinuo.platform.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;

/**
 * How a file is handed to a browser: saved, not shown, unless it is an image or a PDF and that was asked for; taken for
 * what we say it is; and, should it be shown after all, without rights.
 */
public final class FileDisposition {

    private FileDisposition() {}

    public static Map<String, String> of(StoredFile file, boolean inline) {
        return Map.of(
                "Content-Disposition",
                (inline && file.kind().isShown() ? "inline" : "attachment") + named(file.name()),
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                "sandbox; default-src 'none'",
                "Cross-Origin-Resource-Policy",
                "same-origin");
    }

    /** The whole name as RFC 8187 has it, and before it, for what is older, the part of it that is ASCII. */
    private static String named(String name) {
        var ascii = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        var encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return "; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
