package org.yinuo.platform.security;

import static org.yinuo.platform.security.Role.ADMINISTRATOR;
import static org.yinuo.platform.security.Role.COUNTER_STAFF;
import static org.yinuo.platform.security.Role.INSPECTOR;
import static org.yinuo.platform.security.Role.INTEGRATOR;
import static org.yinuo.platform.security.Role.MANAGER;
import static org.yinuo.platform.security.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be allowed, and the roles it is allowed to. Every operation names one of these in
 * {@code @PermissionsAllowed}; on which units it holds is {@link Caller#scope()}.
 */
public enum Permission {
    UNIT_READ(ADMINISTRATOR, MANAGER, COUNTER_STAFF, INSPECTOR, SUPERVISOR, INTEGRATOR),
    UNIT_WRITE(ADMINISTRATOR, MANAGER),
    UNIT_IMPORT(ADMINISTRATOR),
    CALENDAR_READ(ADMINISTRATOR, MANAGER, COUNTER_STAFF, INSPECTOR, SUPERVISOR, INTEGRATOR),
    CALENDAR_WRITE(ADMINISTRATOR),
    STAFF_READ(ADMINISTRATOR, MANAGER, COUNTER_STAFF, INSPECTOR),
    STAFF_WRITE(ADMINISTRATOR, MANAGER),
    STAFF_IMPORT(ADMINISTRATOR),
    /** A case names its customer, so social supervisors, who are no employees, do not see it. */
    COMPLAINT_READ(ADMINISTRATOR, MANAGER, COUNTER_STAFF, INSPECTOR, INTEGRATOR),
    COMPLAINT_REGISTER(ADMINISTRATOR, MANAGER, COUNTER_STAFF, INTEGRATOR),
    COMPLAINT_HANDLE(ADMINISTRATOR, MANAGER, COUNTER_STAFF),
    COMPLAINT_CLOSE(ADMINISTRATOR, MANAGER),
    /** Of another unit than the one that closed it. */
    COMPLAINT_RECHECK(ADMINISTRATOR, MANAGER, INSPECTOR),
    /** The customer's data in full, with a reason; who handles a case in their own unit needs none. */
    COMPLAINT_UNMASK(ADMINISTRATOR, MANAGER, COUNTER_STAFF, INSPECTOR),
    /** What is paid to customers is decided, and its payment taken down, by someone who answers for the unit. */
    CLAIM_DECIDE(ADMINISTRATOR, MANAGER),
    COMPENSATION_WRITE(ADMINISTRATOR),
    CATEGORY_WRITE(ADMINISTRATOR),
    /** For the whole network by administrators, for their own subtree by managers. */
    ANSWER_TEMPLATE_WRITE(ADMINISTRATOR, MANAGER),
    SLA_WRITE(ADMINISTRATOR),
    AUDIT_READ(ADMINISTRATOR);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = EnumSet.copyOf(Arrays.asList(roles));
    }

    public boolean isGivenTo(Role role) {
        return roles.contains(role);
    }

    public Set<Role> roles() {
        return EnumSet.copyOf(roles);
    }
}
