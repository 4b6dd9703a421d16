package org.yinuo.localstack.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yinuo.localstack.Child;
import org.yinuo.localstack.Folders;
import org.yinuo.localstack.Program;
import org.yinuo.localstack.run.Steps;

/** Runs stages one after the other, through failures, and adds them up. */
final class Stages {

    private static final int SHOWN_LINES = 60;

    private final Path logs;
    private Tally total = Tally.NOTHING;

    Stages(Path logs) {
        this.logs = logs;
        Folders.delete(logs);
    }

    /** True if all went well. */
    boolean run(Stage stage) {
        var tally = tally(stage);
        total = total.plus(tally);
        return tally.isGreen();
    }

    /** What other stages need, and no test of its own: counts only when it fails. */
    boolean prepare(Stage stage) {
        var tally = tally(stage);
        if (!tally.isGreen()) {
            total = total.plus(tally);
        }
        return tally.isGreen();
    }

    void fail(String what) {
        System.out.println("           " + what);
        total = total.plus(Tally.failed(what));
    }

    Path log(String name) {
        return logs.resolve(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".log");
    }

    /** Ends with the one line that tells. */
    int summary() {
        total.failures().forEach(failure -> System.out.println("FAILED  " + failure));
        System.out.println(total);
        return total.isGreen() ? 0 : 1;
    }

    private Tally tally(Stage stage) {
        Reports.delete(stage.reports());
        var step = Steps.begin(stage.name());
        var program =
                new Program(stage.name(), stage.command(), stage.environment(), stage.folder(), log(stage.name()));
        var child = Child.start(program);
        var status = child.waitFor();
        var tally = judge(stage, status);
        step.say("%s: %s".formatted(stage.name(), outcome(stage, tally)));
        if (!tally.isGreen()) {
            show(child);
        }
        return tally;
    }

    /** A command can fail beside its tests: a compiler, a crash, a hook. That is one failure more. */
    private static Tally judge(Stage stage, int status) {
        if (stage.reports().isEmpty()) {
            return status == 0 ? Tally.passed(1) : Tally.failed(stage.name());
        }
        var tests = Reports.count(stage.reports());
        if (tests.equals(Tally.NOTHING)) {
            return Tally.failed(stage.name() + ": no test ran");
        }
        return status != 0 && tests.isGreen() ? tests.plus(Tally.failed(stage.name())) : tests;
    }

    private static String outcome(Stage stage, Tally tally) {
        if (stage.reports().isEmpty()) {
            return tally.isGreen() ? "passed" : "failed";
        }
        return tally.toString();
    }

    private static void show(Child child) {
        var lines = new ArrayList<String>(List.of("--- " + child.log()));
        lines.addAll(child.lastLines(SHOWN_LINES));
        lines.add("---");
        lines.forEach(System.out::println);
    }
}
