package org.yinuo.organization.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.yinuo.organization.Directory;
import org.yinuo.organization.Formats;
import org.yinuo.platform.security.Caller;

/** Answers with a file of the caller's part of the network. */
@ApplicationScoped
class Exports {

    private final ExportService service;
    private final Directory directory;
    private final Caller caller;
    private final Clock clock;

    Exports(ExportService service, Directory directory, Caller caller, Clock clock) {
        this.service = service;
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who may not see the unit is told so before the first byte; from then on the answer is a stream. */
    Response of(Export export, ExportQuery query) {
        var scope = caller.scope();
        var subtree = query.unit() == null ? scope : directory.pathOf(query.unit());
        StreamingOutput file =
                out -> service.write(export, scope, subtree, query.format().write(out));
        return Response.ok(file)
                .type(query.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(export, query) + "\"")
                .build();
    }

    private String name(Export export, ExportQuery query) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(Formats.DEFAULT_ZONE));
        return export.file() + "-" + today + "." + query.format().extension();
    }
}
