package org.yinuo.platform.security;

import java.util.Optional;

/** Knows where accounts stand. The organisation answers; the platform only asks. */
public interface Placements {

    Optional<Placement> of(String account);
}
