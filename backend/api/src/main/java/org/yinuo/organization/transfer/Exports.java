package org.yinuo.organization.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.yinuo.organization.Directory;
import org.yinuo.platform.security.Caller;
import org.yinuo.platform.table.Extracts;

/** Answers with a file of the caller's part of the network. */
@ApplicationScoped
class Exports {

    private final Extracts extracts;
    private final Directory directory;
    private final Caller caller;

    Exports(Extracts extracts, Directory directory, Caller caller) {
        this.extracts = extracts;
        this.directory = directory;
        this.caller = caller;
    }

    Response of(Export export, ExportQuery query) {
        var scope = caller.scope();
        var subtree = query.unit() == null ? scope : directory.pathOf(query.unit());
        return extracts.of(export.extract(scope, subtree), query.format());
    }
}
