package org.yinuo.localstack.demo.complaint;

/** Months of the year, both ends included, perhaps over New Year. */
record Season(int first, int last) {

    static final Season ALWAYS = new Season(1, 12);

    /** Of "11" or "12-2". */
    static Season of(String months) {
        var ends = months.split("-");
        return new Season(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    boolean includes(int month) {
        return first <= last ? month >= first && month <= last : month >= first || month <= last;
    }
}
