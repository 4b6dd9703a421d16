package org.yinuo.platform.security;

import java.util.UUID;
import org.yinuo.platform.TreePath;

/** Where an account stands: the member of staff it belongs to, and their unit. */
public record Placement(UUID staffId, String name, UUID unitId, TreePath unitPath) {}
