package org.yinuo.complaint.retention;

import java.util.List;
import java.util.UUID;

/** The customers of these cases are no longer named. Whoever keeps more of them removes it too, in the same transaction. */
public record PersonalDataRemoved(List<UUID> complaintIds) {}
