package org.yinuo.organization;

/** How the organisation's codes and numbers are written, wherever they come in. */
public final class Formats {

    /** Of units, and numbers of staff. */
    public static final String CODE = "[0-9A-Za-z][0-9A-Za-z_-]{0,31}";

    public static final String PHONE = "[0-9+][0-9 -]{2,19}";

    /** GB/T 2260: 6 digits, 9 or 12 for towns and villages. */
    public static final String DIVISION = "[0-9]{6}([0-9]{3}){0,2}";

    public static final String DEFAULT_ZONE = "Asia/Shanghai";

    private Formats() {}
}
