package org.yinuo.localstack.verify;

import java.nio.file.Path;
import java.util.function.Function;
import org.yinuo.localstack.Belongings;
import org.yinuo.localstack.Child;
import org.yinuo.localstack.Folders;
import org.yinuo.localstack.LocalStack;
import org.yinuo.localstack.Ports;
import org.yinuo.localstack.run.Application;
import org.yinuo.localstack.run.DemonstrationNetwork;

/** The whole product as built, with the demonstration network, for browsers. */
final class Site implements AutoCloseable {

    private static final String DATABASE = "e2e";

    private final Application application;
    private final Belongings belongings = new Belongings();

    private Site(Application application) {
        this.application = application;
    }

    static Site start(LocalStack stack, Function<String, Path> log) {
        stack.databases().drop(DATABASE);
        var application = new Application(stack.createDatabase(DATABASE), stack.issuer(), Ports.free(), Ports.free());
        var site = new Site(application);
        try {
            site.start(log);
            return site;
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    String address() {
        return application.address();
    }

    @Override
    public void close() {
        belongings.close();
    }

    private void start(Function<String, Path> log) {
        var repository = Folders.repository();
        var api = belongings.add(
                Child.start(application.api(repository.resolve("backend/api/target/quarkus-app"), log.apply("api"))));
        application.awaitApi(api);
        DemonstrationNetwork.loadIfEmpty(application.jdbcUrl());
        var web = belongings.add(Child.start(application.web(repository.resolve("frontend/dist"), log.apply("web"))));
        application.awaitWeb(web);
    }
}
