package org.yinuo.organization.transfer;

/**
 * What no line may be, seen beside the other lines and the network as it is.
 *
 * @param problem key of the words, {@code import-line.<problem>}
 * @param condition SQL that is true of a wrong line
 * @param fact SQL of what fills the words
 */
record Rule(String field, String problem, String condition, String fact) {

    String wrongLines(String from) {
        return "select i.line, cast(" + fact + " as text) as fact " + from + " where " + condition;
    }
}
