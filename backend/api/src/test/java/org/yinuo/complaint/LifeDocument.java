package org.yinuo.complaint;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the life of a case down for people, from {@link ComplaintAction} alone but for the words. */
final class LifeDocument {

    private LifeDocument() {}

    static String write() {
        return """
                # The life of a case · 工单的一生

                Written from `ComplaintAction` by `make openapi`; do not edit. 由 `ComplaintAction` 生成,请勿手工修改。

                An action that leads back to the state it began in is in the table only.

                ```mermaid
                stateDiagram-v2
                    [*] --> RECEIVED
                %s
                %s
                ```

                | state | 状态 |
                |---|---|
                %s

                | state 状态 | action | 步骤 | who 角色 | next state 下一状态 | requires 条件 | clocks 时限 |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(lines(arrows()), lines(ends()), lines(states()), lines(rows()));
    }

    private static Stream<String> arrows() {
        return cells((from, action) -> action.to(from) == from
                ? Stream.empty()
                : Stream.of("    %s --> %s: %s".formatted(from, action.to(from), action)));
    }

    private static Stream<String> ends() {
        return Arrays.stream(ComplaintStatus.values())
                .filter(status -> !ComplaintStatus.OPEN.contains(status))
                .map(status -> "    %s --> [*]".formatted(status));
    }

    private static Stream<String> states() {
        return Arrays.stream(ComplaintStatus.values())
                .map(status -> "| %s | %s |".formatted(status, LifeWords.of(status)));
    }

    private static Stream<String> rows() {
        return cells((from, action) -> Stream.of("| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        from,
                        action,
                        LifeWords.of(action),
                        roles(action),
                        action.to(from),
                        requires(action),
                        clocks(action))));
    }

    private interface Cell {

        Stream<String> of(ComplaintStatus from, ComplaintAction action);
    }

    private static Stream<String> cells(Cell cell) {
        return Arrays.stream(ComplaintStatus.values())
                .flatMap(from -> ComplaintAction.possibleIn(from).stream().flatMap(action -> cell.of(from, action)));
    }

    private static String roles(ComplaintAction action) {
        return action.permission().roles().stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String clocks(ComplaintAction action) {
        var effect = action.effect();
        return switch (effect.kind()) {
            case NONE -> "";
            case STOP ->
                "stops 停止 " + effect.clocks().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
            case PAUSE -> "pauses 暂停";
            case RESUME -> "goes on 继续";
            case CANCEL -> "cancels 取消";
            case BEGIN -> "begins anew 重新开始";
            case MOVE -> "stays, climbs elsewhere 期限不变,改由新机构逐级上报";
        };
    }

    private static String requires(ComplaintAction action) {
        return Stream.of(LifeWords.of(action.condition()), LifeWords.needs(action))
                .filter(words -> !words.en().isEmpty())
                .map(words -> words.en() + " " + words.zh())
                .collect(Collectors.joining("; "));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
