package org.yinuo.platform.attachment;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Files, whatever they are attached to. Who may see them is the matter of whoever refers to them. */
public interface Attachments {

    /**
     * Reads the content to its end, at the speed of whoever sends it: call it outside a transaction, it would hold a
     * connection meanwhile. What nobody keeps within a day is removed.
     *
     * @throws org.yinuo.platform.problem.ProblemException 413 if it is too large, 415 if it is of no kind that is taken,
     *     422 if it is empty
     */
    StoredFile store(IncomingFile file);

    /** In the transaction of what refers to it: both stay or neither. */
    void keep(UUID id);

    /** Those of {@code ids} that are there. */
    Map<UUID, StoredFile> describe(Collection<UUID> ids);

    /** The content, read part by part as it is asked for; between two parts it holds nothing. */
    InputStream open(UUID id);

    void remove(Collection<UUID> ids);
}
