package org.yinuo.platform.request;

import static org.yinuo.platform.problem.PlatformProblem.BODY_TOO_LARGE;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body that says it is too large before a byte is read, and stops reading one that did not say. */
class BodyLimits {

    @ServerRequestFilter
    void limit(ContainerRequestContext request, ResourceInfo operation) {
        long limit = Optional.ofNullable(operation.getResourceMethod().getAnnotation(BodyLimit.class))
                .map(BodyLimit::value)
                .orElse(BodyLimit.DEFAULT);
        if (request.getLength() > limit) throw BODY_TOO_LARGE.because(limit);
        if (request.getLength() < 0) request.setEntityStream(new Bounded(request.getEntityStream(), limit));
    }

    private static final class Bounded extends FilterInputStream {

        private final long limit;
        private long read;

        Bounded(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            if (next >= 0) count(1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int bytes = super.read(buffer, from, length);
            count(Math.max(0, bytes));
            return bytes;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > limit) throw BODY_TOO_LARGE.because(limit);
        }
    }
}
