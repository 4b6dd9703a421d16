package org.yinuo.localstack.demo.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinuo.localstack.demo.chance.Seed;

/**
 * All units in the order of the tree, parents before children, as a few numbers each: everything else about a unit is
 * worked out from these when it is asked for.
 */
public final class UnitTree {

    private static final UnitKind[] KINDS = UnitKind.values();

    private final byte[] kinds;
    private final int[] parents;
    private final short[] divisions;
    private final int[] sequences;
    private final int[] ordinals;
    private final List<Division> places = new ArrayList<>();
    private int size;

    private UnitTree(int capacity) {
        kinds = new byte[capacity];
        parents = new int[capacity];
        divisions = new short[capacity];
        sequences = new int[capacity];
        ordinals = new int[capacity];
    }

    public static UnitTree grown(int units, Seed seed) {
        var tree = new UnitTree(units);
        new Planting(tree, new TreePlan(new TreeShape(units), seed)).plant();
        return tree;
    }

    public int size() {
        return size;
    }

    public UnitKind kind(int unit) {
        return KINDS[kinds[unit]];
    }

    /** Of the root: -1. */
    public int parent(int unit) {
        return parents[unit];
    }

    public Division division(int unit) {
        return places.get(divisions[unit]);
    }

    /** Which unit of its division it is; the office that leads the division is 0. */
    int sequence(int unit) {
        return sequences[unit];
    }

    /** Which of those it is that share a list of names: departments of an office, towns or villages of a county. */
    int ordinal(int unit) {
        return ordinals[unit];
    }

    /** Labels count from 1, in the order of the tree. */
    public String path(int unit) {
        return parents[unit] < 0 ? label(unit) : path(parents[unit]) + '.' + label(unit);
    }

    public long labelOf(int unit) {
        return unit + 1L;
    }

    /** The unit itself or the nearest above it that is of this kind; the root where none is. */
    public int nearest(int unit, UnitKind kind) {
        int at = unit;
        while (kind(at) != kind && parents[at] >= 0) {
            at = parents[at];
        }
        return at;
    }

    public boolean isWithin(int unit, int above) {
        int at = unit;
        while (at > above) {
            at = parents[at];
        }
        return at == above;
    }

    int add(UnitKind kind, int parent, Division place, int sequence, int ordinal) {
        if (places.isEmpty() || places.getLast() != place) {
            places.add(place);
        }
        kinds[size] = (byte) kind.ordinal();
        parents[size] = parent;
        divisions[size] = (short) (places.size() - 1);
        sequences[size] = sequence;
        ordinals[size] = ordinal;
        return size++;
    }

    public int[] ofKind(UnitKind kind) {
        var found = new int[size];
        int count = 0;
        for (int unit = 0; unit < size; unit++) {
            if (kind(unit) == kind) {
                found[count++] = unit;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private String label(int unit) {
        return Long.toString(labelOf(unit));
    }
}
