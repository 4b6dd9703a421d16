package org.yinuo.localstack.demo.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinuo.localstack.demo.chance.Digits;

/** A province, city or county of the country (行政区划) with its code. */
public final class Division {

    private static final int NORTH = 30;

    private final int code;
    private final String digits;
    private final String name;
    private final @Nullable Division within;
    private final List<Division> parts = new ArrayList<>();

    Division(int code, String name, @Nullable Division within) {
        this.code = code;
        this.digits = Digits.of(code, 6);
        this.name = name;
        this.within = within;
    }

    void addPart(int partCode, String partName) {
        parts.add(new Division(partCode, partName, this));
    }

    public String code() {
        return digits;
    }

    public String name() {
        return isPlace() ? name : name.substring(1);
    }

    public List<Division> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** As it stands at the beginning of an address. */
    public String fullName() {
        var before = within == null ? "" : within.fullName();
        return isPlace() ? before + name : before;
    }

    boolean isUrban() {
        return name.endsWith("区");
    }

    boolean isNorthern() {
        int province = code / 10_000;
        return province < NORTH || province == 37 || province == 41 || province > 60;
    }

    /** Where the office that leads it sits: a province's in its first city. */
    Division seat() {
        return code % 10_000 == 0 ? parts.getFirst().seat() : this;
    }

    boolean isCountry() {
        return code == 0;
    }

    /** Some cities only gather the counties a province leads itself; no address names them. */
    private boolean isPlace() {
        return !name.startsWith("*");
    }
}
