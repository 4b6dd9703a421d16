package org.yinuo.platform.problem;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param words the key of its words in the bundles of the problems
 * @param facts what fills them
 */
public record Finding(FieldAt at, String words, List<Object> facts) {}
