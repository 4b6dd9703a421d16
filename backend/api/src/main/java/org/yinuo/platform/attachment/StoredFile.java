package org.yinuo.platform.attachment;

import java.util.UUID;

/**
 * What is known of a file.
 *
 * @param sha256 of the content, in hexadecimal
 */
public record StoredFile(UUID id, String name, FileKind kind, long size, String sha256) {}
