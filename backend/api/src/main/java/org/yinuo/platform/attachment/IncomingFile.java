package org.yinuo.platform.attachment;

import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name as it came; it is made harmless before it is stored
 */
public record IncomingFile(String name, InputStream content) {}
