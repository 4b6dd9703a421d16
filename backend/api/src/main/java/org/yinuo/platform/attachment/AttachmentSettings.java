package org.yinuo.platform.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is taken in. */
@ConfigMapping(prefix = "yinuo.attachments")
public interface AttachmentSettings {

    /** The largest file, 128M at most: a photo of a present phone has 12 MB, an hour's call as MP3 15 to 30. */
    @WithDefault("20M")
    MemorySize largest();
}
