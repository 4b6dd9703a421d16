package org.yinuo.complaint;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.security.Caller;
import org.yinuo.platform.security.Permission;

/**
 * Who sees a customer's personal data. Whoever handles cases in the case's own unit does while the case is open, and so
 * does its assignee; everybody else sees enough to recognise the customer, and may ask for the rest with a reason.
 */
@RequestScoped
class CustomerSight {

    private final Caller caller;

    CustomerSight(Caller caller) {
        this.caller = caller;
    }

    boolean sees(Complaint complaint) {
        if (!ComplaintStatus.OPEN.contains(complaint.status()) || !caller.may(Permission.COMPLAINT_HANDLE))
            return false;
        return caller.placement()
                .filter(place -> place.staffId().equals(complaint.assigneeId())
                        || place.unitPath().equals(complaint.unitPath()))
                .isPresent();
    }

    /** @return none if it was removed */
    @Nullable
    Customer customer(Complaint complaint) {
        var customer = complaint.customer();
        if (customer == null || sees(complaint)) return customer;
        return new Customer(name(customer.name()), phone(customer.phone()), address(customer.address()));
    }

    @Nullable
    Representative representative(Complaint complaint) {
        var speaker = complaint.representative();
        if (speaker == null || sees(complaint)) return speaker;
        return new Representative(name(speaker.name()), phone(speaker.phone()), speaker.relation());
    }

    /** The family name stays: 陈**. */
    private static String name(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.min(2, name.codePointCount(first, name.length())));
    }

    /** The last four digits stay, as on a delivery slip. */
    private static @Nullable String phone(@Nullable String phone) {
        if (phone == null) return null;
        int kept = Math.min(4, phone.length() / 2);
        return "*".repeat(phone.length() - kept) + phone.substring(phone.length() - kept);
    }

    /** The first six characters, mostly the city and its district. */
    private static @Nullable String address(@Nullable String address) {
        if (address == null) return null;
        return address.codePointCount(0, address.length()) <= 6
                ? "***"
                : address.substring(0, address.offsetByCodePoints(0, 6)) + "***";
    }
}
