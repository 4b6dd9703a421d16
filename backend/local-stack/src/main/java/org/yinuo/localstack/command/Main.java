package org.yinuo.localstack.command;

import org.yinuo.localstack.LocalStackException;
import org.yinuo.localstack.bench.Bench;
import org.yinuo.localstack.run.Run;
import org.yinuo.localstack.verify.Verify;

/** What the Makefile's targets end in. A known trouble is one line; anything else keeps its stack trace. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            carryOut(arguments.length == 1 ? arguments[0] : "");
        } catch (LocalStackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void carryOut(String command) throws InterruptedException {
        switch (command) {
            case "run" -> Run.built();
            case "dev" -> Run.reloading();
            case "test" -> System.exit(Verify.everything());
            case "bench" -> Bench.run();
            case "lint" -> System.exit(Verify.lint());
            default -> throw new LocalStackException("Say one of: run, dev, test, lint, bench.");
        }
    }
}
