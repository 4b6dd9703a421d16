package org.yinuo.localstack.demo.complaint;

import org.jspecify.annotations.Nullable;

/** What a case is to be, where that is not left to chance. */
record Wish(
        @Nullable CaseType type,
        @Nullable Channel channel,
        @Nullable Category category) {

    static final Wish NONE = new Wish(null, null, null);

    Subject applied(Subject drawn) {
        return new Subject(
                type == null ? drawn.type() : type,
                channel == null ? drawn.channel() : channel,
                category == null ? drawn.category() : category);
    }
}
