package org.yinuo.platform.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Answers with a table as a file. Whatever refuses the caller has to be asked before: from here on it is a stream. */
@ApplicationScoped
public class Extracts {

    /** The day in the file's name is the network's. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ExtractService service;
    private final Clock clock;

    Extracts(ExtractService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    public Response of(Extract extract, TableFormat format) {
        StreamingOutput file = out -> service.write(extract, format.write(out));
        var name = extract.name() + "-" + LocalDate.ofInstant(clock.instant(), ZONE) + "." + format.extension();
        return Response.ok(file)
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
