package org.yinuo.platform.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The largest body an operation reads, in bytes; {@link #DEFAULT} where it does not say. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyLimit {

    /** 64 KiB: the longest complaint, all its fields filled, fits twice. */
    long DEFAULT = 64L << 10;

    long value();
}
