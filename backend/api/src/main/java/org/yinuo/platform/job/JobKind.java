package org.yinuo.platform.job;

import org.yinuo.platform.security.Permission;

/** What is done in the background, and who may see it. */
public enum JobKind {
    ORG_UNIT_IMPORT(Permission.UNIT_IMPORT),
    STAFF_IMPORT(Permission.STAFF_IMPORT);

    private final Permission permission;

    JobKind(Permission permission) {
        this.permission = permission;
    }

    Permission permission() {
        return permission;
    }
}
