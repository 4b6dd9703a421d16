package org.yinuo.localstack.demo.complaint.life;

import java.util.UUID;

/** Which case: its key, and what people call it by. */
public record CaseRef(UUID id, String number) {}
